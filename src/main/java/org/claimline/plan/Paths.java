package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.claimline.board.Trace.Side;
import org.claimline.formula.Met;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Scatters: one dot a period that both series have, in order of time.
///
/// @param met both series over the periods they share
/// @param left what is drawn, as it is
/// @param right what it is drawn against, as it is
/// @param up the unit of the axis up
/// @param across the unit of the axis across
record Paths(Met met, TimeSeries left, TimeSeries right, Unit up, Unit across) {

    private static final int CORRELATION_DECIMALS = 2;

    TracePlan plan(int place, String name, String beside, int colour, int index, Side side) {
        List<PointPlan> points = points();
        return new TracePlan(
                place,
                left.key(),
                name + " against " + beside,
                colour,
                Colours.stroke(index),
                TracePlan.Shape.SCATTER,
                side,
                PointList.copyOf(points),
                points.isEmpty() ? "" : "to " + points.getLast().period(),
                Optional.of(
                        new PathPlan(name, beside, steps(met.left().frequency()), met.notes())));
    }

    private List<PointPlan> points() {
        List<PointPlan> points = new ArrayList<>();
        TimeSeries high = met.left();
        TimeSeries wide = met.right();
        int before = -1;
        for (int i = 0; i < high.size(); i++) {
            if (Double.isNaN(high.value(i)) || Double.isNaN(wide.value(i))) {
                continue;
            }
            points.add(point(i, before >= 0 && high.follows(before, i)));
            before = i;
        }
        return points;
    }

    private PointPlan point(int row, boolean joined) {
        TimeSeries high = met.left();
        TimeSeries wide = met.right();
        Period period = high.period(row);
        double y = up.from(high.unit(), high.value(row));
        double x = across.from(wide.unit(), wide.value(row));
        return new PointPlan(
                period.startEpochSecond(),
                high.endEpochSecond(row),
                Math.floorDiv(period.startEpochSecond() + high.endEpochSecond(row), 2),
                y,
                y,
                joined,
                status(period),
                PointWords.of(
                        Dates.text(period),
                        Numbers.value(high.value(row), high.unit(), Numbers.decimals(high))),
                row,
                Optional.of(
                        new PointPlan.Across(
                                x,
                                Numbers.value(
                                        wide.value(row), wide.unit(), Numbers.decimals(wide)))));
    }

    /// What kind of observation the two make: an estimate where either is one.
    private Status status(Period period) {
        List<Status> both =
                Stream.of(left, right)
                        .flatMap(s -> s.get(period).stream())
                        .map(Observation::status)
                        .toList();
        return Stream.of(Status.ESTIMATE, Status.PROVISIONAL, Status.BREAK)
                .filter(both::contains)
                .findFirst()
                .orElse(Status.NORMAL);
    }

    private static String steps(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> "years";
            case HALF_YEARLY -> "half-years";
            case QUARTERLY -> "quarters";
            case MONTHLY -> "months";
            case WEEKLY -> "weeks";
            case DAILY -> "days";
            case INSTANT -> "moments";
        };
    }

    /// `2000–2013, correlation 0.87 over 14 years`, as `corr` has it over the periods in view.
    static String correlation(TracePlan trace, PathPlan path, long fromSecond, long toSecond) {
        List<PointPlan> seen =
                trace.points().stream().filter(p -> p.isWithin(fromSecond, toSecond)).toList();
        OptionalDouble r =
                Met.correlation(
                        seen.stream()
                                .flatMap(p -> p.across().stream())
                                .map(PointPlan.Across::value)
                                .toList(),
                        seen.stream().map(PointPlan::low).toList());
        String over = seen.size() + " " + (seen.size() == 1 ? path.period() : path.periods());
        if (seen.isEmpty()) {
            return "none of its " + path.periods() + " in view";
        }
        String first = seen.getFirst().period();
        String last = seen.getLast().period();
        String span = first.equals(last) ? first : first + "–" + last;
        return r.isEmpty()
                ? span + ", " + over + " in view"
                : span
                        + ", correlation "
                        + Numbers.plain(r.getAsDouble(), CORRELATION_DECIMALS)
                        + " over "
                        + over;
    }
}
