package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.board.Note;

/// A panel's notes, anchored to their traces, with their live text filled in.
final class NotePlanner {

    private NotePlanner() {}

    /// The notes whose trace is drawn.
    static List<NotePlan> plan(PanelTraces traces) {
        List<NotePlan> notes = new ArrayList<>();
        for (Note note : traces.panel().notes()) {
            traces.drawn().stream()
                    .filter(d -> d.series().key().equals(note.trace()))
                    .findFirst()
                    .flatMap(trace -> plan(note, trace))
                    .ifPresent(notes::add);
        }
        return notes;
    }

    /// Anchored at the trace's last observation in the note's stretch; not drawn where there is
    /// none.
    private static Optional<NotePlan> plan(Note note, DrawnTrace trace) {
        long from = note.at().startEpochSecond();
        long to = note.at().endEpochSecond();
        boolean point = note.at().from().equals(note.at().to());
        Optional<PointPlan> last =
                trace.plan().points().stream()
                        .filter(p -> p.fromSecond() < Math.max(to, from + 1) && p.toSecond() > from)
                        .reduce((a, b) -> b);
        return last.map(
                p ->
                        new NotePlan(
                                trace.index(),
                                point ? p.atSecond() : from,
                                point ? p.atSecond() : to,
                                Double.isInfinite(p.low()) ? p.high() : p.low(),
                                note.text()
                                        .replace("{value}", p.value())
                                        .replace("{date}", Dates.text(note.at())),
                                note.offsetX(),
                                note.offsetY()));
    }
}
