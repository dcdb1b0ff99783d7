package org.claimline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

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
