package org.claimline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {

    @ParameterizedTest
    @CsvFileSource(resources = "periods.csv", numLinesToSkip = 1)
    void aPeriodRunsFromItsFirstDayToTheDayAfterItsLast(
            String text, String code, LocalDate start, LocalDate end) {
        Period period = Period.parse(text);
        assertEquals(Frequency.parse(code), period.frequency());
        assertEquals(start, period.start());
        assertEquals(end, period.end());
        assertEquals(text, period.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14",
                "02014",
                "2014-13",
                "2014-00",
                "2014-Q5",
                "2014-Q0",
                "2014-S3",
                "2014-W54",
                "2014-W53",
                "2014-W00",
                "2014-02-29",
                "2014-2-1",
                "2014-12-32",
                "2014-12-31T24:00",
                "2014-12-31T09",
                "0000",
                "2014 ",
                "2014-q1",
                "2014Q1",
                "-2014",
                "2014-12-31 09:00"
            })
    void whatIsNoPeriodIsRefusedWithASentence(String text) {
        DateTimeException e = assertThrows(DateTimeException.class, () -> Period.parse(text));
        assertTrue(e.getMessage().contains("'" + text + "' is not a period"), e.getMessage());
        assertTrue(Period.tryParse(text).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void parseAndToStringAreInverse(Frequency frequency) {
        Random random = new Random(frequency.ordinal());
        long last = Period.day(9999, 12, 26).in(Frequency.DAILY).ordinal();
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(-719_162, last));
            Period period = Period.containing(day, frequency);
            if (frequency == Frequency.INSTANT) {
                period = period.plus(random.nextInt(86_400));
            }
            assertEquals(period, Period.parse(period.toString()));
        }
    }

    @Test
    void leapDaysAndEveryWeekOfFourCenturiesReadBackAsWritten() {
        for (int year = 1800; year < 2200; year++) {
            for (Period w = Period.week(year, 1); weekYear(w) == year; w = w.plus(1)) {
                assertEquals(w, Period.parse(w.toString()));
                LocalDate thursday = w.start().plusDays(3);
                assertEquals(thursday.get(IsoFields.WEEK_BASED_YEAR), weekYear(w));
            }
            if (LocalDate.of(year, 1, 1).isLeapYear()) {
                assertEquals(year + "-02-29", Period.parse(year + "-02-29").toString());
            }
        }
    }

    private static int weekYear(Period week) {
        return Integer.parseInt(week.toString().substring(0, 4));
    }

    @Test
    void periodsOfOneFrequencyFollowEachOtherWithoutGapOrOverlap() {
        Random random = new Random(7);
        for (Frequency frequency : Frequency.values()) {
            if (frequency == Frequency.INSTANT) {
                continue;
            }
            for (int i = 0; i < 500; i++) {
                LocalDate day = LocalDate.of(1600, 1, 1).plusDays(random.nextInt(300_000));
                Period period = Period.containing(day, frequency);
                assertFalse(day.isBefore(period.start()));
                assertTrue(day.isBefore(period.end()));
                assertEquals(period.end(), period.plus(1).start());
                assertEquals(period.endEpochSecond(), period.plus(1).startEpochSecond());
                assertEquals(1, period.plus(1).minus(period));
                assertTrue(period.compareTo(period.plus(1)) < 0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12, A, 2014",
        "2014-12, S, 2014-S2",
        "2014-12, Q, 2014-Q4",
        "2014-06, S, 2014-S1",
        "2014-12-31, M, 2014-12",
        "2014-12-31, W, 2015-W01",
        "2021-01-03, W, 2020-W53",
        "2020-W53, A, 2020",
        "2015-W01, A, 2015",
        "2014-W05, M, 2014-01",
        "2014-W05, Q, 2014-Q1",
        "2014-12-31T23:59, D, 2014-12-31",
        "2014-12-31T00:00, A, 2014",
        "2014, A, 2014"
    })
    void aPeriodLiesInTheCoarserOneItBeginsInAndAWeekWhereItsThursdayIs(
            String finer, String coarser, String expected) {
        assertEquals(expected, Period.parse(finer).in(Frequency.parse(coarser)).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2014, Q, 2014-Q1, 2014-Q4",
        "2014, M, 2014-01, 2014-12",
        "2014-Q2, M, 2014-04, 2014-06",
        "2014-S2, Q, 2014-Q3, 2014-Q4",
        "2014-02, D, 2014-02-01, 2014-02-28",
        "2016-02, D, 2016-02-01, 2016-02-29",
        "2020, W, 2020-W01, 2020-W53",
        "2021, W, 2021-W01, 2021-W52",
        "2014-W01, D, 2013-12-30, 2014-01-05",
        "2014, A, 2014, 2014",
        "2014-12-31, I, 2014-12-31T00:00, 2014-12-31T23:59:59"
    })
    void firstOfAndLastOfAreTheFinerPeriodsAtBothEnds(
            String coarser, String finer, String first, String last) {
        Period period = Period.parse(coarser);
        assertEquals(first, period.firstOf(Frequency.parse(finer)).toString());
        assertEquals(last, period.lastOf(Frequency.parse(finer)).toString());
    }

    @Test
    void finerPeriodsOfEachCoarserOneAreThoseThatLieInIt() {
        Random random = new Random(11);
        for (Frequency coarser : Frequency.values()) {
            for (Frequency finer : Frequency.values()) {
                if (!coarser.coarserThan(finer)) {
                    continue;
                }
                LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
                Period period = Period.containing(day, coarser);
                Period first = period.firstOf(finer);
                Period last = period.lastOf(finer);
                assertEquals(period, first.in(coarser));
                assertEquals(period, last.in(coarser));
                assertEquals(period.plus(-1), first.plus(-1).in(coarser));
                assertEquals(period.plus(1), last.plus(1).in(coarser));
            }
        }
    }

    @Test
    void aPeriodContainsWhatLiesInItWholly() {
        Period year = Period.year(2014);
        assertTrue(year.contains(Period.parse("2014-12-31")));
        assertTrue(year.contains(Period.parse("2014-12-31T23:59:59")));
        assertTrue(year.contains(year));
        assertFalse(year.contains(Period.parse("2015-01-01")));
        assertFalse(year.contains(Period.parse("2015-01-01T00:00")));
        assertFalse(year.contains(Period.parse("2014-W01")), "it begins on 2013-12-30");
        assertFalse(Period.parse("2014-12").contains(year));
    }

    @Test
    void yearsLieBetween1And9999() {
        assertEquals("0001-01-01", Period.parse("0001-01-01").toString());
        assertEquals("9999-12-31", Period.parse("9999-12-31").toString());
        assertThrows(DateTimeException.class, () -> Period.parse("0001-01-01").plus(-1));
        assertThrows(DateTimeException.class, () -> Period.parse("9999").plus(1));
    }

    @Test
    void stepsBetweenPeriodsOfTwoFrequenciesAreRefused() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Period.parse("2014-12").minus(Period.year(2014)));
        assertEquals("2014-12 is monthly, 2014 is annual", e.getMessage());
    }
}
