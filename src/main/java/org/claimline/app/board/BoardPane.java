package org.claimline.app.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.app.intake.Placing;
import org.claimline.app.state.Session;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Window;
import org.claimline.claim.Sensitivity;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Emphasis;
import org.claimline.plan.PanelPlan;
import org.claimline.series.SeriesKey;
import org.claimline.workspace.Edit;

/// The stack of linked charts between the event lane and the one time axis. All panels share the
/// window, the cursor and the plots' edges.
public final class BoardPane extends VBox {

    private static final double LEAST_SPACE = 16;

    private final Session session;
    private final PanelActions actions;
    private final FormulaLine formula;
    private final EventLaneBar lane;
    private final VBox stack = new VBox();
    private final ScrollPane scroll = new ScrollPane(stack);
    private final TimeAxisBar axis;
    private final OverviewStrip overview;
    private final EmptyBoard empty;
    private final Map<PanelId, PanelView> views = new LinkedHashMap<>();
    private final PanelDrags drags;
    private final Subscription subscription;
    private PlotEdges edges = new PlotEdges(60, 600);
    private double spaceLeft = LEAST_SPACE;
    private double spaceRight = LEAST_SPACE;
    private boolean asked;
    private Optional<PanelId> stripAt = Optional.empty();
    private Optional<Sensitivity> stripOf = Optional.empty();

