package org.claimline.plan;

import java.util.List;
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
public record TracePlan(
        int place,
        SeriesKey key,
        String name,
        int colour,
        int stroke,
        Shape shape,
        Side side,
        List<PointPlan> points,
        String endLabel) {

    public enum Shape {
        /// Points joined by straight lines.
        LINE,
        /// Level from each point's beginning to its end, a band where it is bounded.
        STEP,
        COLUMN,
        /// Dots, not joined.
        POINTS
    }

    public TracePlan {
        points = List.copyOf(points);
    }

    /// Whether it is read on the right axis.
    public boolean isRight() {
        return side == Side.RIGHT;
    }
}
