package org.claimline.app.board;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.claimline.app.state.NoteRef;
import org.claimline.app.state.Session;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.Window;
import org.claimline.chart.PanelChart;
import org.claimline.chart.PanelChart.NoteHit;
import org.claimline.plan.DrawnLine;
import org.claimline.plan.PanelPlan;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.BoardEdit.PutNote.What;

/// Notes in the hand, on one panel: Shortcut+click writes one at a point, Shortcut+drag over a
/// stretch, a drag moves one's text, a click picks it, a double-click lets it be written otherwise.
final class NoteGestures {

    private static final double LEAST_DRAG = 4;
    private static final double BESIDE = 10;

    /// The panel as it is drawn now.
    interface Drawing {
        PanelPlan plan();

        PanelChart chart();
    }

    /// What the pressed button holds: a note, or the place where one is to be.
    private record Held(double x, double y, Optional<NoteHit> note) {}

    private final Session session;
    private final Supplier<PlotEdges> edges;
    private final Drawing drawing;
    private final Pane plot;
    private final CursorOverlay overlay;
    private final NoteField field = new NoteField();
    private Optional<Held> held = Optional.empty();
    private boolean dragging;
    private boolean took;

    NoteGestures(
            Session session,
            Supplier<PlotEdges> edges,
            Drawing drawing,
            Pane plot,
            CursorOverlay overlay) {
        this.session = session;
        this.edges = edges;
        this.drawing = drawing;
        this.plot = plot;
        this.overlay = overlay;
    }

    /// Listens before what moves time, which leaves alone what this one [#took].
    void install() {
        plot.getChildren().add(field);
        plot.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        plot.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        plot.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    }

    /// Whether the press that is held, released or clicked is of a note.
    boolean took() {
        return took;
    }

    private void point(MouseEvent e) {
        if (drawing.chart().noteAt(e.getX(), e.getY()).isPresent()) {
            plot.setCursor(Cursor.OPEN_HAND);
        } else if (e.isShortcutDown()) {
            plot.setCursor(Cursor.CROSSHAIR);
        } else if (plot.getCursor() != Cursor.HAND) {
            plot.setCursor(Cursor.DEFAULT);
        }
    }

    private void press(MouseEvent e) {
        held = Optional.empty();
        dragging = false;
        took = false;
        if (e.getButton() != MouseButton.PRIMARY
                || e.getTarget() != plot
                || drawing.chart().nameAt(e.getX(), e.getY()).isPresent()) {
            return;
        }
        Optional<NoteHit> note = drawing.chart().noteAt(e.getX(), e.getY());
        if (note.isPresent() || e.isShortcutDown()) {
            held = Optional.of(new Held(e.getX(), e.getY(), note));
            took = true;
        }
    }

    private void drag(MouseEvent e) {
        held.ifPresent(
                one -> {
                    dragging |= Math.hypot(e.getX() - one.x(), e.getY() - one.y()) >= LEAST_DRAG;
                    if (dragging) {
                        one.note()
                                .ifPresentOrElse(
                                        note ->
                                                showMoved(
                                                        note,
                                                        e.getX() - one.x(),
                                                        e.getY() - one.y()),
                                        () -> overlay.stretch(one.x(), e.getX()));
                    }
                });
    }

    private void showMoved(NoteHit note, double right, double down) {
        plot.setCursor(Cursor.CLOSED_HAND);
        overlay.note(
                note.bounds().getX() + right,
                note.bounds().getY() + down + PanelHeader.HEIGHT,
                note.bounds().getWidth(),
                note.bounds().getHeight(),
                note.note().text());
    }

    private void release(MouseEvent e) {
        Optional<Held> one = held;
        boolean dragged = dragging;
        cancel();
        one.ifPresent(
                was -> {
                    if (was.note().isPresent()) {
                        released(was.note().get(), e, dragged, was);
                    } else if (dragged) {
                        write(was.x(), e.getX(), was.y());
                    } else {
                        write(was.x(), was.x(), was.y());
                    }
                });
    }

