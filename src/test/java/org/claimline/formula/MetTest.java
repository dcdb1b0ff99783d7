package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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

class MetTest {

    private static TimeSeries series(
            String key, Frequency frequency, Aggregation aggregation, List<Observation> rows) {
        return TimeSeries.of(
                new SeriesKey(key),
                frequency,
                Description.of(key, Unit.parse("USD"), aggregation),
                rows);
    }

    private static final TimeSeries FLOW =
            series(
                    "flow",
                    Frequency.QUARTERLY,
                    Aggregation.SUM,
                    IntStream.range(0, 7)
                            .mapToObj(q -> Observation.of(Period.parse("2010-Q1").plus(q), q + 1))
                            .toList());

    private static final TimeSeries YEARS =
            series(
                    "years",
                    Frequency.ANNUAL,
                    Aggregation.MEAN,
                    List.of(
                            Observation.of(Period.year(2009), 8),
                            Observation.of(Period.year(2010), 9),
                            Observation.bounded(Period.year(2011), 1, 2, Status.NORMAL, "")));

    @Test
    void bothStandRowByRowOverWhatTheyShareInTheirOwnWords() {
        Met met = Met.of(FLOW, YEARS);
        assertEquals(List.of(Observation.of(Period.year(2010), 10)), met.left().observations());
        assertEquals(List.of(Observation.of(Period.year(2010), 9)), met.right().observations());
        assertEquals("flow", met.left().title());
        assertEquals("years", met.right().title());
        assertEquals(List.of("flow brought to annual: sum of 4 quarters each"), met.notes());
    }

    @Test
    void theOrderDoesNotMatter() {
        Met met = Met.of(FLOW, YEARS);
        Met turned = Met.of(YEARS, FLOW);
        assertEquals(met.left().observations(), turned.right().observations());
        assertEquals(met.right().observations(), turned.left().observations());
    }

    @Test
    void whatIsKnownWithinBoundsIsMissingInBoth() {
        Met met = Met.of(YEARS, YEARS);
        assertEquals(2, met.left().present());
        assertEquals(2, met.right().present());
    }

    @Test
    void rowsThatDoNotStandSideBySideAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Met(FLOW, YEARS, List.of()));
    }

    @Test
    void theCorrelationIsPearsons() {
        assertEquals(
                -1,
                Met.correlation(List.of(1.0, 2.0, 3.0), List.of(6.0, 4.0, 2.0)).orElseThrow(),
                1e-15);
        assertEquals(OptionalDouble.empty(), Met.correlation(List.of(1.0, 2.0), List.of(5.0, 5.0)));
        assertEquals(OptionalDouble.empty(), Met.correlation(List.of(), List.of()));
    }
}
