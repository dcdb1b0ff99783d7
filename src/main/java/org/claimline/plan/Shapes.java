package org.claimline.plan;

import java.util.List;
import org.claimline.board.Trace;
import org.claimline.series.TimeSeries;

/// How a trace over time is drawn.
final class Shapes {

    private Shapes() {}

    /// Whether only the bounds of some of it are known.
    static boolean isBounded(List<PointPlan> points) {
        return points.stream().anyMatch(PointPlan::isBounded);
    }

    /// As it was asked for; as it suits the series where that was left open, or cannot be.
    static TracePlan.Shape of(Trace.Kind kind, TimeSeries series, List<PointPlan> points) {
        return switch (kind) {
            case LINE -> TracePlan.Shape.LINE;
            case STEP -> TracePlan.Shape.STEP;
            case COLUMN -> TracePlan.Shape.COLUMN;
            case AREA -> TracePlan.Shape.AREA;
            case BAND -> {
                if (!isBounded(points)) {
                    yield TracePlan.Shape.LINE;
                }
                // What is in force until the next is no wider on the way there.
                yield series.isHeld() ? TracePlan.Shape.STEP : TracePlan.Shape.BAND;
            }
            case POINTS -> TracePlan.Shape.POINTS;
            case AUTO, SCATTER -> {
                if (series.isHeld()) {
                    yield TracePlan.Shape.STEP;
                }
                yield points.stream().anyMatch(PointPlan::joined)
                        ? TracePlan.Shape.LINE
                        : TracePlan.Shape.POINTS;
            }
        };
    }
}
