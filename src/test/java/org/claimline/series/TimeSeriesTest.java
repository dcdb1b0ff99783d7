package org.claimline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class TimeSeriesTest {

    private static final SeriesKey KEY = new SeriesKey("lpg");

    private static TimeSeries held(int days, Observation... rows) {
        Description description =
                new Description(
                        "LPG",
                        Unit.parse("KZT/L"),
                        "",
                        "",
                        Aggregation.MEAN,
                        DayCalendar.DAYS,
                        new Hold(days),
                        Source.UNKNOWN);
        return TimeSeries.of(KEY, Frequency.DAILY, description, List.of(rows));
    }

    private static Observation on(String day, double value) {
        return Observation.of(Period.parse(day), value);
    }

    @Test
    void rowsAreKeptInTheOrderOfTimeWhateverOrderTheyCameIn() {
        TimeSeries series = held(0, on("2022-01-03", 3), on("2022-01-01", 1));
        assertEquals(List.of(on("2022-01-01", 1), on("2022-01-03", 3)), series.observations());
        assertEquals(PeriodRange.parse("2022-01-01..2022-01-03"), series.span().orElseThrow());
        assertEquals(Optional.of(on("2022-01-03", 3)), series.get(Period.parse("2022-01-03")));
        assertEquals(Optional.empty(), series.get(Period.parse("2022-01-02")));
        assertEquals(Optional.empty(), series.get(Period.parse("2022-01")));
        assertEquals(OptionalInt.of(0), series.indexAtOrBefore(Period.parse("2022-01-02")));
        assertEquals(OptionalInt.empty(), series.indexAtOrBefore(Period.parse("2021-12-31")));
    }

    @Test
    void aPeriodTwiceOrOfAnotherFrequencyIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> held(0, on("2022-01-01", 1), on("2022-01-01", 1)));
        assertThrows(IllegalArgumentException.class, () -> held(0, on("2022-01", 1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> held(5, on("2022-01-01", 1)).inForce(Period.year(2022)));
    }

    @Test
    void anEventIsInForceUntilTheNextOneOrUntilItsHoldEnds() {
        TimeSeries series = held(10, on("2022-01-01", 1), on("2022-01-05", 2));
        assertEquals(Optional.empty(), series.inForce(Period.parse("2021-12-31")));
        assertEquals(Optional.of(on("2022-01-01", 1)), series.inForce(Period.parse("2022-01-04")));
        assertEquals(Optional.of(on("2022-01-05", 2)), series.inForce(Period.parse("2022-01-05")));
        assertEquals(Optional.of(on("2022-01-05", 2)), series.inForce(Period.parse("2022-01-14")));
        assertEquals(Optional.empty(), series.inForce(Period.parse("2022-01-15")));
    }

    @Test
    void aMissingEventEndsTheOneBefore() {
        TimeSeries series =
                held(
                        100,
                        on("2022-01-01", 1),
                        Observation.missing(Period.parse("2022-01-05"), "not set"));
        assertEquals(Optional.empty(), series.inForce(Period.parse("2022-01-06")));
        assertEquals(1, series.present());
        assertEquals(2, series.size());
    }

    @Test
    void boundsStatusAndNotesComeBackAsTheyWentIn() {
        Observation bounded =
                Observation.bounded(
                        Period.parse("2022-01-01"),
                        50,
                        Double.POSITIVE_INFINITY,
                        Status.ESTIMATE,
                        "at least");
        TimeSeries series = held(0, bounded, on("2022-01-02", 60));
        assertEquals(bounded, series.observation(0));
        assertTrue(series.observation(0).isBounded());
        assertEquals("", series.observation(1).note());
    }

    private static TimeSeries columns(
            long[] ordinals, double[] values, byte[] statuses, Map<Integer, String> notes) {
        return TimeSeries.ofColumns(
                KEY,
                Frequency.ANNUAL,
                Description.of("LPG", Unit.parse("KZT/L"), Aggregation.MEAN),
                ordinals,
                values,
                statuses,
                new TreeMap<>(notes));
    }

    @Test
    void columnsAreTheSameAsTheirObservations() {
        TimeSeries series =
                columns(
                        new long[] {2012, 2013, 2015},
                        new double[] {-0.0, Double.NaN, 7.5},
                        new byte[] {0, 3, 2},
                        Map.of(0, "", 2, "first count"));

        TimeSeries same =
                TimeSeries.of(
                        KEY,
                        Frequency.ANNUAL,
                        series.description(),
                        List.of(
                                Observation.of(Period.year(2012), -0.0),
                                Observation.missing(Period.year(2013), ""),
                                Observation.of(
                                        Period.year(2015),
                                        7.5,
                                        Status.PROVISIONAL,
                                        "first count")));
        assertEquals(same, series);
        assertEquals(same.hashCode(), series.hashCode());
        assertEquals(same.observations(), series.observations());
        assertEquals(7.5, series.value(2));
        assertTrue(Double.isNaN(series.value(1)));
        assertEquals(2, series.present());
    }

    @Test
    void aBoundedRowHasNoValue() {
        Observation bounded =
                Observation.bounded(Period.parse("2022-01-01"), 1, 2, Status.NORMAL, "");
        TimeSeries series = held(0, bounded, on("2022-01-02", 60));
        assertTrue(Double.isNaN(series.value(0)));
        assertEquals(1, series.low(0));
        assertEquals(2, series.high(0));
        assertEquals(60, series.value(1));
    }

    @Test
    void columnsThatContradictEachOtherAreRefused() {
        long[] years = {2012, 2013};
        double[] values = {1, 2};
        byte[] normal = {0, 0};
        Map<Integer, String> none = Map.of();
        List<Executable> refused =
                List.of(
                        () -> columns(new long[] {2013, 2013}, values, normal, none),
                        () -> columns(new long[] {2013, 2012}, values, normal, none),
                        () -> columns(years, new double[] {1}, normal, none),
                        () -> columns(years, values, new byte[] {0}, none),
                        () -> columns(years, new double[] {1, Double.NaN}, normal, none),
                        () ->
                                columns(
                                        years,
                                        new double[] {1, Double.POSITIVE_INFINITY},
                                        normal,
                                        none),
                        () -> columns(years, values, new byte[] {0, 3}, none),
                        () -> columns(years, values, new byte[] {0, 5}, none),
                        () -> columns(years, values, new byte[] {0, -1}, none),
                        () -> columns(years, values, normal, Map.of(2, "behind the last")),
                        () -> columns(years, values, normal, Map.of(-1, "before the first")));
        refused.forEach(one -> assertThrows(IllegalArgumentException.class, one));
        assertThrows(
                DateTimeException.class,
                () -> columns(new long[] {2012, 10_000}, values, normal, none));
        assertTrue(columns(new long[0], new double[0], new byte[0], none).isEmpty());
    }

    @Test
    void anObservationIsAValueOrARangeOrMissing() {
        Period day = Period.parse("2022-01-01");
        assertTrue(Observation.bounded(day, 5, 5, Status.NORMAL, "").hasValue());
        assertTrue(Observation.missing(day, "").isMissing());
        assertThrows(
                IllegalArgumentException.class,
                () -> Observation.bounded(day, 6, 5, Status.NORMAL, ""));
        assertThrows(IllegalArgumentException.class, () -> Observation.of(day, Double.NaN));
        assertThrows(
                IllegalArgumentException.class,
                () -> Observation.of(day, Double.POSITIVE_INFINITY));
        assertThrows(
                IllegalArgumentException.class, () -> Observation.of(day, 5, Status.MISSING, ""));
    }

    @Test
    void seriesAreEqualByTheirRowsAndDescription() {
        assertEquals(held(1, on("2022-01-01", 1)), held(1, on("2022-01-01", 1)));
        assertNotEquals(held(1, on("2022-01-01", 1)), held(2, on("2022-01-01", 1)));
        assertNotEquals(held(1, on("2022-01-01", 1)), held(1, on("2022-01-01", 2)));
    }

    @Test
    void aCatalogFindsByKeyAndByTitleAndNumbersASecondKey() {
        TimeSeries one = held(0, on("2022-01-01", 1));
        TimeSeries two = one.withKey(new SeriesKey("other"));
        Catalog catalog = Catalog.of(List.of(one, two));
        assertEquals(List.of(one, two), catalog.titled("LPG"));
        assertEquals(Optional.of(two), catalog.get(new SeriesKey("other")));
        assertEquals(new SeriesKey("lpg_2"), catalog.freeKey(KEY));
        assertEquals(new SeriesKey("free"), catalog.freeKey(new SeriesKey("free")));
        assertEquals(List.of(KEY), catalog.without(new SeriesKey("other")).keys());
        assertThrows(IllegalArgumentException.class, () -> Catalog.of(List.of(one, one)));
    }

    @Test
    void theWordsOfTheLanguageAreNotKeys() {
        assertThrows(IllegalArgumentException.class, () -> new SeriesKey("mean"));
        assertThrows(IllegalArgumentException.class, () -> new SeriesKey("Lpg"));
        assertThrows(IllegalArgumentException.class, () -> new SeriesKey("2014"));
        assertEquals("mean_2", new SeriesKey("mean_2").text());
    }

    @Test
    void aHoldIsDaysOrNone() {
        assertEquals(new Hold(366), Hold.parse("366d"));
        assertEquals(Hold.NONE, Hold.parse("none"));
        assertEquals("366d", new Hold(366).toString());
        assertThrows(IllegalArgumentException.class, () -> Hold.parse("366"));
        assertThrows(IllegalArgumentException.class, () -> Hold.parse("0d"));
    }
}
