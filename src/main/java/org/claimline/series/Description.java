package org.claimline.series;

/// What a series is, apart from its observations.
///
/// @param title for people: `Household income per head`
/// @param unit the algebraic unit, never with time in it
/// @param per the time a figure stands for, as display text (`a month`), empty where there is none
/// @param base the base of an index as text (`2010 = 100`), empty where there is none
/// @param aggregation how it goes to a lower frequency
/// @param calendar for a daily series, which days are expected
/// @param hold for dated events, how long each stays in force
/// @param source where it comes from
public record Description(
        String title,
        Unit unit,
        String per,
        String base,
        Aggregation aggregation,
        DayCalendar calendar,
        Hold hold,
        Source source) {

    /// A description that knows the title and the unit only.
    public static Description of(String title, Unit unit, Aggregation aggregation) {
        return new Description(
                title, unit, "", "", aggregation, DayCalendar.DAYS, Hold.NONE, Source.UNKNOWN);
    }

    public Description withUnit(Unit other) {
        return new Description(title, other, per, base, aggregation, calendar, hold, source);
    }

    public Description withSource(Source other) {
        return new Description(title, unit, per, base, aggregation, calendar, hold, other);
    }
}
