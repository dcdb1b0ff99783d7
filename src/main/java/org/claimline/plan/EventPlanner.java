package org.claimline.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.claimline.board.Event;
import org.claimline.series.PeriodRange;

/// The board's events with their texts, in order of time.
final class EventPlanner {

    private EventPlanner() {}

    static List<EventPlan> plan(List<Event> events) {
        return events.stream()
                .map(EventPlanner::plan)
                .sorted(
                        Comparator.comparingLong(EventPlan::fromSecond)
                                .thenComparingLong(EventPlan::toSecond)
                                .thenComparing(EventPlan::label))
                .toList();
    }

    /// A single period, a month too, is the moment at which it begins; two periods are a stretch.
    private static EventPlan plan(Event event) {
        PeriodRange when = event.when();
        boolean moment = when.from().equals(when.to());
        LocalDate start = when.from().start();
        return new EventPlan(
                event,
                when.startEpochSecond(),
                moment ? when.startEpochSecond() : when.endEpochSecond(),
                Dates.text(when),
                Dates.monthAndYear(start));
    }
}
