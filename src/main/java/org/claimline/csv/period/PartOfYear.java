package org.claimline.csv.period;

import java.util.Optional;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// A month, a quarter or a half-year whose year stands elsewhere: `Jan`, `M01`, `Q1`, `IV`, `II
/// кв.`.
///
/// @param frequency monthly, quarterly or half-yearly
/// @param number from 1
public record PartOfYear(Frequency frequency, int number) {

    private static final int LONGEST = 20;

    /// Reads a cell; empty where it is none, or a bare number.
    public static Optional<PartOfYear> read(String cell) {
        PeriodTokens tokens = new PeriodTokens();
        if (cell.isEmpty() || cell.length() > LONGEST || !tokens.cut(cell)) {
            return Optional.empty();
        }
        return switch (tokens.shape()) {
            case "m" -> of(Frequency.MONTHLY, tokens.value(0));
            case "Mn" -> of(Frequency.MONTHLY, tokens.value(1));
            case "r" -> of(Frequency.QUARTERLY, tokens.value(0));
            case "qn", "qr" -> of(Frequency.QUARTERLY, tokens.value(1));
            case "nq", "rq" -> of(Frequency.QUARTERLY, tokens.value(0));
            case "hn", "hr" -> of(Frequency.HALF_YEARLY, tokens.value(1));
            case "nh", "rh" -> of(Frequency.HALF_YEARLY, tokens.value(0));
            case "mm" -> quarter(tokens.value(0), tokens.value(1));
            default -> Optional.empty();
        };
    }

    private static Optional<PartOfYear> quarter(int first, int last) {
        return last - first == 2 && last % 3 == 0
                ? of(Frequency.QUARTERLY, last / 3)
                : Optional.empty();
    }

    /// A bare number as a month or a quarter.
    public static Optional<PartOfYear> of(Frequency frequency, int number) {
        int most =
                switch (frequency) {
                    case MONTHLY -> 12;
                    case QUARTERLY -> 4;
                    case HALF_YEARLY -> 2;
                    case ANNUAL, WEEKLY, DAILY, INSTANT -> 0;
                };
        return number >= 1 && number <= most
                ? Optional.of(new PartOfYear(frequency, number))
                : Optional.empty();
    }

    /// The part of a year.
    public Period in(int year) {
        return switch (frequency) {
            case MONTHLY -> Period.month(year, number);
            case QUARTERLY -> Period.quarter(year, number);
            case HALF_YEARLY -> Period.halfYear(year, number);
            case ANNUAL, WEEKLY, DAILY, INSTANT ->
                    throw new IllegalStateException(frequency + " is no part of a year");
        };
    }
}
