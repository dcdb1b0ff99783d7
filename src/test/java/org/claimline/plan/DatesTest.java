package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimline.series.Aggregation;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2014, 2014, in 2014",
        "2014-S2, H2 2014, in H2 2014",
        "2014-Q4, Q4 2014, in Q4 2014",
        "2014-12, Dec 2014, in Dec 2014",
        "2015-W01, week of 29 Dec 2014, in the week of 29 Dec 2014",
        "2022-01-04, 4 Jan 2022, on 4 Jan 2022",
        "2022-01-04T09:00, 4 Jan 2022 09:00, at 4 Jan 2022 09:00"
    })
    void periodsAreReadByPeople(String period, String text, String in) {
        assertEquals(text, Dates.text(Period.parse(period)));
        assertEquals(in, Dates.in(Period.parse(period)));
    }

    @ParameterizedTest
    @CsvSource({
        "2000..2019, 2000–2019",
        "2014, 2014",
        "2020-01..2020-03, Jan–Mar 2020",
        "2020-12..2021-12, Dec 2020 – Dec 2021",
        "2020-Q1..2020-Q3, Q1–Q3 2020",
        "2022-01-02..2022-01-11, 2–11 Jan 2022",
        "2022-01-30..2022-02-02, 30 Jan – 2 Feb 2022",
        "2021-12-30..2022-01-02, 30 Dec 2021 – 2 Jan 2022",
        "2014-06..2019, Jun 2014 – 2019"
    })
    void stretchesSayNoMoreThanNeeded(String range, String text) {
        assertEquals(text, Dates.text(PeriodRange.parse(range)));
    }

    @ParameterizedTest
    @CsvSource({"2010, LAST, end 2010", "2010, SUM, 2010", "2010-09, LAST, Sep 2010"})
    void aYearsStockIsOfItsEnd(String period, Aggregation aggregation, String text) {
        assertEquals(text, Dates.text(Period.parse(period), aggregation));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021, 2021",
        "2011-03, Mar 2011, Mar 2011",
        "2022-01-04, 4 Jan 2022, 4 Jan 2022",
        "2022-Q4, Oct 2022, 2022"
    })
    void edgesAreNamedByTheLargestPeriodTheyBound(String period, String begins, String ends) {
        assertEquals(begins, Dates.beginning(Period.parse(period).startEpochSecond()));
        assertEquals(ends, Dates.ending(Period.parse(period).endEpochSecond()));
    }

    @ParameterizedTest
    @CsvSource({"2022-01, January 2022", "2026-11-23, 23 November 2026", "2014, 2014"})
    void inProseMonthsAreWrittenOut(String period, String text) {
        assertEquals(text, Dates.longText(Period.parse(period)));
    }
}
