package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.board.Note;

/// A panel's notes, anchored to their traces, with their live text filled in.
///
/// @param notes those whose trace is drawn
/// @param problems why a note is not drawn, or a part of its text could not be filled in, a
///     sentence each
record NotePlanner(List<NotePlan> notes, List<String> problems) {

    static NotePlanner of(PanelTraces traces) {
        List<NotePlan> notes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Note note : traces.panel().notes()) {
            Optional<DrawnTrace> trace =
                    traces.drawn().stream()
                            .filter(d -> traces.origin(d).equals(note.trace()))
                            .findFirst();
            if (trace.isEmpty()) {
                if (traces.panel().traces().stream()
                        .noneMatch(t -> t.origin().equals(note.trace()))) {
                    problems.add(
                            "Note '%s' belongs to %s, which is not drawn here."
                                    .formatted(note.text(), note.trace().text()));
                }
                continue;
            }
            Optional<NotePlan> plan = plan(note, trace.get(), problems);
            if (plan.isEmpty()) {
                problems.add(
                        "Note '%s' is not shown: %s has no value in %s."
                                .formatted(note.text(), trace.get().plan().name(), note.at()));
            }
            plan.ifPresent(notes::add);
        }
        return new NotePlanner(notes, problems);
    }

    /// Anchored at the trace's last observation in the note's stretch; empty where there is none.
    private static Optional<NotePlan> plan(Note note, DrawnTrace trace, List<String> problems) {
        long from = note.at().startEpochSecond();
        long to = note.at().endEpochSecond();
        boolean point = note.at().from().equals(note.at().to()) || trace.plan().path().isPresent();
        Optional<PointPlan> last =
                trace.plan().points().stream()
                        .filter(p -> p.fromSecond() < Math.max(to, from + 1) && p.toSecond() > from)
                        .reduce((a, b) -> b);
        return last.map(
                p -> {
                    LiveText live = LiveText.of(note, trace, p);
                    problems.addAll(live.problems());
                    return new NotePlan(
                            note.id(),
                            trace.index(),
                            point ? p.atSecond() : from,
                            point ? p.atSecond() : to,
                            Double.isInfinite(p.low()) ? p.high() : p.low(),
                            live.text(),
                            note.offsetX(),
                            note.offsetY());
                });
    }
}
