package org.claimline.chart;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The ticks of a time axis in UTC: lines at the starts of periods, and labels centred on the
/// year, month or day that
/// they name (at the moment itself for times of day).
///
/// @param ticks from the earliest to the latest, all in view
/// @param labels likewise
public record TimeTicks(List<Tick> ticks, List<Label> labels) {

    /// @param second where it stands
    /// @param major whether a label belongs to it
    public record Tick(long second, boolean major) {}

    /// @param second where its middle stands
    /// @param text `2014`, `Dec 2014`, `4 Jan`, `09:00`
    public record Label(long second, String text) {}

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private static final int MINOR_APART = 6;
    private static final double LEAST_YEAR = 1;
    private static final double MOST_YEAR = 9999;

    public TimeTicks {
        ticks = List.copyOf(ticks);
        labels = List.copyOf(labels);
    }

    /// A step of the axis.
    ///
    /// @param unit what is counted
    /// @param count how many of them
    /// @param apart how many pixels two labels need at 11 px type
    private record Step(ChronoUnit unit, int count, int apart) {
        double seconds() {
            return (double) unit.getDuration().toSeconds() * count;
        }
    }

    private static final List<Step> STEPS =
            List.of(
                    new Step(ChronoUnit.SECONDS, 1, 60),
                    new Step(ChronoUnit.SECONDS, 10, 60),
                    new Step(ChronoUnit.MINUTES, 1, 52),
                    new Step(ChronoUnit.MINUTES, 5, 52),
                    new Step(ChronoUnit.MINUTES, 15, 52),
                    new Step(ChronoUnit.HOURS, 1, 52),
                    new Step(ChronoUnit.HOURS, 3, 52),
                    new Step(ChronoUnit.HOURS, 6, 52),
                    new Step(ChronoUnit.DAYS, 1, 52),
                    new Step(ChronoUnit.DAYS, 2, 52),
                    new Step(ChronoUnit.DAYS, 7, 60),
                    new Step(ChronoUnit.DAYS, 14, 60),
                    new Step(ChronoUnit.MONTHS, 1, 60),
                    new Step(ChronoUnit.MONTHS, 3, 60),
                    new Step(ChronoUnit.MONTHS, 6, 60),
                    new Step(ChronoUnit.YEARS, 1, 46),
                    new Step(ChronoUnit.YEARS, 2, 52),
                    new Step(ChronoUnit.YEARS, 5, 52),
                    new Step(ChronoUnit.YEARS, 10, 52),
                    new Step(ChronoUnit.YEARS, 20, 52),
                    new Step(ChronoUnit.YEARS, 50, 52),
                    new Step(ChronoUnit.YEARS, 100, 52),
                    new Step(ChronoUnit.YEARS, 200, 52),
                    new Step(ChronoUnit.YEARS, 500, 52),
                    new Step(ChronoUnit.YEARS, 1000, 52),
                    new Step(ChronoUnit.YEARS, 5000, 52));

    /// The ticks for a stretch of time.
    ///
    /// @param width how many pixels it is wide
    /// @param textSize the size of the labels' type in pixels
    public static TimeTicks of(long fromSecond, long toSecond, double width, double textSize) {
        if (toSecond <= fromSecond || width <= 0) {
            return new TimeTicks(List.of(), List.of());
        }
        double pixelsPerSecond = width / ((double) toSecond - fromSecond);
        Step step = STEPS.getLast();
        for (Step one : STEPS.reversed()) {
            if (one.seconds() * pixelsPerSecond < one.apart() * textSize / 11) {
                break;
            }
            step = one;
        }
        return new Axis(fromSecond, toSecond, step, minor(step, pixelsPerSecond)).ticks();
    }

    private static Step minor(Step step, double pixelsPerSecond) {
        for (Step one : STEPS) {
            boolean divides =
                    one.unit() == step.unit() && step.count() % one.count() == 0
                            || isPart(one, step);
            if (divides && one.seconds() * pixelsPerSecond >= MINOR_APART) {
                return one;
            }
        }
        return step;
    }

