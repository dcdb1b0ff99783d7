package org.claimline.app.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.TracePlan;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Edit;

/// Lines put on panels: each on the axis that has its unit, which the board then says; or, where
/// neither axis has it, the sentence why it cannot be drawn there.
final class Lines {

    private Lines() {}

    /// What comes of putting a line somewhere.
    sealed interface Outcome {

        /// Puts it there, or tells why it cannot stand there.
        default void carryOut(Session session, Consumer<String> refused) {
            switch (this) {
                case Possible(Edit edit) -> session.edit(edit);
                case Refused(String sentence) -> refused.accept(sentence);
            }
        }

        /// @param edit what puts it there
        record Possible(Edit edit) implements Outcome {}

        /// @param sentence why it cannot stand there
        record Refused(String sentence) implements Outcome {}
    }

    /// Another line on a panel.
    static Outcome add(Session session, PanelId panel, Trace trace) {
        return add(session, panel, trace, side -> new Edit.AddTrace(panel, trace.on(side)));
    }

    /// Another line on a panel, of a series that comes in with an edit.
    static Outcome add(Session session, Edit before, PanelId panel, Trace trace) {
        return add(
                session,
                panel,
                trace,
                side ->
                        new Edit.Together(
                                before.name(),
                                List.of(before, new Edit.AddTrace(panel, trace.on(side)))));
    }

    /// @param edit what puts it there, told the axis that has its unit
    private static Outcome add(
            Session session, PanelId panel, Trace trace, Function<Trace.Side, Edit> edit) {
        boolean there =
                session.workspace().board().panel(panel).stream()
                        .flatMap(p -> p.traces().stream())
                        .anyMatch(t -> t.origin().equals(trace.origin()));
        if (there) {
            return new Outcome.Refused("This panel has " + trace.origin().text() + " already.");
        }
        return sided(
                session,
                panel,
                edit.apply(trace.side()),
                after -> edit.apply(after.getLast().side()));
    }

    /// A line of one panel on another.
    ///
    /// @param place the line's place in the panel it stands on
    static Outcome move(Session session, PanelId from, int place, PanelId to) {
        return session.workspace()
                .board()
                .panel(from)
                .flatMap(p -> p.trace(place))
                .map(
                        trace ->
                                add(
                                        session,
                                        to,
                                        trace,
                                        side -> new BoardEdit.MoveTrace(from, place, to, side)))
                .orElseGet(() -> new Outcome.Refused("There is no such line any more."));
    }

    /// Other lines in the stead of those of a panel.
    static Outcome replace(Session session, PanelId panel, List<Trace> traces, String name) {
        return sided(
                session,
                panel,
                new BoardEdit.ReplaceTraces(panel, traces, name),
                after -> {
                    List<Trace> sided = new ArrayList<>(traces);
                    for (TracePlan one : after) {
                        sided.set(one.place(), traces.get(one.place()).on(one.side()));
                    }
                    return new BoardEdit.ReplaceTraces(panel, sided, name);
                });
    }

    /// The edit, told the lines as they would be drawn.
    private interface Sided {
        Edit edit(List<TracePlan> after);
    }

    private static Outcome sided(Session session, PanelId panel, Edit edit, Sided sided) {
        List<String> before =
                session.plan().panel(panel).map(PanelPlan::problems).orElse(List.of());
        Optional<PanelPlan> after = session.after(edit, panel);
        if (after.isEmpty()) {
            return new Outcome.Refused("There is no such panel.");
        }
        return after.get().problems().stream()
                .filter(problem -> !before.contains(problem))
                .findFirst()
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Possible(sided.edit(after.get().traces())));
    }
}
