package org.claimline.app.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.claimline.board.Board;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Transform;
import org.claimline.board.Window;
import org.claimline.claim.Article;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.claim.Perturbation;
import org.claimline.claim.Sensitivity;
import org.claimline.claim.accepted.Accepted;
import org.claimline.claim.accepted.Standing;
import org.claimline.csv.Problem;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.series.Catalog;
import org.claimline.store.OriginFiles;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Edit;
import org.claimline.workspace.Edits;
import org.claimline.workspace.History;
import org.claimline.workspace.Workspace;

/// What a window shows: the workspace with its history, what the data says of its claims, the plan
/// of its board, and what is selected. Views listen to it and send it edits; nothing else changes
/// it. Used on the FX thread alone.
public final class Session {

    /// Nothing opened yet.
    public static final Workspace EMPTY =
            new Workspace(
                    "untitled",
                    "",
                    Catalog.EMPTY,
                    Article.NONE,
                    List.of(),
                    Board.EMPTY,
                    new TreeMap<>());

    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<Saved> saved;
    private final ReadOnlyObjectWrapper<Optional<Accepted>> accepted;
    private final ReadOnlyObjectWrapper<List<Judgement>> judgements;
    private final ReadOnlyObjectWrapper<Optional<ClaimId>> selected;
    private final ReadOnlyObjectWrapper<BoardPlan> plan;
    private final ReadOnlyObjectWrapper<List<Problem>> problems;
    private final ObjectProperty<Optional<PanelId>> panel;
    private final ObjectProperty<Palette> palette;
    private final TimeView time;
    private Optional<Judgement> choicesOf = Optional.empty();
    private Optional<Sensitivity> choices = Optional.empty();
    private final SimpleObjectProperty<Optional<Trace.Origin>> line;
    private final SimpleObjectProperty<Optional<ClaimId>> pointed;
    private final SimpleObjectProperty<Optional<PanelId>> large;
    private final SimpleObjectProperty<Optional<NoteRef>> note;
    private final SimpleObjectProperty<Optional<Carried>> carried;
    private final TimeCursor cursor = new TimeCursor();

    public Session() {
        history = new ReadOnlyObjectWrapper<>(this, "history", History.of(EMPTY));
        saved = new ReadOnlyObjectWrapper<>(this, "saved", Saved.NOWHERE);
        accepted = new ReadOnlyObjectWrapper<>(this, "accepted", Optional.empty());
        judgements = new ReadOnlyObjectWrapper<>(this, "judgements", List.of());
        selected = new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
        plan =
                new ReadOnlyObjectWrapper<>(
                        this, "plan", BoardPlan.of(EMPTY, List.of(), Optional.empty()));
        problems = new ReadOnlyObjectWrapper<>(this, "problems", List.of());
        panel = new SimpleObjectProperty<>(this, "panel", Optional.empty());
        line = new SimpleObjectProperty<>(this, "line", Optional.empty());
        pointed = new SimpleObjectProperty<>(this, "pointed", Optional.empty());
        large = new SimpleObjectProperty<>(this, "large", Optional.empty());
        note = new SimpleObjectProperty<>(this, "note", Optional.empty());
        carried = new SimpleObjectProperty<>(this, "carried", Optional.empty());
        palette = new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
        time = new TimeView(plan.get().home(), plan.get().extent());
    }

    /// A workspace made ready to be shown: judged and planned. Making it may take a moment, and
    /// may be done on any thread.
    public record Ready(Workspace workspace, List<Judgement> judgements, BoardPlan plan) {
        public static Ready of(Workspace workspace) {
            List<Judgement> judgements = Judge.judge(workspace.claims(), workspace.catalog());
            BoardPlan plan = BoardPlan.of(workspace, judgements, Optional.empty());
            return new Ready(workspace, judgements, plan);
        }
    }

