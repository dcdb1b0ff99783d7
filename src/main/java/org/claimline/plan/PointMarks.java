package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.formula.Value;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

/// Marks of one value: the observation and what is stated beside it.
///
/// @param subject the line it is on
/// @param value the value computed
record PointMarks(Subject subject, Value value) {

    private int trace() {
        return subject.trace().index();
    }

    private double height() {
        double exact = Quantities.exact(value);
        return Double.isNaN(exact) ? exact : subject.onAxis(exact);
    }

    /// Where the value stands at a period, in the middle of its bounds; empty where it is not
    /// known.
    Optional<Anchor> place(Period period) {
        if (!(value instanceof Value.Quantity quantity)) {
            return Optional.empty();
        }
        double low = Double.isInfinite(quantity.low()) ? quantity.high() : quantity.low();
        double high = Double.isInfinite(quantity.high()) ? low : quantity.high();
        return Double.isInfinite(low)
                ? Optional.empty()
                : Optional.of(
                        new Anchor(
                                trace(),
                                subject.at(period).second(),
                                (subject.onAxis(low) + subject.onAxis(high)) / 2));
    }

    /// At a period.
    List<Mark> of(Period period, Stated stated) {
        List<Mark> marks = new ArrayList<>();
        long second = subject.at(period).second();
        double height = height();
        if (!Double.isNaN(height)) {
            marks.add(new Mark.Used(trace(), second, height));
        }
        stated(subject, period, stated, height).ifPresent(marks::add);
        return marks;
    }

    /// In the middle of a stretch.
    List<Mark> over(PeriodRange range, Stated stated) {
        List<Mark> marks = new ArrayList<>();
        long middle = Math.floorDiv(range.startEpochSecond() + range.endEpochSecond(), 2);
        double height = height();
        if (!Double.isNaN(height)) {
            marks.add(new Mark.Used(trace(), middle, height));
        }
        if (stated instanceof Stated.Exactly(double number)) {
            marks.add(new Mark.Ghost(trace(), middle, subject.onAxis(number), height));
        } else {
            marks.addAll(stated(subject, range, stated));
        }
        return marks;
    }

    /// What is stated at a period: a ring, a level, or a box.
    ///
    /// @param observed the height of what was observed there, `NaN` where nothing was
    static Optional<Mark> stated(Subject subject, Period period, Stated stated, double observed) {
        int trace = subject.trace().index();
        return switch (stated) {
            case Stated.Exactly(double number) ->
                    Optional.of(
                            new Mark.Ghost(
                                    trace,
                                    subject.at(period).second(),
                                    subject.onAxis(number),
                                    observed));
            case Stated.Bound(double number) -> {
                Subject.Place place = subject.around(period, 1);
                yield Optional.of(
                        new Mark.Limit(
                                trace,
                                place.fromSecond(),
                                place.toSecond(),
                                subject.onAxis(number)));
            }
            case Stated.Between(double low, double high) -> {
                Subject.Place place = subject.box(period);
                yield Optional.of(box(subject, place.fromSecond(), place.toSecond(), low, high));
            }
            case Stated.When _, Stated.Nothing _ -> Optional.empty();
        };
    }

    /// What is stated over a stretch: a level, or a box.
    static List<Mark> stated(Subject subject, PeriodRange range, Stated stated) {
        int trace = subject.trace().index();
        long from = range.startEpochSecond();
        long to = range.endEpochSecond();
        return switch (stated) {
            case Stated.Exactly(double number) ->
                    List.of(new Mark.Limit(trace, from, to, subject.onAxis(number)));
            case Stated.Bound(double number) ->
                    List.of(new Mark.Limit(trace, from, to, subject.onAxis(number)));
            case Stated.Between(double low, double high) ->
                    List.of(box(subject, from, to, low, high));
            case Stated.When _, Stated.Nothing _ -> List.of();
        };
    }

    private static Mark box(Subject subject, long from, long to, double low, double high) {
        double a = subject.onAxis(low);
        double b = subject.onAxis(high);
        return new Mark.Box(subject.trace().index(), from, to, Math.min(a, b), Math.max(a, b));
    }
}
