package org.claimline.formula;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
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
        if (isHeld()) {
            return series.inForce(period).flatMap(Interval::of);
        }
        OptionalInt row = series.indexOf(period);
        return row.isPresent() ? Interval.of(series, row.getAsInt()) : Optional.empty();
    }

    /// The row of the first value; below zero where there is none.
    int firstPresent() {
        int row = 0;
        while (row < series.size() && Double.isNaN(series.low(row))) {
            row++;
        }
        return row < series.size() ? row : -1;
    }

    /// The row of the last value; below zero where there is none.
    int lastPresent() {
        int row = series.size() - 1;
        while (row >= 0 && Double.isNaN(series.low(row))) {
            row--;
        }
        return row;
    }

    /// From the first value to the last.
    Optional<PeriodRange> span() {
        int first = firstPresent();
        return first < 0
                ? Optional.empty()
                : Optional.of(new PeriodRange(series.period(first), series.period(lastPresent())));
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
        Column values = new Column(frequency(), series.size());
        for (int i = 0; i < series.size(); i++) {
            values.add(series.ordinal(i), Interval.of(series, i).flatMap(change));
        }
        return derived(title, unit, values, 0, because);
    }

    /// A series of other values at the same frequency, described like this one.
    Line derived(String title, Unit unit, Column values, Ground because) {
        Description description = Descriptions.derived(series.description(), title, unit);
        return new Line(values.series(series.key(), description), because);
    }

    /// Likewise, with the statuses and notes of this one's rows.
    ///
    /// @param first the row of this series that the first of the values is of
    Line derived(String title, Unit unit, Column values, int first, Ground because) {
        Description description = Descriptions.derived(series.description(), title, unit);
        return new Line(values.series(series, first, description), because);
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