    /// Shows another workspace; its history begins here, and it counts as saved until it is
    /// changed.
    ///
    /// @param found what could not be read of it
    public void open(Ready ready, List<Problem> found) {
        problems.set(List.copyOf(found));
        selected.set(Optional.empty());
        panel.set(Optional.empty());
        note.set(Optional.empty());
        line.set(Optional.empty());
        pointed.set(Optional.empty());
        large.set(Optional.empty());
        cursor.release();
        accepted.set(Optional.empty());
        judgements.set(ready.judgements());
        saved.set(new Saved(Optional.empty(), Saved.Access.WRITABLE, ready.workspace()));
        history.set(History.of(ready.workspace()));
        time.begin(ready.plan().home(), ready.plan().extent());
        plan.set(ready.plan());
    }

    /// What of it lies on disk by now.
    public void saved(Saved now) {
        saved.set(now);
    }

    /// It lies in another folder from now on, and what it tells of its files follows.
    ///
    /// @param before the folder it lay in; empty where it lay nowhere
    public void moved(Optional<Path> before, Path folder) {
        go(history.get().mapped(workspace -> OriginFiles.moved(workspace, before, folder)));
    }

    public ReadOnlyObjectProperty<Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// The verdicts that somebody accepted of this workspace.
    public void accepted(Optional<Accepted> verdicts) {
        accepted.set(verdicts);
    }

    public ReadOnlyObjectProperty<Optional<Accepted>> acceptedProperty() {
        return accepted.getReadOnlyProperty();
    }

    /// How a verdict stands to the accepted one, where that is another one.
    public Optional<Standing> changed(Judgement judgement) {
        return accepted.get().flatMap(a -> a.standing(judgement)).filter(Standing::isChanged);
    }

    /// Whether anything would be lost if it were closed.
    public boolean isUnsaved() {
        return !workspace().equals(saved.get().workspace());
    }

    /// The one consumer of edits.
    public void edit(Edit edit) {
        go(history.get().after(edit));
    }

    /// A panel as it would be after an edit; the others are not planned.
    public Optional<PanelPlan> after(Edit edit, PanelId panel) {
        Workspace next = Edits.apply(workspace(), edit);
        List<Panel> alone = next.board().panel(panel).stream().toList();
        return BoardPlan.of(
                        next.withBoard(next.board().withPanels(alone)),
                        judgements.get(),
                        selected.get())
                .panel(panel);
    }

    public void undo() {
        go(history.get().undo());
    }

    public void redo() {
        go(history.get().redo());
    }

    private void go(History next) {
        if (next.equals(history.get())) {
            return;
        }
        Workspace before = workspace();
        history.set(next);
        Workspace after = next.present();
        if (!before.catalog().equals(after.catalog()) || !before.claims().equals(after.claims())) {
            judgements.set(Judge.judge(after.claims(), after.catalog()));
        }
        if (selectedJudgement().isEmpty()) {
            selected.set(Optional.empty());
        }
        if (note.get().flatMap(ref -> ref.in(after.board())).isEmpty()) {
            note.set(Optional.empty());
        }
        replan();
        time.bounds(plan.get().home(), plan.get().extent());
    }

    private void replan() {
        plan.set(BoardPlan.of(workspace(), judgements.get(), selected.get()));
    }

    /// The line that is being dragged to a panel.
    public ObjectProperty<Optional<Carried>> carriedProperty() {
        return carried;
    }

    /// The claim whose mark the pointer is over.
    public ObjectProperty<Optional<ClaimId>> pointedProperty() {
        return pointed;
    }

    /// The panel that is shown over the whole board.
    public ObjectProperty<Optional<PanelId>> largeProperty() {
        return large;
    }

    /// Shows a panel over the whole board, or all panels again.
    public void turnLarge(PanelId id) {
        large.set(large.get().isPresent() ? Optional.empty() : Optional.of(id));
        panel.set(Optional.of(id));
    }

    /// What the selected lines draw, whatever is done to it: a series, or a formula that is no
    /// transform of one.
    public ObjectProperty<Optional<Trace.Origin>> lineProperty() {
        return line;
    }

    /// What a line draws, whatever is done to it.
    public Trace.Origin level(Trace.Origin origin) {
        return Transform.of(origin, workspace().catalog()).level();
    }

