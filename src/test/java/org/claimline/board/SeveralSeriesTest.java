package org.claimline.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;

class SeveralSeriesTest {

    private static TimeSeries series(String key, String unit, double... values) {
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            rows.add(Observation.of(Period.year(2010 + i), values[i]));
        }
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.ANNUAL,
                Description.of(key, Unit.parse(unit), Aggregation.MEAN),
                rows);
    }

    private static final TimeSeries WAGE = series("wage", "USD mn", 1.2, 3.4);
    private static final TimeSeries RENT = series("rent", "USD", 400_000, 500_000);
    private static final TimeSeries JOBLESS = series("jobless", "%", 6, 5);

    private static Axis axis(double from, double to) {
        return new Axis(Axis.Scale.LINEAR, OptionalDouble.of(from), OptionalDouble.of(to));
    }

    @Test
    void eachHasAPanelAndThoseOfOneUnitHaveOneAxis() {
        List<Panel> panels = new SeveralSeries(List.of(WAGE, RENT, JOBLESS)).apart();
        assertEquals(
                List.of("wage", "rent", "jobless"),
                panels.stream().map(p -> p.id().text()).toList());
        assertEquals(
                List.of(axis(0, 4), axis(0, 4_000_000), Axis.AUTO),
                panels.stream().map(Panel::axis).toList());
        assertEquals(List.of(1.0, 1.0, 1.0), panels.stream().map(Panel::height).toList());
        assertEquals(List.of(Trace.of(RENT.key())), panels.get(1).traces());
    }

    @Test
    void anAxisFarFromZeroBeginsAtARoundNumber() {
        List<Panel> panels =
                new SeveralSeries(
                                List.of(
                                        series("a", "index", 93, 97),
                                        series("b", "index", 108, 99)))
                        .apart();
        assertEquals(axis(90, 110), panels.getFirst().axis());
        assertEquals(axis(90, 110), panels.getLast().axis());
    }

    @Test
    void onOnePanelAnotherUnitIsReadOnTheRight() {
        Panel panel = new SeveralSeries(List.of(WAGE, JOBLESS, RENT)).together();
        assertEquals(new PanelId("wage-and-jobless-and-rent"), panel.id());
        assertEquals(
                List.of(Trace.Side.LEFT, Trace.Side.RIGHT, Trace.Side.LEFT),
                panel.traces().stream().map(Trace::side).toList());
    }

    @Test
    void panelsAreNamedByWhatTheyDraw() {
        assertEquals("index-brent-2014", PanelId.of("index(brent, 2014)").text());
        assertEquals("panel", PanelId.of("board").text());
        assertEquals("panel", PanelId.of("2014").text());
        assertEquals("b_2", PanelId.of("2 * b_2").text());
        assertEquals(64, PanelId.of("x".repeat(100)).text().length());
    }
}
