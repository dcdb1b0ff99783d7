package org.claimline.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimline.board.Window;

/// The stretches of a panel in which no trace has an observation: before the first one, after the
/// last, and holes of more than a year between.
final class BlankPlanner {

    private static final long LONG_HOLE = 366L * 86_400L;

    private BlankPlanner() {}

    static List<BlankPlan> plan(List<DrawnTrace> traces) {
        List<Window> covered = covered(traces);
        if (covered.isEmpty()) {
            return List.of(new BlankPlan(Long.MIN_VALUE, Long.MAX_VALUE, "No observations"));
        }
        List<BlankPlan> blanks = new ArrayList<>();
        long start = covered.getFirst().fromSecond();
        blanks.add(
                new BlankPlan(
                        Long.MIN_VALUE, start, "No observations before " + Dates.beginning(start)));
        for (int i = 1; i < covered.size(); i++) {
            long from = covered.get(i - 1).toSecond();
            long to = covered.get(i).fromSecond();
            if (to - from > LONG_HOLE) {
                blanks.add(new BlankPlan(from, to, between(from, to)));
            }
        }
        long end = covered.getLast().toSecond();
        blanks.add(
                new BlankPlan(end, Long.MAX_VALUE, "No observations after " + Dates.ending(end)));
        return blanks;
    }

    /// In years where both ends are those of years, else in months.
    private static String between(long from, long to) {
        LocalDate first = Dates.dayOf(from);
        LocalDate after = Dates.dayOf(to);
        LocalDate last = after.minusDays(1);
        return "No observations "
                + (first.getDayOfYear() == 1 && after.getDayOfYear() == 1
                        ? first.getYear() + "\u2013" + last.getYear()
                        : Dates.monthAndYear(first) + " \u2013 " + Dates.monthAndYear(last));
    }

    /// The stretches covered by observations, in order, those that touch or overlap joined.
    private static List<Window> covered(List<DrawnTrace> traces) {
        List<Window> joined = new ArrayList<>();
        traces.stream()
                .flatMap(t -> runs(t.plan().points()).stream())
                .sorted(Comparator.comparingLong(Window::fromSecond))
                .forEach(run -> join(joined, run.fromSecond(), run.toSecond()));
        return joined;
    }

    private static List<Window> runs(PointList points) {
        List<Window> runs = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            long from = points.fromSecond(i);
            join(runs, from, Math.max(points.toSecond(i), from + 1));
        }
        return runs;
    }

    private static void join(List<Window> runs, long from, long to) {
        if (runs.isEmpty() || from > runs.getLast().toSecond()) {
            runs.add(new Window(from, to));
        } else if (to > runs.getLast().toSecond()) {
            runs.add(new Window(runs.removeLast().fromSecond(), to));
        }
    }
}