    /// The places, among the traces drawn, of a panel's selected lines.
    public Set<Integer> selectedLines(PanelPlan plan) {
        Set<Integer> places = new TreeSet<>();
        Optional<Panel> there = workspace().board().panel(plan.id());
        if (line.get().isEmpty() || there.isEmpty()) {
            return places;
        }
        for (int i = 0; i < plan.traces().size(); i++) {
            Optional<Trace> trace = there.get().trace(plan.traces().get(i).place());
            if (trace.map(t -> level(t.origin())).equals(line.get())) {
                places.add(i);
            }
        }
        return places;
    }

    /// The note that is picked.
    public ObjectProperty<Optional<NoteRef>> noteProperty() {
        return note;
    }

    /// Takes the picked note off the board.
    public void removeNote() {
        note.get().ifPresent(ref -> edit(new BoardEdit.RemoveNote(ref.panel(), ref.id())));
    }

    /// Selects a claim: its marks are raised and its stretch of time comes into view.
    public void select(ClaimId claim) {
        if (selected.get().equals(Optional.of(claim)) || judgement(claim).isEmpty()) {
            return;
        }
        selected.set(Optional.of(claim));
        replan();
        panel.set(holdingSelected());
        selectedWindow().ifPresent(time::show);
    }

    public void deselect() {
        if (selected.get().isPresent()) {
            selected.set(Optional.empty());
            replan();
        }
    }

    /// The stretch of time that shows the selected claim; empty where it has no marks.
    public Optional<Window> selectedWindow() {
        return selectedJudgement().flatMap(j -> BoardPlan.windowFor(workspace(), j));
    }

    /// The panel looked at, else the first; empty where the board has none.
    public Optional<PanelPlan> lookedAt() {
        return panel.get()
                .flatMap(plan.get()::panel)
                .or(() -> plan.get().panels().stream().findFirst());
    }

    /// The panels that have a mark of the selected claim.
    public List<PanelPlan> holding() {
        return plan.get().panels().stream()
                .filter(
                        p ->
                                p.claims().stream()
                                        .anyMatch(
                                                m ->
                                                        Objects.equals(
                                                                Optional.of(m.claim()),
                                                                selected.get())))
                .toList();
    }

    /// The panel that shows the selected claim: the one it names, else the first that has a mark of
    /// it.
    public Optional<PanelId> holdingSelected() {
        List<PanelPlan> holding = holding();
        Optional<PanelId> named =
                selectedJudgement()
                        .flatMap(j -> j.claim().panel())
                        .flatMap(
                                id ->
                                        holding.stream()
                                                .map(PanelPlan::id)
                                                .filter(p -> p.text().equals(id))
                                                .findFirst());
        return holding.stream()
                .filter(p -> named.isEmpty() || p.id().equals(named.get()))
                .findFirst()
                .map(PanelPlan::id);
    }

    public Optional<Judgement> judgement(ClaimId claim) {
        return judgements.get().stream().filter(j -> j.claim().id().equals(claim)).findFirst();
    }

    /// The other choices of the selected claim's periods, where the data allow any; worked out once
    /// for as long as neither the claim nor the series change.
    public Optional<Sensitivity> selectedChoices() {
        Optional<Judgement> now = selectedJudgement();
        if (now.isEmpty()) {
            return Optional.empty();
        }
        if (choicesOf.isEmpty() || choicesOf.get() != now.get()) {
            choicesOf = now;
            choices =
                    Perturbation.of(now.get().claim(), workspace().catalog())
                            .filter(Sensitivity::isTold);
        }
        return choices;
    }

    public Optional<Judgement> selectedJudgement() {
        return selected.get().flatMap(this::judgement);
    }

    public Workspace workspace() {
        return history.get().present();
    }

    public BoardPlan plan() {
        return plan.get();
    }

    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Judgement>> judgementsProperty() {
        return judgements.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ClaimId>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Set last of all that an edit or a selection changes: whoever draws the board listens to
    /// this.
    public ReadOnlyObjectProperty<BoardPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// What is wrong in the opened files.
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public void addProblems(List<Problem> more) {
        problems.set(
                java.util.stream.Stream.concat(problems.get().stream(), more.stream()).toList());
    }

    /// The panel looked at: the selected claim's, or the one clicked last.
    public ObjectProperty<Optional<PanelId>> panelProperty() {
        return panel;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    public TimeView time() {
        return time;
    }

    public TimeCursor cursor() {
        return cursor;
    }
}
