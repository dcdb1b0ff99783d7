package org.claimline.formula;

import org.claimline.series.Aggregation;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Hold;
import org.claimline.series.Unit;

/// What a derived series is, from what it was derived from: its title is its formula, and the time
/// its figures stood for is dropped.
final class Descriptions {

    private Descriptions() {}

    static Description derived(Description first, String title, Unit unit) {
        return new Description(
                title,
                unit,
                "",
                "",
                first.aggregation(),
                first.calendar(),
                first.hold(),
                first.source());
    }

    /// Rates and changes are averaged, whatever they were rates of, and nothing holds.
    static Description rate(Description first, String title, Unit unit) {
        return new Description(
                title, unit, "", "", Aggregation.MEAN, first.calendar(), Hold.NONE, first.source());
    }

    /// As it is, but going to a lower frequency in a way of its own.
    static Description aggregated(
            Description first, String title, Unit unit, Aggregation aggregation) {
        return new Description(
                title, unit, "", "", aggregation, first.calendar(), first.hold(), first.source());
    }

    /// What measures a flow on a scale of its own, such as an index or a logarithm, does not add
    /// up: it is averaged.
    static Description measured(Description first, String title, Unit unit) {
        boolean flow = first.aggregation() == Aggregation.SUM;
        return aggregated(first, title, unit, flow ? Aggregation.MEAN : first.aggregation());
    }

    static Description based(Description same, String base) {
        return new Description(
                same.title(),
                same.unit(),
                same.per(),
                base,
                same.aggregation(),
                same.calendar(),
                same.hold(),
                same.source());
    }

    /// With a row for every day on which something is in force, so that nothing need hold.
    static Description unheld(Description same) {
        return new Description(
                same.title(),
                same.unit(),
                same.per(),
                same.base(),
                same.aggregation(),
                same.hold().holds() ? DayCalendar.DAYS : same.calendar(),
                Hold.NONE,
                same.source());
    }
}
