package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.board.Event;
import org.claimline.plan.EventPlan;
import org.claimline.series.PeriodRange;
import org.junit.jupiter.api.Test;

class EventLaneTest {

    private static List<String> texts(
            List<EventPlan> events, String from, String to, double width) {
        return EventLane.layout(
                        events, Samples.start(from), Samples.start(to), 50, width - 20, width)
                .stream()
                .map(EventLane.Entry::text)
                .toList();
    }

    private static Event event(String label) {
        return new Event(PeriodRange.parse("2022-01-01"), label, "");
    }

    @Test
    void namesStandWhereTheyFitAndDatesWhereNoNameNeedsTheRoom() {
        assertEquals(
                List.of(
                        "Devaluation, Feb 2009",
                        "Devaluation, Feb 2014",
                        "Tenge floated",
                        "Pandemic",
                        ""),
                texts(Samples.events(), "2000", "2024", 900));
    }

    @Test
    void eventsNearerThanSixPixelsHaveTheirNamesInOneOrJoinUnderTheOneThatLasts() {
        List<EventPlan> events = new ArrayList<>();
        long newYear = Samples.start("2022-01-01");
        events.add(new EventPlan(event("Cap lifted"), newYear, newYear, "1 Jan 2022", "Jan 2022"));
        events.add(Samples.events().getLast());
        assertEquals(List.of("Cap lifted; January protests"), texts(events, "2000", "2030", 900));
        assertEquals(List.of("January protests +1"), texts(events, "2000", "2030", 220));
    }

    @Test
    void eventsOutOfViewAreLeftOut() {
        assertEquals(List.of(), texts(Samples.events(), "1990", "2000", 900));
    }

    @Test
    void textsNeverTouchEachOtherNorAnothersLine() {
        Random random = new Random(1);
        long from = Samples.start("2000");
        long to = Samples.start("2024");
        for (int n = 0; n < 300; n++) {
            List<EventPlan> events = new ArrayList<>();
            long at = from;
            for (int i = 0; i < 8; i++) {
                at += 86_400L * (1 + random.nextInt(900));
                events.add(
                        new EventPlan(
                                event("Event number " + i), at, at, "1 Jan 2000", "Jan 2000"));
            }
            List<EventLane.Entry> entries = EventLane.layout(events, from, to, 50, 780, 800);
            for (EventLane.Entry a : entries) {
                for (EventLane.Entry b : entries) {
                    if (a != b && !a.name().isEmpty()) {
                        boolean overLine = b.fromX() > a.textX() - 2 && b.fromX() < a.textEnd() + 2;
                        boolean overText =
                                !b.name().isEmpty()
                                        && a.textX() < b.textEnd()
                                        && b.textX() < a.textEnd();
                        assertTrue(!overLine && !overText, a + " and " + b);
                    }
                }
                assertTrue(a.textX() >= 50 && a.textEnd() <= 800, a.toString());
            }
        }
    }
}
