package org.claimline.csv.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014 | 2014",
                "2014-S1 | 2014-S1",
                "2014-Q4 | 2014-Q4",
                "2014-12 | 2014-12",
                "2014-W07 | 2014-W07",
                "2014-12-31 | 2014-12-31",
                "2014-12-31T09:00 | 2014-12-31T09:00",
                "2014-12-31T00:00:00Z | 2014-12-31T00:00",
                "2014-12-31 09:30:15 | 2014-12-31T09:30:15",
                "2014Q4 | 2014-Q4",
                "2014 Q4 | 2014-Q4",
                "Q4 2014 | 2014-Q4",
                "Q4-2014 | 2014-Q4",
                "2014H2 | 2014-S2",
                "2014M12 | 2014-12",
                "2014M1 | 2014-01",
                "31.12.2014 | 2014-12-31",
                "1.2.2014 | 2014-02-01",
                "2014/12/31 | 2014-12-31",
                "Dec-14 | 2014-12",
                "Dec 2014 | 2014-12",
                "December 2014 | 2014-12",
                "Sept. 2014 | 2014-09",
                "2014 December | 2014-12",
                "Jan-51 | 1951-01",
                "01 Sep 20 | 2020-09-01",
                "31-Dec-2014 | 2014-12-31",
                "Dec 31, 2014 | 2014-12-31"
            })
    void officesWriteAPeriodInManyWays(String cell, String period) {
        assertEquals(Optional.of(Period.parse(period)), read(cell, DayOrder.DAY_FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "20145", "2014-13", "2014-02-30", "Q5 2014", "2014M13", "32.12.2014",
                "30.02.2014", "Foo 2014", "Dec", "12", "2014-2015", "31/13/2014", "1.5"
            })
    void whatNamesNoPeriodIsNone(String cell) {
        assertEquals(Optional.empty(), read(cell, DayOrder.DAY_FIRST));
    }

    @Test
    void aSlashedDateIsReadInTheColumnsOrder() {
        assertEquals(Optional.of(Period.day(2014, 2, 1)), read("01/02/2014", DayOrder.DAY_FIRST));
        assertEquals(Optional.of(Period.day(2014, 1, 2)), read("01/02/2014", DayOrder.MONTH_FIRST));
        assertEquals(Optional.empty(), read("01/02/2014", DayOrder.UNTOLD));
    }

    @Test
    void oneNumberAboveTwelveTellsTheOrderOfTheColumn() {
        assertEquals(DayOrder.DAY_FIRST, order("01/02/2014", "13/02/2014"));
        assertEquals(DayOrder.MONTH_FIRST, order("01/02/2014", "02/13/2014"));
        assertEquals(DayOrder.UNTOLD, order("01/02/2014", "02/03/2014"));
        assertEquals(DayOrder.UNTOLD, order("13/02/2014", "02/13/2014"));
    }

    @Test
    void monthsWithoutAHoleTellTheOrderOfFirstDays() {
        List<String> cells =
                java.util.stream.IntStream.range(0, 24)
                        .mapToObj(i -> (i % 12 + 1) + "/1/" + (2014 + i / 12))
                        .toList();

        assertEquals(DayOrder.MONTH_FIRST, SlashedDates.order(cells, new java.util.ArrayList<>()));
        assertEquals(
                DayOrder.UNTOLD,
                SlashedDates.order(cells.subList(0, 12), new java.util.ArrayList<>()));
    }

    private static DayOrder order(String... cells) {
        return SlashedDates.order(List.of(cells), new java.util.ArrayList<>());
    }

    private static Optional<Period> read(String cell, DayOrder order) {
        return Arrays.stream(PeriodForm.values())
                .flatMap(form -> form.read(cell, order).stream())
                .findFirst();
    }
}
