package org.claimline.csv.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// The frequency that a column of days means: many offices write a month as its first, its last or
/// some fixed day. A coarser frequency is read only where at least half of the steps are exactly
/// one of it.
///
/// @param frequency what the periods mean
/// @param evidence why, as a sentence
public record Spacing(Frequency frequency, String evidence) {

    private static final List<Frequency> COARSER =
            List.of(
                    Frequency.ANNUAL,
                    Frequency.HALF_YEARLY,
                    Frequency.QUARTERLY,
                    Frequency.MONTHLY);

    /// @param written the frequency of the periods as they are written
    public static Spacing of(List<Period> periods, Frequency written) {
        if (written == Frequency.INSTANT && periods.stream().allMatch(Spacing::isMidnight)) {
            return of(periods.stream().map(p -> Period.day(p.start())).toList(), Frequency.DAILY);
        }
        if (written != Frequency.DAILY || periods.size() < 2) {
            return new Spacing(written, "The periods are written as " + written.word() + ".");
        }
        for (Frequency coarser : COARSER) {
            Optional<String> edge = edge(periods, coarser);
            if (edge.isPresent() && stepsAreOne(periods, coarser)) {
                return new Spacing(
                        coarser,
                        "Every date is the "
                                + edge.get()
                                + ", and most follow at that distance, so that the series is "
                                + coarser.word()
                                + ".");
            }
        }
        return sameDayOfMonth(periods)
                ? new Spacing(
                        Frequency.MONTHLY,
                        "Every date is day "
                                + periods.getFirst().start().getDayOfMonth()
                                + " of its month, and the months follow each other, so that the"
                                + " series is monthly.")
                : new Spacing(Frequency.DAILY, "The periods are written as days.");
    }

    /// A period as written, as one of the frequency it means.
    Period bring(Period period) {
        return Period.containing(period.start(), frequency);
    }

    private static boolean isMidnight(Period instant) {
        return Math.floorMod(instant.ordinal(), 86_400L) == 0;
    }

    private static Optional<String> edge(List<Period> days, Frequency coarser) {
        String of = " day of its " + noun(coarser);
        Predicate<LocalDate> isFirst = day -> Period.containing(day, coarser).start().equals(day);
        Predicate<LocalDate> isLast = day -> Period.containing(day, coarser).lastDay().equals(day);
        if (days.stream().map(Period::start).allMatch(isFirst)) {
            return Optional.of("first" + of);
        }
        return days.stream().map(Period::start).allMatch(isLast)
                ? Optional.of("last" + of)
                : Optional.empty();
    }

    private static String noun(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> "year";
            case HALF_YEARLY -> "half-year";
            case QUARTERLY -> "quarter";
            default -> "month";
        };
    }

    private static long[] steps(List<Period> days, Frequency coarser) {
        long[] ordinals =
                days.stream()
                        .mapToLong(day -> Period.containing(day.start(), coarser).ordinal())
                        .sorted()
                        .distinct()
                        .toArray();
        return LongStream.range(1, ordinals.length)
                .map(i -> ordinals[(int) i] - ordinals[(int) i - 1])
                .toArray();
    }

    private static boolean stepsAreOne(List<Period> days, Frequency coarser) {
        long[] steps = steps(days, coarser);
        return steps.length > 0
                && LongStream.of(steps).filter(step -> step == 1).count() * 2 >= steps.length;
    }

    private static boolean sameDayOfMonth(List<Period> days) {
        int dayOfMonth = days.getFirst().start().getDayOfMonth();
        return days.size() >= 6
                && days.stream().allMatch(day -> day.start().getDayOfMonth() == dayOfMonth)
                && LongStream.of(steps(days, Frequency.MONTHLY)).allMatch(step -> step == 1);
    }
}