    private void released(NoteHit hit, MouseEvent e, boolean dragged, Held was) {
        NoteRef ref = new NoteRef(drawing.plan().id(), hit.note().id());
        session.noteProperty().set(Optional.of(ref));
        session.panelProperty().set(Optional.of(ref.panel()));
        Optional<Note> note = ref.in(session.workspace().board());
        if (dragged) {
            note.ifPresent(
                    n ->
                            session.edit(
                                    new BoardEdit.PutNote(
                                            ref.panel(),
                                            n.withOffset(
                                                    Math.round(hit.offsetX(e.getX() - was.x())),
                                                    Math.round(hit.offsetY(e.getY() - was.y()))),
                                            What.MOVE)));
        } else if (e.getClickCount() == 2) {
            edit(ref);
        }
    }

    /// Lets go of what is being dragged.
    ///
    /// @return whether anything was
    boolean cancel() {
        boolean any = held.isPresent() && dragging;
        held = Optional.empty();
        dragging = false;
        overlay.noStretch();
        overlay.noNote();
        return any;
    }

    /// Lets a note be written otherwise; one left empty is removed.
    void edit(NoteRef ref) {
        ref.in(session.workspace().board())
                .ifPresent(
                        note -> {
                            Optional<NoteHit> drawn = drawing.chart().note(ref.id());
                            field.edit(
                                    note.text(),
                                    drawn.map(hit -> hit.bounds().getX()).orElse(BESIDE),
                                    drawn.map(hit -> hit.bounds().getY()).orElse(BESIDE),
                                    text -> put(ref, note, text));
                        });
    }

    private void put(NoteRef ref, Note note, String text) {
        if (text.isEmpty()) {
            session.edit(new BoardEdit.RemoveNote(ref.panel(), ref.id()));
        } else if (!text.equals(note.text())) {
            session.edit(new BoardEdit.PutNote(ref.panel(), note.withText(text), What.EDIT));
        }
    }

    /// Begins a note at a place of the plot.
    void writeAt(double x, double y) {
        write(x, x, y);
    }

    /// Begins a note at the cursor, else at the last observation in view.
    void writeAtCursor() {
        Window window = session.time().window();
        OptionalLong moment = session.cursor().moment();
        double x =
                moment.isPresent()
                        ? edges.get().xOf(moment.getAsLong(), window)
                        : edges.get().right() - 1;
        write(x, x, plot.getHeight() / 2);
    }

    private void write(double fromX, double toX, double y) {
        Window window = session.time().window();
        PanelPlan plan = drawing.plan();
        PlotMenu.Place at = PlotMenu.Place.of(plan, drawing.chart(), edges.get(), window, fromX, y);
        Optional<DrawnLine> line = DrawnLine.of(session.workspace(), plan, at.trace());
        if (line.isEmpty()) {
            return;
        }
        boolean overTime = plan.across().isEmpty();
        long from = overTime ? edges.get().secondAt(Math.min(fromX, toX), window) : at.second();
        long to = overTime ? edges.get().secondAt(Math.max(fromX, toX), window) : at.second();
        Optional<PeriodRange> range = range(line.get(), from, to);
        range.ifPresent(
                when ->
                        field.edit(
                                "",
                                Math.max(fromX, toX) + BESIDE,
                                y - 40,
                                text -> {
                                    if (!text.isEmpty()) {
                                        add(line.get(), when, text);
                                    }
                                }));
    }

    /// The periods of a stretch, or the one observation nearest to a moment; empty where the line
    /// has none.
    private static Optional<PeriodRange> range(DrawnLine line, long from, long to) {
        Optional<Period> first = Readout.period(line, from, Long.MAX_VALUE / 4);
        Optional<Period> last = Readout.period(line, to, Long.MAX_VALUE / 4);
        return first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) <= 0
                ? Optional.of(new PeriodRange(first.get(), last.get()))
                : Optional.empty();
    }

    private void add(DrawnLine line, PeriodRange when, String text) {
        NoteRef ref = new NoteRef(drawing.plan().id(), freeId());
        session.edit(
                new BoardEdit.PutNote(
                        ref.panel(), Note.of(ref.id(), line.origin(), when, text), What.ADD));
        session.noteProperty().set(Optional.of(ref));
    }

    private String freeId() {
        Set<String> taken =
                session
                        .workspace()
                        .board()
                        .panel(drawing.plan().id())
                        .map(Panel::notes)
                        .orElse(List.of())
                        .stream()
                        .map(Note::id)
                        .collect(Collectors.toSet());
        int n = 1;
        while (taken.contains("note-" + n)) {
            n++;
        }
        return "note-" + n;
    }
}
