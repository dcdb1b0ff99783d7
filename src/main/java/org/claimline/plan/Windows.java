package org.claimline.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.board.Window;
import org.claimline.formula.Explained;
import org.claimline.formula.Role;
import org.claimline.series.Catalog;
import org.claimline.series.Frequency;
import org.claimline.series.PeriodRange;
import org.claimline.series.TimeSeries;

/// Stretches of time: what a claim speaks of, and what shows it.
final class Windows {

    private static final long DAY = 86_400L;
    private static final long TWO_YEARS = 2 * 366 * DAY;
    private static final int FEWEST_OBSERVATIONS = 5;
    private static final int MARGIN = 5;

    private Windows() {}

    /// From the first period an assertion asks for to the last; empty where it asks for none.
    static Optional<Window> span(Explained assertion) {
        return assertion
                .all()
                .flatMap(p -> p.role().stream())
                .flatMap(Windows::ranges)
                .map(r -> window(r.startEpochSecond(), r.endEpochSecond()))
                .reduce(Windows::union);
    }

    private static Stream<PeriodRange> ranges(Role role) {
        return switch (role) {
            case Role.Point point -> Stream.of(PeriodRange.of(point.period()));
            case Role.Step step ->
                    Stream.of(PeriodRange.of(step.from()), PeriodRange.of(step.to()));
            case Role.Extreme extreme -> Stream.of(extreme.range());
            case Role.Stretch stretch -> Stream.of(stretch.range());
        };
    }

    private static Window window(long from, long to) {
        return new Window(from, Math.max(to, from + 1));
    }

    static Window union(Window a, Window b) {
        return new Window(
                Math.min(a.fromSecond(), b.fromSecond()), Math.max(a.toSecond(), b.toSecond()));
    }

    /// What shows an assertion: its own stretch and a fifth more on either side, outwards to whole
    /// years, or to whole months where the stretch is no longer than two years and no series it
    /// reads is annual; not before those series' first observation, and with at least five
    /// observations, or all there are, of the first of them, and of the one its panel draws.
    ///
    /// @param shown the series its panel draws, in order
    static Optional<Window> around(Explained assertion, Catalog catalog, List<TimeSeries> shown) {
        List<TimeSeries> read =
                Named.all(assertion.expr(), catalog).stream().filter(s -> !s.isEmpty()).toList();
        List<TimeSeries> counted = new ArrayList<>(read.stream().limit(1).toList());
        shown.stream()
                .filter(s -> s.size() >= FEWEST_OBSERVATIONS)
                .min(Comparator.comparing(s -> !read.contains(s)))
                .ifPresent(counted::add);
        return span(assertion).map(span -> around(span, read, counted));
    }

    private static Window around(Window span, List<TimeSeries> read, List<TimeSeries> counted) {
        // A day less, so that a leap day alone does not open another year.
        long margin = Math.max(0, span.seconds() / MARGIN - DAY);
        Frequency unit =
                span.seconds() > TWO_YEARS
                                || read.stream().anyMatch(s -> s.frequency() == Frequency.ANNUAL)
                        ? Frequency.ANNUAL
                        : Frequency.MONTHLY;
        Window wide = whole(new Window(span.fromSecond() - margin, span.toSecond() + margin), unit);
        long first =
                read.stream()
                        .flatMap(s -> s.span().stream())
                        .mapToLong(PeriodRange::startEpochSecond)
                        .min()
                        .orElse(Long.MIN_VALUE);
        Window begun =
                first < wide.toSecond()
                        ? new Window(Math.max(wide.fromSecond(), first), wide.toSecond())
                        : wide;
        for (TimeSeries series : counted) {
            begun = withFive(begun, series, unit);
        }
        return begun;
    }

    private static Window withFive(Window window, TimeSeries series, Frequency unit) {
        int from = 0;
        while (from < series.size() && series.endEpochSecond(from) <= window.fromSecond()) {
            from++;
        }
        int to = from;
        while (to < series.size() && series.period(to).startEpochSecond() < window.toSecond()) {
            to++;
        }
        if (to - from >= FEWEST_OBSERVATIONS || series.isEmpty()) {
            return window;
        }
        boolean before = true;
        while (to - from < FEWEST_OBSERVATIONS && to - from < series.size()) {
            if (before && from > 0 || to == series.size()) {
                from--;
            } else {
                to++;
            }
            before = !before;
        }
        Window rows =
                window(
                        series.period(from).startEpochSecond(),
                        series.period(to - 1).endEpochSecond());
        Window both = whole(union(window, rows), unit);
        long first = series.period(0).startEpochSecond();
        return from == 0 ? new Window(Math.min(window.fromSecond(), first), both.toSecond()) : both;
    }

    private static Window whole(Window window, Frequency unit) {
        LocalDate from = Dates.dayOf(window.fromSecond());
        LocalDate to = Dates.dayOf(window.toSecond() - 1);
        boolean year = unit == Frequency.ANNUAL;
        LocalDate begin = year ? from.withDayOfYear(1) : from.withDayOfMonth(1);
        LocalDate end =
                year ? to.withDayOfYear(1).plusYears(1) : to.withDayOfMonth(1).plusMonths(1);
        return new Window(begin.toEpochDay() * DAY, end.toEpochDay() * DAY);
    }

    /// From the first observation drawn to the end of the last one.
    static Optional<Window> extent(Stream<TracePlan> traces) {
        return traces.filter(t -> !t.points().isEmpty())
                .map(
                        t ->
                                window(
                                        t.points().getFirst().fromSecond(),
                                        t.points().getLast().toSecond()))
                .reduce(Windows::union);
    }
}
