package org.claimline.csv.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.csv.Problem;
import org.claimline.csv.Recipe;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class PeriodFormTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "/csv/period/periods.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            emptyValue = "",
            nullValues = "null",
            ignoreLeadingAndTrailingWhitespace = false)
    void officesWriteAPeriodInManyWays(String cell, String period) {
        assertEquals(
                period == null || period.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Period.parse(period)),
                PeriodForm.header(cell).or(() -> early(cell)));
    }

    /// Years that no header has are still periods.
    private static Optional<Period> early(String cell) {
        return cell.startsWith("0") ? Period.tryParse(cell) : Optional.empty();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/csv/period/columns.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void aColumnAsAWholeTellsWhatItsCellsLeaveOpen(
            String cells, String recipe, String periods, String changed) {
        Recipe chosen =
                recipe == null
                        ? Recipe.AUTO
                        : Recipe.of(Map.of(recipe.split("=")[0], recipe.split("=")[1]));

        PeriodColumn column = column(chosen, cells.replace('_', '~').split(" "));

        int rows = cells.split(" ").length;
        assertEquals(
                periods,
                IntStream.range(0, rows)
                        .mapToObj(row -> column.period(row).map(Period::toString).orElse("?"))
                        .collect(Collectors.joining(" ")));
        String told = String.join(" ", column.changed());
        assertTrue(told.contains(changed == null ? "" : changed), told);
        long without = IntStream.range(0, rows).filter(row -> !column.has(row)).count();
        assertTrue(without <= column.problems().size() || column.question().isPresent());
    }

    private static PeriodColumn column(Recipe recipe, String... cells) {
        List<Table.Row> rows = new ArrayList<>();
        for (String cell : cells) {
            rows.add(new Table.Row(rows.size() + 1, List.of(cell.replace('~', ' '))));
        }
        return PeriodColumn.read("f.csv", rows, 0, 1, recipe);
    }

    @Test
    void whatCannotBeReadIsToldWithItsLineAndWhy() {
        PeriodColumn column =
                column(Recipe.AUTO, "2014-01", "2014-02-30", "январь-июнь~2014", "", "soon");

        assertEquals(
                List.of(
                        "f.csv:2:1: '2014-02-30' is written as a period, but the calendar has none"
                                + " such; check its day, month, quarter or week",
                        "f.csv:3:1: 'январь-июнь 2014' is no single period: such figures add up"
                                + " from the first part of the year on (year to date); expected one"
                                + " month, quarter, half-year or year",
                        "f.csv:4:1: no period stands here; expected a form such as 2014, 2014-Q4,"
                                + " 2014-12, 2014-12-31, 31.12.2014 or Dec 2014",
                        "f.csv:5:1: 'soon' is not a period; expected a form such as 2014, 2014-Q4,"
                                + " 2014-12, 2014-12-31, 31.12.2014 or Dec 2014"),
                column.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void aFinerFrequencyThanIsWrittenIsRefused() {
        PeriodColumn column = column(Recipe.of(Map.of("frequency", "M")), "2014", "2015");

        assertEquals(
                List.of(
                        "f.csv: the periods are written as annual, which is coarser than monthly,"
                                + " the frequency chosen; they were left as they are written"),
                column.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void aColumnTellsItsFormAndFrequency() {
        PeriodColumn column = column(Recipe.AUTO, "31.01.2014", "28.02.2014", "31.03.2014");

        assertEquals("DD.MM.YYYY", column.formLabel());
        assertEquals(Frequency.MONTHLY, column.frequency());
        assertEquals(
                List.of(
                        "3 of 3 periods are written as DD.MM.YYYY.",
                        "Every date is the last day of its month, and 2 of 2 follow at that"
                                + " distance, so that the series is monthly."),
                column.evidence());
        assertEquals("DD/MM/YYYY, day first", column(Recipe.AUTO, "31/12/2014").formLabel());
        assertEquals("MM/DD/YYYY, month first", column(Recipe.AUTO, "12/31/2014").formLabel());
    }

    @Test
    void marksBehindPeriodsTellTheStatus() {
        PeriodColumn column =
                column(Recipe.AUTO, "2012", "2013*", "2014~(p)", "2015~г.~(оценка)", "2016e");

        assertEquals(
                List.of(
                        Status.NORMAL,
                        Status.NORMAL,
                        Status.PROVISIONAL,
                        Status.ESTIMATE,
                        Status.ESTIMATE),
                IntStream.range(0, 5).mapToObj(column::status).toList());
    }

    @Test
    void monthsWithoutAHoleTellTheOrderOfFirstDays() {
        String[] cells =
                IntStream.range(0, 24)
                        .mapToObj(i -> (i % 12 + 1) + "/1/" + (2014 + i / 12))
                        .toArray(String[]::new);

        assertEquals(Optional.of(Period.month(2014, 2)), column(Recipe.AUTO, cells).period(1));
        assertTrue(column(Recipe.AUTO, java.util.Arrays.copyOf(cells, 12)).question().isPresent());
    }

    @Test
    void everyWayOfWritingAPeriodIsReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(70_000));
            for (Frequency frequency : Frequency.values()) {
                Period period = Period.containing(day, frequency);
                assertEquals(Optional.of(period), PeriodForm.header(period.toString()));
            }
            int y = day.getYear();
            int m = day.getMonthValue();
            Optional<Period> written = Optional.of(Period.day(day));
            assertEquals(written, PeriodForm.header(y + "/" + m + "/" + day.getDayOfMonth()));
            assertEquals(written, PeriodForm.header(day.getDayOfMonth() + "." + m + "." + y));
            assertEquals(
                    written, PeriodForm.header(day.toString().replace("-", "")), day.toString());
            Optional<Period> month = Optional.of(Period.month(y, m));
            assertEquals(month, PeriodForm.header(m + "." + y));
            assertEquals(month, PeriodForm.header(y + "M" + m));
            assertEquals(month, PeriodForm.header(day.getMonth() + " " + y));
            int q = (m + 2) / 3;
            Optional<Period> quarter = Optional.of(Period.quarter(y, q));
            assertEquals(quarter, PeriodForm.header(q + ". Quartal " + y));
            assertEquals(quarter, PeriodForm.header(q + "-й квартал " + y + " г."));
        }
    }
}
