package org.claimline.chart;

import java.util.OptionalLong;
import org.claimline.plan.PointPlan;

/// The dot of a scatter nearest to a place.
final class NearestDot {

    private NearestDot() {}

    /// The moment of its point; empty where none is within reach.
    static OptionalLong of(Frame frame, double x, double y, double reach) {
        OptionalLong nearest = OptionalLong.empty();
        double away = reach;
        for (int i = 0; i < frame.traces().size(); i++) {
            for (PointPlan point : frame.seen(frame.traces().get(i))) {
                double distance = Math.hypot(frame.x(point) - x, frame.y(i, point.low()) - y);
                if (point.across().isPresent() && distance <= away) {
                    away = distance;
                    nearest = OptionalLong.of(point.atSecond());
                }
            }
        }
        return nearest;
    }
}
