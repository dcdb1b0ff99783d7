package org.claimline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.claimline.plan.EventPlan;

/// Where the events' names stand above the panels: name and date where they fit, else the name,
/// else nothing. Events
/// nearer than 6 px join under the name of the one that lasted, else of the first. A name
/// stands left of its line where there is room, else right of it,
/// and never reaches
/// another event's line or name.
public final class EventLane {

    private static final double JOIN = 6;
    private static final double GAP = 4;
    private static final String AND = "and ";

    private EventLane() {}

    /// One line with its text.
    ///
    /// @param events what happened there, in order of time; more than one where they join
    /// @param fromX where its line or band begins
    /// @param toX where that ends; equal for a moment
    /// @param name its name: `Protests +1`; empty where it does not fit
    /// @param date its date, or the name of the other of two; empty where it does not fit
    /// @param textX the left end of the text
    /// @param leftOfLine whether the text stands left of the line, and so is set flush right in
    /// a lane of two rows
    /// @param width the text's width
    public record Entry(
            List<EventPlan> events,
            double fromX,
            double toX,
            String name,
            String date,
            double textX,
            boolean leftOfLine,
            double width) {

        /// Name and date in one row.
        public String text() {
            return date.isEmpty() ? name : name + ", " + date;
        }

        /// Whether the name shown is this event's.
        boolean isNamedAfter(EventPlan event) {
            return !name.isEmpty()
                    && (event.equals(leading(events))
                            || name.equals(all(events))
                            || date.startsWith(AND));
        }

        double textEnd() {
            return textX + width;
        }
    }

    /// `January protests +1`.
    private static String under(List<EventPlan> events) {
        int others = events.size() - 1;
        return leading(events).label() + (others > 0 ? " +" + others : "");
    }

    /// `LPG price cap lifted; January protests`.
    private static String all(List<EventPlan> events) {
        return events.stream().map(EventPlan::label).distinct().collect(Collectors.joining("; "));
    }

    /// The lane of the board, one row of 11 px type, with short dates.
    ///
    /// @param plotLeft the x of `fromSecond`; no text stands left of it
    /// @param plotRight the x of `toSecond`
    /// @param width the lane's; no text stands beyond it
    public static List<Entry> layout(
            List<EventPlan> events,
            long fromSecond,
            long toSecond,
            double plotLeft,
            double plotRight,
            double width) {
        ToDoubleBiFunction<String, String> measure =
                (name, date) ->
                        Fonts.width(Fonts.regular(11), date.isEmpty() ? name : name + ", " + date);
        Room room = new Room(plotLeft, width - GAP, 1, measure);
        return room.fill(
                groups(events, fromSecond, toSecond, plotLeft, plotRight, JOIN),
                EventPlan::shortDate);
    }

    record Group(List<EventPlan> events, double fromX, double toX) {}

    /// Under whose name events join: the one that lasted, else the first.
    private static EventPlan leading(List<EventPlan> events) {
        return events.stream().filter(EventPlan::isStretch).findFirst().orElse(events.getFirst());
    }

    static List<Group> groups(
            List<EventPlan> events,
            long fromSecond,
            long toSecond,
            double plotLeft,
            double plotRight,
            double join) {
        double perSecond = (plotRight - plotLeft) / ((double) toSecond - fromSecond);
        List<Group> groups = new ArrayList<>();
        for (EventPlan event : events) {
            if (event.toSecond() < fromSecond || event.fromSecond() > toSecond) {
                continue;
            }
            double from =
                    Math.max(plotLeft, plotLeft + (event.fromSecond() - fromSecond) * perSecond);
            double to = Math.min(plotRight, plotLeft + (event.toSecond() - fromSecond) * perSecond);
            Group last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && from - last.toX() < join) {
                List<EventPlan> joined = new ArrayList<>(last.events());
                joined.add(event);
                groups.set(
                        groups.size() - 1,
                        new Group(joined, last.fromX(), Math.max(last.toX(), to)));
            } else {
                groups.add(new Group(List.of(event), from, to));
            }
        }
        return groups;
    }

    /// The room that names may take.
    ///
    /// @param left the least x
    /// @param right the greatest
    /// @param scale of the gaps
    /// @param measure the width of a name with its date, empty where it is left out
    record Room(
            double left, double right, double scale, ToDoubleBiFunction<String, String> measure) {

        /// Every name finds its room before any date does.
        List<Entry> fill(List<Group> groups, Function<EventPlan, String> dated) {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                Entry nameless = entry(groups.get(i), "", "", groups.get(i).toX(), false, 0);
                entries.add(
                        place(
                                        groups.get(i),
                                        under(groups.get(i).events()),
                                        "",
                                        from(entries, i),
                                        to(groups, List.of(), i))
                                .orElse(nameless));
            }
            for (int i = 0; i < groups.size(); i++) {
                Group group = groups.get(i);
                if (!entries.get(i).name().isEmpty()) {
                    String name = all(group.events());
                    String date =
                            group.events().size() == 1
                                    ? dated.apply(group.events().getFirst())
                                    : "";
                    double from = from(entries, i);
                    double to = to(groups, entries, i);
                    Optional<Entry> fuller =
                            place(group, name, date, from, to).or(() -> placeBoth(group, from, to));
                    entries.set(i, fuller.orElse(entries.get(i)));
                }
            }
            return entries;
        }

        private double gap() {
            return GAP * scale;
        }

        /// Where the text of a line may begin: after the line and the text before it.
        private double from(List<Entry> entries, int i) {
            if (i == 0) {
                return left;
            }
            Entry before = entries.get(i - 1);
            double afterText = before.name().isEmpty() ? left : before.textEnd() + 3 * gap();
            return Math.max(before.toX() + 2 * gap(), afterText);
        }

        /// Where it has to end: before the next line and the text left of that.
        private double to(List<Group> groups, List<Entry> entries, int i) {
            if (i + 1 == groups.size()) {
                return right;
            }
            double line = groups.get(i + 1).fromX() - 2 * gap();
            boolean named = i + 1 < entries.size() && !entries.get(i + 1).name().isEmpty();
            return named ? Math.min(line, entries.get(i + 1).textX() - 3 * gap()) : line;
        }

        /// Of two events the second name where a date would stand.
        private Optional<Entry> placeBoth(Group group, double from, double to) {
            EventPlan first = leading(group.events());
            return group.events().size() != 2
                    ? Optional.empty()
                    : group.events().stream()
                            .filter(event -> !event.equals(first))
                            .findFirst()
                            .flatMap(
                                    other ->
                                            place(
                                                    group,
                                                    first.label(),
                                                    AND + other.label(),
                                                    from,
                                                    to));
        }

        private Optional<Entry> place(
                Group group, String name, String date, double free, double end) {
            double wide = measure.applyAsDouble(name, date);
            double leftX = group.fromX() - gap() - wide;
            if (leftX >= free) {
                return Optional.of(entry(group, name, date, leftX, true, wide));
            }
            double rightX = Math.max(group.toX(), group.fromX() + 2) + gap();
            return rightX + wide <= end
                    ? Optional.of(entry(group, name, date, rightX, false, wide))
                    : Optional.empty();
        }

        private static Entry entry(
                Group group, String name, String date, double x, boolean left, double width) {
            return new Entry(
                    List.copyOf(group.events()),
                    group.fromX(),
                    group.toX(),
                    name,
                    date,
                    x,
                    left,
                    width);
        }
    }
}
