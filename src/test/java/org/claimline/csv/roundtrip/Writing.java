package org.claimline.csv.roundtrip;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// A way in which offices write periods.
@FunctionalInterface
interface Writing {

    List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");
    List<String> MONTHS_RUSSIAN =
            List.of(
                    "январь",
                    "февраль",
                    "март",
                    "апрель",
                    "май",
                    "июнь",
                    "июль",
                    "август",
                    "сентябрь",
                    "октябрь",
                    "ноябрь",
                    "декабрь");

    String of(Period period);

    /// All for a frequency, its own form among them.
    static List<Writing> of(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> List.of(Period::toString, p -> year(p) + " г.", p -> "FY" + year(p));
            case HALF_YEARLY ->
                    List.of(
                            Period::toString,
                            p -> "H" + part(p, 6) + " " + year(p),
                            p -> part(p, 6) + ". Halbjahr " + year(p));
            case QUARTERLY ->
                    List.of(
                            Period::toString,
                            p -> year(p) + "Q" + part(p, 3),
                            p -> part(p, 3) + " кв. " + year(p),
                            p -> "T" + part(p, 3) + " " + year(p));
            case MONTHLY ->
                    List.of(
                            Period::toString,
                            p -> year(p) + "M" + two(p.start().getMonthValue()),
                            p -> two(p.start().getMonthValue()) + "." + year(p),
                            p -> MONTHS.get(part(p, 1) - 1) + " " + year(p),
                            p -> MONTHS_RUSSIAN.get(part(p, 1) - 1) + " " + year(p),
                            p -> p.start().toString(),
                            p -> p.lastDay().toString());
            case WEEKLY -> List.of(Period::toString, Writing::week);
            case DAILY ->
                    List.of(
                            Period::toString,
                            p -> dotted(p.start()),
                            p -> p.start().toString().replace("-", ""),
                            p ->
                                    p.start().getDayOfMonth()
                                            + " "
                                            + MONTHS.get(part(p, 1) - 1)
                                            + " "
                                            + year(p));
            case INSTANT -> List.of(Period::toString);
        };
    }

    private static int year(Period period) {
        return period.start().getYear();
    }

    private static int part(Period period, int months) {
        return (period.start().getMonthValue() - 1) / months + 1;
    }

    private static String week(Period period) {
        String own = period.toString();
        return "week " + Integer.parseInt(own.substring(6)) + " " + own.substring(0, 4);
    }

    private static String dotted(LocalDate day) {
        return two(day.getDayOfMonth()) + "." + two(day.getMonthValue()) + "." + day.getYear();
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
