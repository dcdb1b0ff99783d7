package org.claimline.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The workspaces a person went through: undo and redo. Immutable; series are shared, so copies
/// cost
/// nothing.
public final class History {

    private record Step(Edit edit, Workspace result) {}

    private final Workspace first;
    private final List<Step> steps;
    private final int done;

    private History(Workspace first, List<Step> steps, int done) {
        this.first = first;
        this.steps = steps;
        this.done = done;
    }

    public static History of(Workspace workspace) {
        return new History(workspace, List.of(), 0);
    }

    public Workspace present() {
        return done == 0 ? first : steps.get(done - 1).result();
    }

    /// The history after an edit, which forgets what could be redone; the same one where the
    /// edit changes nothing.
    public History after(Edit edit) {
        Workspace next = Edits.apply(present(), edit);
        if (next.equals(present())) {
            return this;
        }
        List<Step> kept = new ArrayList<>(steps.subList(0, done));
        kept.add(new Step(edit, next));
        return new History(first, List.copyOf(kept), done + 1);
    }

    /// The name of the edit that undo would take back.
    public Optional<String> undoable() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1).edit().name());
    }

    /// The name of the edit that redo would do again.
    public Optional<String> redoable() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done).edit().name());
    }

    public History undo() {
        return done == 0 ? this : new History(first, steps, done - 1);
    }

    /// The history with another workspace in the place of each, as when what is the same to a
    /// person is written otherwise from now on.
    public History mapped(UnaryOperator<Workspace> other) {
        return new History(
                other.apply(first),
                steps.stream().map(s -> new Step(s.edit(), other.apply(s.result()))).toList(),
                done);
    }

    public History redo() {
        return done == steps.size() ? this : new History(first, steps, done + 1);
    }
}
