package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import org.claimline.board.Trace.Side;
import org.claimline.series.SeriesKey;

/// One trace as drawn.
///
/// @param place its place among the panel's traces, of which some may not be drawn
/// @param key the series traced, or the first one of its formula
/// @param name its name at the line's end
/// @param colour its place in the palette, from 0 to 7
/// @param stroke its stroke: 0 solid, 1 `6 3`, 2 `2 3`, 3 `8 3 2 3`
/// @param shape how it is drawn
/// @param side the axis it is read on
/// @param points in order of time, missing ones left out
/// @param endLabel the second line of its name in exports: `$5 527, 2024`
/// @param path of a scatter, what it draws against what
public record TracePlan(
        int place,
        SeriesKey key,
        String name,
        int colour,
        int stroke,
        Shape shape,
        Side side,
        PointList points,
        String endLabel,
        Optional<PathPlan> path) {

    public enum Shape {
        /// Points joined by straight lines.
        LINE,
        /// Level from each point's beginning to its end, a band where it is bounded.
        STEP,
        COLUMN,
        /// A line with the space down to zero filled.
        AREA,
        /// Filled from low to high, a line where the two are one.
        BAND,
        /// Dots, not joined.
        POINTS,
        /// Dots against another series, joined in order of time.
        SCATTER
    }

    /// A trace over time.
    public TracePlan(
            int place,
            SeriesKey key,
            String name,
            int colour,
            int stroke,
            Shape shape,
            Side side,
            List<PointPlan> points,
            String endLabel) {
        this(
                place,
                key,
                name,
                colour,
                stroke,
                shape,
                side,
                PointList.copyOf(points),
                endLabel,
                Optional.empty());
    }

    /// The name of what it draws; of a scatter, without what that is drawn against.
    public String ownName() {
        return path.map(PathPlan::up).orElse(name);
    }

    /// What a scatter is drawn against, as a trace of its own, its values up; the trace itself
    /// where it is none.
    public TracePlan beside() {
        return path.map(this::beside).orElse(this);
    }

    private TracePlan beside(PathPlan of) {
        return new TracePlan(
                place,
                key,
                of.across(),
                colour,
                stroke,
                shape,
                Side.LEFT,
                points.stream().flatMap(p -> p.turned().stream()).toList(),
                endLabel);
    }

    /// Whether its points are joined by straight lines over time.
    public boolean isLine() {
        return shape == Shape.LINE || shape == Shape.AREA || shape == Shape.BAND;
    }

    /// Whether it is read on the right axis.
    public boolean isRight() {
        return side == Side.RIGHT;
    }
}
