package org.claimline.formula;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// A series within an evaluation: one of the catalog or derived, with what its values rest on.
///
/// @param series the values
/// @param ground what they rest on
record Line(TimeSeries series, Ground ground) {

    static Line ofCatalog(TimeSeries series) {
        return new Line(series, new CatalogGround(series));
    }

    Frequency frequency() {
        return series.frequency();
    }

    String name() {
        return ground.name();
    }

    Unit unit() {
        return series.unit();
    }

    boolean isHeld() {
        return series.isHeld() && frequency() == Frequency.DAILY;
    }

    /// The value of exactly this period, in force where the series holds.
    Optional<Interval> at(Period period) {
        return isHeld()
                ? series.inForce(period).flatMap(Interval::of)
                : series.get(period).flatMap(Interval::of);
    }

    /// From the first value to the last.
    Optional<PeriodRange> span() {
        int first = 0;
        int last = series.size() - 1;
        while (first <= last && Double.isNaN(series.low(first))) {
            first++;
        }
        while (last > first && Double.isNaN(series.low(last))) {
            last--;
        }
        return first > last
                ? Optional.empty()
                : Optional.of(new PeriodRange(series.period(first), series.period(last)));
    }

    /// The same values, described anew.
    Line describedAs(Description description) {
        return new Line(series.withDescription(description), ground);
    }

    /// Every value changed alike; a value that has no result is missing.
    Line map(String title, Unit unit, Function<Interval, Optional<Interval>> change) {
        return map(title, unit, change, DerivedGround.of(title, List.of(this)));
    }

    /// Likewise, resting on `because`.
    Line map(
            String title,
            Unit unit,
            Function<Interval, Optional<Interval>> change,
            Ground because) {
        List<Observation> rows = new ArrayList<>(series.size());
        for (int i = 0; i < series.size(); i++) {
            Observation row = series.observation(i);
            rows.add(
                    observation(
                            row.period(),
                            Interval.of(series, i).flatMap(change),
                            row.status(),
                            row.note()));
        }
        return derived(title, unit, rows, because);
    }

    /// A series of other rows at the same frequency, described like this one.
    Line derived(String title, Unit unit, List<Observation> rows, Ground because) {
        TimeSeries derived =
                TimeSeries.of(
                        series.key(),
                        frequency(),
                        Descriptions.derived(series.description(), title, unit),
                        rows);
        return new Line(derived, because);
    }

    static Observation observation(Period period, Optional<Interval> value) {
        return observation(period, value, Status.NORMAL, "");
    }

    static Observation observation(
            Period period, Optional<Interval> value, Status status, String note) {
        Status present = status == Status.MISSING ? Status.NORMAL : status;
        return value.map(v -> Observation.bounded(period, v.low(), v.high(), present, note))
                .orElseGet(() -> Observation.missing(period, note));
    }

    /// The same period a year before; empty where that year has none such.
    static Optional<Period> yearBefore(Period period) {
        try {
            return switch (period.frequency()) {
                case ANNUAL -> Optional.of(period.plus(-1));
                case HALF_YEARLY -> Optional.of(period.plus(-2));
                case QUARTERLY -> Optional.of(period.plus(-4));
                case MONTHLY -> Optional.of(period.plus(-12));
                case WEEKLY -> {
                    String text = period.toString();
                    int year = Integer.parseInt(text.substring(0, 4)) - 1;
                    yield Optional.of(Period.week(year, Integer.parseInt(text.substring(6))));
                }
                case DAILY -> {
                    LocalDate day = period.start();
                    LocalDate before = day.minusYears(1);
                    yield before.getDayOfMonth() == day.getDayOfMonth()
                            ? Optional.of(Period.day(before))
                            : Optional.empty();
                }
                case INSTANT -> {
                    LocalDate before = period.start().minusYears(1);
                    long days = before.toEpochDay() - period.start().toEpochDay();
                    yield before.getDayOfMonth() == period.start().getDayOfMonth()
                            ? Optional.of(period.plus(days * 86_400L))
                            : Optional.empty();
                }
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
