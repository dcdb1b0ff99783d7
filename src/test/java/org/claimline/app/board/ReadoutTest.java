package org.claimline.app.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimline.app.board.Readout.Reading;
import org.claimline.board.Axis.Scale;
import org.claimline.board.PanelId;
import org.claimline.board.Trace.Side;
import org.claimline.plan.AxisPlan;
import org.claimline.plan.Emphasis;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.plan.Showing;
import org.claimline.plan.TracePlan;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.junit.jupiter.api.Test;

final class ReadoutTest {

    private static final TracePlan WIDE =
            trace("wide", point(0, 100, 50, 1), point(100, 200, 150, 2), point(300, 400, 350, 3));
    private static final TracePlan STOCK = trace("stock", point(100, 200, 200, 7));
    private static final PanelPlan PANEL = panel(WIDE, STOCK);

    private static PointPlan point(long from, long to, long at, double value) {
        return new PointPlan(
                from, to, at, value, value, true, Status.NORMAL, "P" + from, "" + value, 0);
    }

    private static TracePlan trace(String key, PointPlan... points) {
        return new TracePlan(
                0,
                new SeriesKey(key),
                key,
                0,
                0,
                TracePlan.Shape.LINE,
                Side.LEFT,
                List.of(points),
                "");
    }

    private static PanelPlan panel(TracePlan... traces) {
        AxisPlan axis =
                new AxisPlan(
                        Scale.LINEAR,
                        java.util.OptionalDouble.empty(),
                        java.util.OptionalDouble.empty(),
                        "",
                        "#",
                        false);
        return new PanelPlan(
                new PanelId("p"),
                "P",
                "",
                1,
                Emphasis.USUAL,
                axis,
                Optional.empty(),
                List.of(traces),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                Showing.USUAL);
    }

    private static Optional<String> at(TracePlan trace, long second, long slack) {
        return Readout.point(trace, second, slack).map(PointPlan::period);
    }

    @Test
    void theObservationIsTheOneWhosePeriodHoldsTheMoment() {
        assertEquals(Optional.of("P0"), at(WIDE, 0, 0));
        assertEquals(Optional.of("P0"), at(WIDE, 99, 0));
        assertEquals(Optional.of("P100"), at(WIDE, 100, 0));
        assertEquals(Optional.of("P300"), at(WIDE, 399, 0));
    }

    @Test
    void betweenAndBeyondPeriodsThereIsNoData() {
        assertEquals(Optional.empty(), at(WIDE, 250, 0));
        assertEquals(Optional.empty(), at(WIDE, -1, 0));
        assertEquals(Optional.empty(), at(WIDE, 401, 0));
        assertEquals(Optional.empty(), at(trace("none"), 5, 1000));
    }

    @Test
    void withinTheSlackTheNearestCounts() {
        assertEquals(Optional.of("P100"), at(WIDE, 220, 30));
        assertEquals(Optional.of("P300"), at(WIDE, 280, 30));
        assertEquals(Optional.empty(), at(WIDE, 250, 30));
    }

    @Test
    void everyTraceIsReadInTheOrderDrawn() {
        List<Reading> readings = Readout.at(PANEL, 350, 0);
        assertEquals(List.of(0, 1), readings.stream().map(Reading::trace).toList());
        assertEquals("wide, P300: 3.0; stock: no data", Readout.words(PANEL, readings));
    }

    @Test
    void stepsGoFromObservationToObservationAndStopAtTheEnds() {
        assertEquals(OptionalLong.of(150), Readout.step(PANEL, 50, 1));
        assertEquals(OptionalLong.of(199), Readout.step(PANEL, 150, 1));
        assertEquals(OptionalLong.of(50), Readout.step(PANEL, 60, -1));
        assertEquals(OptionalLong.of(150), Readout.step(PANEL, 60, 1));
        assertEquals(OptionalLong.of(350), Readout.step(PANEL, 350, 10));
        assertEquals(OptionalLong.of(50), Readout.step(PANEL, 50, -1));
        assertEquals(OptionalLong.empty(), Readout.step(panel(), 50, 1));
    }
}
