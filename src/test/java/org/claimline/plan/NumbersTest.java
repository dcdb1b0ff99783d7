package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /// Spaces of all widths as `_`, so that a case can be read.
    private static String seen(String text) {
        return text.replace('\u2009', '_').replace('\u00a0', '~');
    }

    @ParameterizedTest
    @CsvSource({
        "4500, 0, 4_500",
        "999, 0, 999",
        "1234567.891, 2, 1_234_567.89",
        "-24.4, 1, −24.4",
        "-0.04, 1, 0.0",
        "1.005, 2, 1.01",
        "2.675, 2, 2.68",
        "0.5, 0, 1",
        "-0.5, 0, −1",
        "9.996, 2, 10.00",
        "0, 0, 0",
        "9e14, 0, 900_000_000_000_000",
        "1e18, 0, 10¹⁸",
        "-4.25e17, 2, −4.25×10¹⁷",
        "999999999999999, 0, 999_999_999_999_999"
    })
    void numbersAreGroupedByThinSpacesAndRounded(double value, int decimals, String text) {
        assertEquals(text, seen(Numbers.plain(value, decimals)));
    }

    @ParameterizedTest
    @CsvSource({
        "4e-7, 1e-7, 5e-7, 4×10⁻⁷",
        "0, 1e-7, 5e-7, 0",
        "0.004, 0.002, 0.01, 0.004",
        "1e15, 1e15, 1e15, 10¹⁵",
        "4.2e17, 1e16, 4.4e17, 4.2×10¹⁷",
        "250, 50, 300, 250"
    })
    void anAxisWritesItsNumbersAlike(double value, double step, double largest, String text) {
        assertEquals(text, seen(Numbers.tick(value, step, largest)));
    }

    @ParameterizedTest
    @CsvSource({
        "4.13e-7, 6, 4.1×10⁻⁷",
        "4170.2, 1, 4_170",
        "147.63, 2, 147.6",
        "31, 1, 31.0",
        "31, 0, 31",
        "5.7049, 4, 5.70",
        "0.17, 2, 0.17",
        "0.0123456, 6, 0.012",
        "-2.04, 2, −2.04",
        "120, 0, 120"
    })
    void readOutsHaveTheSourcesDecimalsButFew(double value, int source, String text) {
        assertEquals(text, seen(Numbers.readout(value, source)));
    }

    @ParameterizedTest
    @CsvSource({
        "4500, USD, $4_500",
        "-4500, USD, −$4_500",
        "73.2, USD bn, $73.2~bn",
        "120, KZT, 120~₸",
        "120, KZT/L, 120~₸",
        "98.95, USD/bbl, $99.0",
        "-24.4, %, −24.4%",
        "1.2, pp, 1.2~pp",
        "104.3, index, 104.3",
        "18877000, count, 18_877_000",
        "17.5, RUB/KZT x0.01, 17.5~₽",
        "163230000000, USD, $163.2~bn",
        "5.5, GWh, 5.5~GWh",
        "3, , 3"
    })
    void valuesCarryTheirUnitsSign(double value, String unit, String text) {
        assertEquals(text, seen(Numbers.value(value, Unit.parse(unit == null ? "" : unit))));
    }

    @Test
    void rangesAreOneTextAndAMissingBoundIsSaid() {
        Unit tenge = Unit.parse("KZT/L");
        assertEquals("50–60~₸", seen(Numbers.value(50, 60, tenge, 0)));
        assertEquals("≥ 120~₸", seen(Numbers.value(120, INFINITE, tenge, 0)));
        assertEquals("≤ 60~₸", seen(Numbers.value(-INFINITE, 60, tenge, 0)));
        assertEquals("", Numbers.value(-INFINITE, INFINITE, tenge, 0));
        assertEquals("$500–600", Numbers.value(500, 600, Unit.parse("USD"), 0));
        assertEquals("−30 to −20%", Numbers.value(-30, -20, Unit.PERCENT, 0));
    }

    @Test
    void aChangeAlwaysHasItsSign() {
        assertEquals("+1.2~pp", seen(Numbers.change(1.2, Unit.POINTS)));
        assertEquals("−24.4%", Numbers.change(-24.4, Unit.PERCENT));
        assertEquals("0%", Numbers.change(0, Unit.PERCENT));
    }

    @Test
    void aSeriesHasTheDecimalsOfItsFinestFigure() {
        TimeSeries series =
                TimeSeries.of(
                        new SeriesKey("x"),
                        Frequency.ANNUAL,
                        Description.of("X", Unit.NUMBER, Aggregation.MEAN),
                        List.of(
                                Observation.of(Period.year(2000), 31),
                                Observation.of(Period.year(2001), 31.25),
                                Observation.missing(Period.year(2002), ""),
                                Observation.bounded(
                                        Period.year(2003), 1, INFINITE, Status.NORMAL, "")));
        assertEquals(2, Numbers.decimals(series));
        assertEquals(1, Numbers.decimals(0.1 + 0.2));
    }

    @Test
    void theLocaleNeverChangesANumber() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(
                    "$4_500.5", seen(UnitWords.signed(Numbers.plain(4500.5, 1), Unit.of("USD"))));
            assertEquals("4 Jan 2022 09:05", Dates.text(Period.parse("2022-01-04T09:05")));
        } finally {
            Locale.setDefault(before);
        }
    }
}