    public BoardPane(Session session, PanelActions actions, EmptyBoard empty) {
        this.session = session;
        this.actions = actions;
        this.empty = empty;
        formula = new FormulaLine(session);
        lane = new EventLaneBar(session);
        axis = new TimeAxisBar(session);
        overview = new OverviewStrip(session);
        drags =
                new PanelDrags(
                        session,
                        () -> List.copyOf(views.values()),
                        (view, tall) ->
                                PanelHeights.shareOf(
                                        view,
                                        tall,
                                        views.values(),
                                        scroll.getViewportBounds().getHeight()),
                        stack,
                        this::ask);
        getStyleClass().add("board");
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleText("Board of linked charts");
        stack.getStyleClass().add("stack");
        scroll.setId("board-scroll");
        scroll.getStyleClass().add("board-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        getChildren().addAll(formula, lane, scroll, axis, overview);
        lane.setOnScroll(e -> scrollBy(-e.getDeltaY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
        addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, e -> drop());

        scroll.skinProperty().subscribe(skin -> drawAsItIs());
        scroll.viewportBoundsProperty().subscribe(b -> ask());
        scroll.vvalueProperty().subscribe(v -> ask());
        widthProperty().subscribe(w -> ask());
        subscription =
                Subscription.combine(
                        session.planProperty().subscribe(this::plan),
                        session.paletteProperty().subscribe((before, now) -> plan(session.plan())),
                        session.largeProperty().subscribe((before, now) -> plan(session.plan())),
                        session.panelProperty().subscribe(panel -> panel()),
                        session.time().windowProperty().subscribe(window -> ask()),
                        session.cursor().momentProperty().subscribe(this::cursor),
                        session.pointedProperty()
                                .subscribe(claim -> views.values().forEach(PanelView::light)),
                        session.lineProperty()
                                .subscribe(line -> views.values().forEach(PanelView::raise)),
                        session.noteProperty()
                                .subscribe(note -> views.values().forEach(PanelView::pick)));
    }

    /// Has the panels drawn where they are seen. A scroll pane keeps a picture of all it holds, and
    /// makes that anew whenever anything in it changes, be it a line of the cursor.
    private void drawAsItIs() {
        scroll.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    }

    /// A series let go where no panel is gets one of its own.
    private void drop() {
        session.carriedProperty()
                .get()
                .filter(one -> one.from().isEmpty())
                .ifPresent(
                        one -> {
                            if (one.origin() instanceof Trace.Origin.OfSeries(SeriesKey key)) {
                                session.edit(new Edit.ShowSeries(key));
                            }
                        });
    }

    /// How series that come in are drawn.
    ///
    /// @param panel the panel they were dropped on
    public Placing placing(Optional<PanelId> panel) {
        return new Arrivals(session, panel, actions::tell);
    }

    /// The panel at a place of the scene.
    public Optional<PanelId> panelAt(double sceneX, double sceneY) {
        return views.values().stream()
                .filter(view -> scroll.contains(scroll.sceneToLocal(sceneX, sceneY)))
                .filter(view -> view.contains(view.sceneToLocal(sceneX, sceneY)))
                .map(view -> view.plan().id())
                .findFirst();
    }

    /// Draws a series on the panel looked at, beside what it draws; in one of its own where there
    /// is none.
    public void overlay(SeriesKey key) {
        session.lookedAt()
                .ifPresentOrElse(
                        panel ->
                                Lines.add(session, panel.id(), Trace.of(key))
                                        .carryOut(session, actions::tell),
                        () -> session.edit(new Edit.ShowSeries(key)));
    }

    /// Stops listening and lets the charts go.
    public void close() {
        subscription.unsubscribe();
        views.values().forEach(PanelView::close);
        views.clear();
        stack.getChildren().clear();
    }

    private void plan(BoardPlan plan) {
        Map<PanelId, PanelView> kept = new LinkedHashMap<>(views);
        views.clear();
        List<PanelView> order = new ArrayList<>();
        for (PanelPlan panel : shown(plan)) {
            PanelView view = kept.remove(panel.id());
            if (view == null) {
                view = new PanelView(session, () -> edges, panel, actions);
                drags.install(view);
            } else {
                view.show(panel, plan.events());
            }
            view.setSelected(
                    session.panelProperty().get().equals(Optional.of(panel.id()))
                            ? Emphasis.RAISED
                            : Emphasis.USUAL);
            views.put(panel.id(), view);
            order.add(view);
        }
        kept.values().forEach(PanelView::close);
        strip();
        stack.getChildren().setAll(order.isEmpty() ? List.of(empty) : order);
        stack.getChildren().add(drags.mark());
        for (Node around : List.of(formula, lane, axis, overview)) {
            around.setVisible(!order.isEmpty());
            around.setManaged(!order.isEmpty());
        }
        spaceLeft = LEAST_SPACE;
        spaceRight = LEAST_SPACE;
        views.values().forEach(PanelView::stale);
        size(scroll.getViewportBounds().getHeight());
        formula.refresh();
        ask();
    }

    /// The panels to show: the large one alone, where it is there.
    private List<PanelPlan> shown(BoardPlan plan) {
        return session.largeProperty()
                .get()
                .flatMap(plan::panel)
                .map(List::of)
                .orElse(plan.panels());
    }

    /// Puts the choices of the selected claim's periods under the panel that shows it.
    private void strip() {
        Optional<PanelId> holder = session.holdingSelected();
        Optional<Sensitivity> choices = session.selectedChoices();
        boolean same = holder.equals(stripAt) && choices.equals(stripOf);
        if (same) {
            return;
        }
        stripAt.map(views::get).ifPresent(view -> view.below(Optional.empty()));
        holder.map(views::get).ifPresent(view -> view.below(choices));
        stripAt = holder;
        stripOf = choices;
    }

    private void panel() {
        Optional<PanelId> panel = session.panelProperty().get();
        views.forEach(
                (id, view) ->
                        view.setSelected(
                                panel.equals(Optional.of(id)) ? Emphasis.RAISED : Emphasis.USUAL));
        formula.refresh();
        panel.ifPresent(id -> Platform.runLater(() -> reveal(id)));
    }

    /// Draws once before the next frame, however much changed.
    private void ask() {
        if (!asked) {
            asked = true;
            Platform.runLater(
                    () -> {
                        asked = false;
                        draw();
                    });
        }
    }

    private void draw() {
        double width = scroll.getViewportBounds().getWidth();
        double height = scroll.getViewportBounds().getHeight();
        if (width < 50 || height < 10) {
            return;
        }
        size(height);
        stack.layout();
        scroll.layout();
        drawVisible();
        lane.draw(edges);
        axis.draw(edges);
        overview.plan(session.plan(), edges);
        cursor(session.cursor().moment());
    }

    private void size(double height) {
        PanelHeights.give(views.values(), height, drags.height());
        empty.setMinHeight(height);
    }

    /// Draws the panels in view; once more where their labels need more room than the edges give.
    private void drawVisible() {
        for (int pass = 0; pass < 2; pass++) {
            if (measure()) {
                views.values().forEach(PanelView::stale);
            }
            for (PanelView view : visible()) {
                view.draw(session.time().window(), edges.left(), right());
            }
        }
    }

    private double right() {
        return scroll.getViewportBounds().getWidth() - edges.right();
    }

    private List<PanelView> visible() {
        double height = scroll.getViewportBounds().getHeight();
        double top = top();
        return views.values().stream()
                .filter(v -> v.getLayoutY() < top + height + 40)
                .filter(v -> v.getLayoutY() + v.getHeight() > top - 40)
                .toList();
    }

    /// Gives all plots the widest edges any of them wants; they never shrink while a plan is shown,
    /// so that nothing jumps while time moves.
    private boolean measure() {
        for (PanelView view : visible()) {
            spaceLeft = Math.max(spaceLeft, Math.ceil(view.chart().leftSpaceWanted()));
            spaceRight = Math.max(spaceRight, Math.ceil(view.chart().rightSpaceWanted()));
        }
        double width = scroll.getViewportBounds().getWidth();
        PlotEdges next = new PlotEdges(spaceLeft, Math.max(spaceLeft + 50, width - spaceRight));
        boolean changed = !next.equals(edges);
        edges = next;
        return changed;
    }

    private void cursor(OptionalLong moment) {
        List<PanelView> seen = visible();
        views.values().forEach(v -> v.cursor(seen.contains(v) ? moment : OptionalLong.empty()));
        axis.cursor(moment);
    }

    private double top() {
        double hidden = stack.getHeight() - scroll.getViewportBounds().getHeight();
        return hidden <= 0 ? 0 : scroll.getVvalue() * hidden;
    }

    /// Scrolls the panels by so many pixels.
    public void scrollBy(double pixels) {
        double hidden = stack.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    /// Scrolls by pages; back where negative.
    public void page(int pages) {
        scrollBy(pages * scroll.getViewportBounds().getHeight() * 0.9);
    }

    /// Scrolls just so far that a panel is seen whole; a large one gives way to it.
    private void reveal(PanelId id) {
        if (session.largeProperty().get().filter(large -> !large.equals(id)).isPresent()) {
            session.largeProperty().set(Optional.empty());
        }
        PanelView view = views.get(id);
        if (view == null) {
            return;
        }
        draw();
        double height = scroll.getViewportBounds().getHeight();
        double from = view.getLayoutY();
        double to = from + view.getHeight();
        double top = top();
        if (from < top) {
            scrollBy(from - top);
        } else if (to > top + height) {
            scrollBy(Math.min(to - top - height, from - top));
        }
    }

    /// Lets another title be typed in a panel's header.
    public void rename(PanelId id) {
        reveal(id);
        Optional.ofNullable(views.get(id)).ifPresent(view -> view.header().rename());
    }

    /// Lets the picked note be written otherwise.
    public void editNote() {
        session.noteProperty()
                .get()
                .ifPresent(
                        ref -> {
                            reveal(ref.panel());
                            Optional.ofNullable(views.get(ref.panel()))
                                    .ifPresent(view -> view.notes().edit(ref));
                        });
    }

    /// Collapses a panel, or opens it.
    public void turnPanel(PanelId id) {
        Optional.ofNullable(views.get(id)).ifPresent(view -> view.header().turn());
    }

    /// Zooms the left axis of a panel around its middle.
    ///
    /// @param factor below 1 where less is to be seen
    public void zoomAxis(PanelId id, double factor) {
        reveal(id);
        Optional.ofNullable(views.get(id)).ifPresent(view -> view.axes().zoom(factor));
    }

    /// Asks for the range of a panel's left axis.
    public void askRange(PanelId id) {
        new AxisMenu(session, id, Trace.Side.LEFT, getScene().getWindow()).ask();
    }

    /// Selects the next of the panel's lines, hidden ones too; the one before where negative.
    public void stepLine(int step) {
        ofLookedAt(
                (panel, hiding) -> {
                    int all = panel.traces().size();
                    int selected = selectedPlace(panel);
                    int next = selected < 0 ? (step > 0 ? 0 : all - 1) : selected + step;
                    if (all > 0) {
                        session.lineProperty()
                                .set(
                                        Optional.of(
                                                session.level(
                                                        panel.traces()
                                                                .get(Math.floorMod(next, all))
                                                                .origin())));
                    }
                });
    }

    /// Hides the selected line on the panel looked at, or shows it there again.
    public void turnSelectedLine() {
        ofSelectedLine(Hiding::turn);
    }

    /// Shows the selected line alone on the panel looked at; all, where it is alone.
    public void showSelectedLineAlone() {
        ofSelectedLine(Hiding::alone);
    }

    /// Shows all lines of the panel looked at.
    public void showAllLines() {
        ofLookedAt((panel, hiding) -> hiding.all());
    }

    private void ofSelectedLine(ObjIntConsumer<Hiding> action) {
        ofLookedAt(
                (panel, hiding) -> {
                    int place = selectedPlace(panel);
                    if (place < 0) {
                        actions.tell(
                                "No line of this panel is selected. Click on one, or press Alt+Down.");
                    } else {
                        action.accept(hiding, place);
                    }
                });
    }

    private int selectedPlace(Panel panel) {
        for (int i = 0; i < panel.traces().size(); i++) {
            Trace.Origin level = session.level(panel.traces().get(i).origin());
            if (session.lineProperty().get().equals(Optional.of(level))) {
                return i;
            }
        }
        return -1;
    }

    private void ofLookedAt(BiConsumer<Panel, Hiding> action) {
        session.lookedAt()
                .flatMap(plan -> session.workspace().board().panel(plan.id()))
                .ifPresent(panel -> action.accept(panel, new Hiding(session, panel.id())));
    }

    /// Shows the panel looked at in real figures, or as they are again.
    public void turnReal() {
        formula.transforms().turnReal();
    }

    /// Begins a note at the cursor, on a panel.
    public void writeNote(PanelId id) {
        reveal(id);
        Optional.ofNullable(views.get(id)).ifPresent(view -> view.notes().writeAtCursor());
    }

    /// Lets go of what is dragged.
    ///
    /// @return whether anything was
    public boolean cancelDrag() {
        return lane.cancelDrag()
                || views.values().stream()
                                .filter(view -> view.notes().cancel() || view.axes().cancel())
                                .count()
                        > 0;
    }

    /// Moves the cursor by observations of the panel looked at; back where negative.
    public void stepCursor(int steps) {
        Optional<PanelPlan> panel = session.lookedAt();
        Window window = session.time().window();
        long from =
                session.cursor()
                        .moment()
                        .orElse(steps > 0 ? window.fromSecond() : window.toSecond());
        panel.map(p -> Readout.step(p, from, steps))
                .filter(OptionalLong::isPresent)
                .ifPresent(
                        moment -> {
                            long second = moment.getAsLong();
                            session.cursor().place(second);
                            if (second < window.fromSecond() || second > window.toSecond()) {
                                long half = window.seconds() / 2;
                                session.time().slide(new Window(second - half, second + half));
                            }
                        });
    }

    /// What every panel says at the cursor, in words.
    public String words() {
        OptionalLong moment = session.cursor().moment();
        if (moment.isEmpty()) {
            return "";
        }
        long slack = edges.seconds(4, session.time().window());
        return String.join(
                " · ",
                session.plan().panels().stream()
                        .map(p -> Readout.words(p, Readout.at(p, moment.getAsLong(), slack)))
                        .toList());
    }
}
