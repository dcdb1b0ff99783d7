package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import org.claimline.board.Window;
import org.claimline.formula.Explained;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// Where the badge of a claim without marks stands: on the first line it reads, else on the first
/// line, at the end of the stretch it speaks of, else at the line's end.
final class EndOfLine {

    private EndOfLine() {}

    static Optional<Anchor> of(Explained assertion, List<DrawnTrace> traces, Catalog catalog) {
        List<DrawnTrace> drawn = traces.stream().filter(d -> !d.plan().points().isEmpty()).toList();
        List<SeriesKey> read =
                Named.all(assertion.expr(), catalog).stream().map(TimeSeries::key).toList();
        long end = Windows.span(assertion).map(Window::toSecond).orElse(Long.MAX_VALUE);
        return drawn.stream()
                .filter(d -> read.contains(d.series().key()))
                .findFirst()
                .or(() -> drawn.stream().findFirst())
                .map(d -> Anchor.at(d.index(), last(d.plan().points(), end)));
    }

    private static PointPlan last(List<PointPlan> points, long end) {
        return points.stream()
                .filter(p -> p.fromSecond() < end)
                .reduce((a, b) -> b)
                .orElse(points.getLast());
    }
}