    /// Quarters of a year, and of a day.
    private static boolean isPart(Step part, Step of) {
        boolean ofYear = part.unit() == ChronoUnit.MONTHS && part.count() == 3;
        boolean ofDay = part.unit() == ChronoUnit.HOURS && part.count() == 6;
        return of.count() == 1
                && (ofYear && of.unit() == ChronoUnit.YEARS
                        || ofDay && of.unit() == ChronoUnit.DAYS);
    }

    private record Axis(long from, long to, Step step, Step minor) {

        TimeTicks ticks() {
            List<Tick> ticks = new ArrayList<>();
            for (LocalDateTime at : starts(minor)) {
                long second = at.toEpochSecond(ZoneOffset.UTC);
                if (second >= from && second <= to) {
                    ticks.add(new Tick(second, floor(at, step).equals(at)));
                }
            }
            List<Label> labels = new ArrayList<>();
            int year = Integer.MIN_VALUE;
            for (LocalDateTime at : starts(step)) {
                long middle = middle(at);
                if (middle >= from && middle <= to) {
                    String day = labels.isEmpty() && isWithinADay() ? day(at) + ", " : "";
                    labels.add(new Label(middle, day + text(at, at.getYear() != year)));
                    year = at.getYear();
                }
            }
            return new TimeTicks(ticks, labels);
        }

        /// No label stands at midnight to tell the day.
        private boolean isWithinADay() {
            LocalDateTime first = moment(from - 1);
            return step.unit().isTimeBased()
                    && first.toLocalDate().equals(moment(to).toLocalDate());
        }

        private static String day(LocalDateTime at) {
            return at.getDayOfMonth() + " " + MONTHS[at.getMonthValue() - 1];
        }

        private List<LocalDateTime> starts(Step every) {
            List<LocalDateTime> found = new ArrayList<>();
            LocalDateTime at = floor(moment(from), every);
            LocalDateTime end = moment(to);
            while (!at.isAfter(end) && found.size() < 10_000) {
                if (at.getYear() >= LEAST_YEAR && at.getYear() <= MOST_YEAR) {
                    found.add(at);
                }
                at = at.plus(every.count(), every.unit());
            }
            return found;
        }

        private static LocalDateTime moment(long second) {
            return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
        }

        private long middle(LocalDateTime start) {
            long second = start.toEpochSecond(ZoneOffset.UTC);
            if (step.unit().isTimeBased()) {
                return second;
            }
            return (second + start.plus(1, step.unit()).toEpochSecond(ZoneOffset.UTC)) / 2;
        }

        private String text(LocalDateTime at, boolean newYear) {
            String month = MONTHS[at.getMonthValue() - 1];
            return switch (step.unit()) {
                case YEARS -> Integer.toString(at.getYear());
                case MONTHS -> newYear ? month + " " + at.getYear() : month;
                case DAYS -> at.getDayOfMonth() + " " + month + (newYear ? " " + at.getYear() : "");
                default -> {
                    String clock = "%02d:%02d".formatted(at.getHour(), at.getMinute());
                    yield step.unit() == ChronoUnit.SECONDS
                            ? clock + ":%02d".formatted(at.getSecond())
                            : at.getHour() == 0 && at.getMinute() == 0
                                    ? at.getDayOfMonth() + " " + month
                                    : clock;
                }
            };
        }
    }

    private static LocalDateTime floor(LocalDateTime at, Step step) {
        LocalDateTime day = at.truncatedTo(ChronoUnit.DAYS);
        int n = step.count();
        return switch (step.unit()) {
            case YEARS -> day.withDayOfYear(1).withYear(Math.floorDiv(at.getYear(), n) * n);
            case MONTHS -> day.withDayOfMonth(1).withMonth((at.getMonthValue() - 1) / n * n + 1);
            case DAYS -> day.minusDays(Math.floorMod(day.toLocalDate().toEpochDay() + 3, (long) n));
            default -> {
                long seconds = (long) step.seconds();
                yield day.plusSeconds(at.toLocalTime().toSecondOfDay() / seconds * seconds);
            }
        };
    }
}
