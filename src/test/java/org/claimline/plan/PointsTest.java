package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.claimline.series.Aggregation;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Hold;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;

class PointsTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private static TimeSeries series(Aggregation aggregation, String hold, Observation... all) {
        return TimeSeries.of(
                new SeriesKey("x"),
                all[0].period().frequency(),
                new Description(
                        "X",
                        Unit.parse("USD mn"),
                        "",
                        "",
                        aggregation,
                        DayCalendar.WEEKDAYS,
                        Hold.parse(hold),
                        Source.UNKNOWN),
                List.of(all));
    }

    private static Observation at(String period, double value) {
        return Observation.of(Period.parse(period), value);
    }

    private static TimeSeries plain(Aggregation aggregation, String... periods) {
        return series(
                aggregation,
                "none",
                Stream.of(periods).map(p -> at(p, 1500)).toArray(Observation[]::new));
    }

    private static List<String> moments(TimeSeries series) {
        return Points.of(series, series.unit()).stream()
                .map(p -> PlanText.time(p.atSecond()))
                .toList();
    }

    private static List<Boolean> joined(TimeSeries series) {
        return Points.of(series, series.unit()).stream().map(PointPlan::joined).toList();
    }

    @Test
    void aMeanStandsMidPeriodAStockAtItsEndADayAtNoonAnInstantWhereItIs() {
        assertEquals(List.of("2014-07-02T12:00"), moments(plain(Aggregation.MEAN, "2014")));
        assertEquals(List.of("2014-11-16"), moments(plain(Aggregation.SUM, "2014-Q4")));
        assertEquals(List.of("2015-01-01"), moments(plain(Aggregation.LAST, "2014")));
        assertEquals(List.of("2022-01-04T12:00"), moments(plain(Aggregation.LAST, "2022-01-04")));
        assertEquals(
                List.of("2022-01-04T09:30"), moments(plain(Aggregation.MEAN, "2022-01-04T09:30")));
    }

    @Test
    void aMissingPeriodBreaksTheLine() {
        assertEquals(
                List.of(false, true, false),
                joined(plain(Aggregation.MEAN, "2014-11", "2014-12", "2015-02")));
        TimeSeries hole =
                series(
                        Aggregation.MEAN,
                        "none",
                        at("2014", 1),
                        Observation.missing(Period.year(2015), ""),
                        at("2016", 1));
        assertEquals(List.of(false, false), joined(hole));
        assertEquals(
                List.of(0, 2), Points.of(hole, hole.unit()).stream().map(PointPlan::row).toList());
    }

    @Test
    void aDailyLineSpansFiveMissingDaysAndNoMore() {
        assertEquals(
                List.of(false, true, false),
                joined(plain(Aggregation.MEAN, "2022-01-03", "2022-01-09", "2022-01-16")));
    }

    @Test
    void aHeldEventIsInForceUntilTheNextOneOrTheEndOfItsHold() {
        TimeSeries held =
                series(
                        Aggregation.MEAN,
                        "10d",
                        at("2022-01-01", 120),
                        at("2022-01-03", 85),
                        at("2022-03-01", 50),
                        Observation.missing(Period.parse("2022-03-04"), "withdrawn"),
                        at("2022-03-06", 70));
        List<PointPlan> points = Points.of(held, held.unit());
        assertEquals(
                List.of("2022-01-03", "2022-01-13", "2022-03-04", "2022-03-16"),
                points.stream().map(p -> PlanText.time(p.toSecond())).toList());
        assertEquals(List.of(false, true, false, false), joined(held));
    }

    @Test
    void valuesAreInTheAxisUnitAndTheirTextInTheSeries() {
        PointPlan point =
                Points.of(plain(Aggregation.MEAN, "2014"), Unit.parse("USD bn")).getFirst();
        assertEquals(1.5, point.low());
        assertEquals(1.5, point.high());
        assertEquals("$1\u2009500\u00a0mn", point.value());
    }

    @Test
    void boundsAndEstimatesAreKept() {
        TimeSeries bounded =
                series(
                        Aggregation.MEAN,
                        "none",
                        Observation.bounded(Period.year(2020), 50, 60, Status.PROVISIONAL, ""),
                        Observation.bounded(Period.year(2021), 120, INFINITE, Status.NORMAL, ""));
        List<PointPlan> points = Points.of(bounded, bounded.unit());
        assertEquals("$50–60\u00a0mn", points.get(0).value());
        assertEquals(60, points.get(0).high());
        assertEquals(true, points.get(0).estimate());
        assertEquals(INFINITE, points.get(1).high());
        assertEquals("≥ $120\u00a0mn", points.get(1).value());
        assertEquals(false, points.get(1).estimate());
    }
}
