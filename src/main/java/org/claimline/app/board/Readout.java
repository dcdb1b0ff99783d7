package org.claimline.app.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.claimline.plan.DrawnLine;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointList;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;
import org.claimline.series.Period;

/// What the traces of a panel say at a moment.
final class Readout {

    private Readout() {}

    /// One trace's word.
    ///
    /// @param trace its place in the panel
    /// @param point the observation whose period holds the moment; empty where there is none
    record Reading(int trace, Optional<PointPlan> point) {}

    /// Every trace in the order drawn.
    ///
    /// @param slack how far off, in seconds, an observation still counts where none holds the
    /// moment
    static List<Reading> at(PanelPlan panel, long second, long slack) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < panel.traces().size(); i++) {
            readings.add(new Reading(i, point(panel.traces().get(i), second, slack)));
        }
        return readings;
    }

    static Optional<PointPlan> point(TracePlan trace, long second, long slack) {
        PointList points = trace.points();
        int before = lastFrom(points, second);
        PointPlan best = null;
        long away = slack + 1;
        for (int i = Math.max(0, before); i <= Math.min(points.size() - 1, before + 1); i++) {
            PointPlan point = points.get(i);
            if (point.fromSecond() <= second && second < point.toSecond()) {
                return Optional.of(point);
            }
            long distance =
                    second < point.fromSecond()
                            ? point.fromSecond() - second
                            : second - point.toSecond();
            if (distance < away) {
                best = point;
                away = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The period of a line's observation at a moment.
    ///
    /// @param slack how far off, in seconds, an observation still counts
    static Optional<Period> period(DrawnLine line, long second, long slack) {
        return point(line.plan(), second, slack).flatMap(line::period);
    }

    /// The index of the last point that begins at or before a moment; −1 where none does.
    private static int lastFrom(PointList points, long second) {
        int low = 0;
        int high = points.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (points.fromSecond(middle) <= second) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /// The moment of the panel's next observation, or of the one before; empty where there is none.
    ///
    /// @param steps how many observations further; back where negative
    static OptionalLong step(PanelPlan panel, long second, int steps) {
        long[] moments =
                panel.traces().stream()
                        .map(TracePlan::points)
                        .flatMapToLong(
                                points ->
                                        IntStream.range(0, points.size())
                                                .mapToLong(i -> momentOf(points, i)))
                        .sorted()
                        .distinct()
                        .toArray();
        if (moments.length == 0) {
            return OptionalLong.empty();
        }
        int found = java.util.Arrays.binarySearch(moments, second);
        int index;
        if (found >= 0) {
            index = found + steps;
        } else {
            index = steps > 0 ? -found - 2 + steps : -found - 1 + steps;
        }
        return OptionalLong.of(moments[Math.clamp(index, 0, moments.length - 1)]);
    }

    private static long momentOf(PointList points, int index) {
        return Math.max(
                points.fromSecond(index),
                Math.min(points.atSecond(index), points.toSecond(index) - 1));
    }

    /// Where a point is drawn: its value, or the middle of its bounds, or the bound that is known.
    static double height(PointPlan point) {
        return height(point.low(), point.high());
    }

    static double height(double low, double high) {
        if (Double.isInfinite(low)) {
            return high;
        }
        return Double.isInfinite(high) ? low : (low + high) / 2;
    }

    private static String said(TracePlan trace, PointPlan point) {
        String across =
                trace.path()
                        .flatMap(
                                of ->
                                        point.across()
                                                .map(x -> "; " + of.across() + ": " + x.words()))
                        .orElse("");
        return point.value() + across + (point.remark().isEmpty() ? "" : ", " + point.remark());
    }

    /// In words: `Sep 2010: Tenge per US dollar 147.6 ₸`.
    static String words(PanelPlan panel, List<Reading> readings) {
        List<String> words = new ArrayList<>();
        for (Reading reading : readings) {
            TracePlan trace = panel.traces().get(reading.trace());
            words.add(
                    reading.point()
                            .map(p -> trace.ownName() + ", " + p.period() + ": " + said(trace, p))
                            .orElse(trace.ownName() + ": no data"));
        }
        return String.join("; ", words);
    }
}
