package org.claimline.csv.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// A month, a quarter or a half-year whose year stands elsewhere: `Jan`, `M01`, `Q1`, `IV`, `II
/// кв.`.
///
/// @param frequency monthly, quarterly or half-yearly
/// @param number from 1
public record PartOfYear(Frequency frequency, int number) {

    private static final Pattern LETTERED = Pattern.compile("([mqsh])0?(\\d{1,2})");
    private static final Pattern NAMED =
            Pattern.compile(
                    "([1-4]|i{1,3}|iv)\\.?-?(?:й)? ?(?:кв|квартал|тоқсан|quartal|quarter)\\.?");
    private static final Pattern ROMAN = Pattern.compile("i{1,3}|iv");

    /// Reads a cell; empty where it is none, or a bare number.
    public static Optional<PartOfYear> read(String cell) {
        if (cell.isEmpty() || cell.length() > 14) {
            return Optional.empty();
        }
        String lower = cell.toLowerCase(Locale.ROOT);
        Matcher lettered = LETTERED.matcher(lower);
        if (lettered.matches()) {
            Frequency frequency =
                    switch (lettered.group(1)) {
                        case "m" -> Frequency.MONTHLY;
                        case "q" -> Frequency.QUARTERLY;
                        default -> Frequency.HALF_YEARLY;
                    };
            return of(frequency, Integer.parseInt(lettered.group(2)));
        }
        Matcher named = NAMED.matcher(lower);
        if (named.matches()) {
            return of(Frequency.QUARTERLY, number(named.group(1)));
        }
        if (ROMAN.matcher(lower).matches()) {
            return of(Frequency.QUARTERLY, number(lower));
        }
        return Months.number(lower).isPresent()
                ? of(Frequency.MONTHLY, Months.number(lower).getAsInt())
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

    private static int number(String digitOrRoman) {
        return switch (digitOrRoman) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(digitOrRoman);
        };
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
