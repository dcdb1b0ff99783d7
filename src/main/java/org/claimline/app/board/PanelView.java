package org.claimline.app.board;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.claimline.app.choices.ChoicePeriods;
import org.claimline.app.choices.ChoiceStrip;
import org.claimline.app.look.Sharp;
import org.claimline.app.state.Session;
import org.claimline.board.Trace;
import org.claimline.board.Window;
import org.claimline.chart.PanelChart;
import org.claimline.chart.PanelChart.Hit;
import org.claimline.chart.PanelChart.Medium;
import org.claimline.claim.Choice;
import org.claimline.claim.Sensitivity;
import org.claimline.plan.Emphasis;
import org.claimline.plan.EventPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.series.Period;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/// One panel of the board: header, plot, and the cursor's piece over both. It draws its chart only
/// while it is in view.
final class PanelView extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    private static final System.Logger LOG = System.getLogger("claimline");

    private static final double GRIP = 5;

    private final Session session;
    private final Supplier<PlotEdges> edges;
    private final PanelHeader header;
    private final Pane plot = new Pane();
    private final Region grip = new Region();
    private final CursorOverlay overlay = new CursorOverlay();
    private final Label problem = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final TimeGestures gestures;
    private final NoteGestures notes;
    private final AxisGestures axes;
    private final BaseHandle base;
    private PanelPlan plan;
    private PanelChart chart;
    private ChartCanvas canvas;
    private @Nullable Window drawn;
    private Optional<PanelFault> fault = Optional.empty();
    private Optional<Hit> hovered = Optional.empty();
    private Optional<ChoiceStrip> strip = Optional.empty();
    private double pointerY = -1;

    PanelView(Session session, Supplier<PlotEdges> edges, PanelPlan plan, PanelActions actions) {
        this.session = session;
        this.edges = edges;
        this.plan = plan;
        header = new PanelHeader(session, plan.id(), actions);
        chart = chartOf(plan, session.plan().events());
        canvas = new ChartCanvas(chart.chart());
        getStyleClass().add("panel");
        plot.getStyleClass().add("plot");
        plot.setMinSize(0, 0);
        plot.setPickOnBounds(true);
        canvas.setChart(null);
        canvas.setMouseTransparent(true);
        canvas.setTooltipEnabled(false);
        problem.getStyleClass().add("panel-problem");
        problem.setWrapText(true);
        problem.setManaged(false);
        problem.setMouseTransparent(true);
        plot.getChildren().addAll(canvas, problem);
        grip.getStyleClass().add("panel-grip");
        grip.setCursor(Cursor.V_RESIZE);
        base = new BaseHandle(session, edges, overlay, actions::tell);
        new LineDrops(session, () -> this.plan.id(), overlay).install(this);
        getChildren().addAll(header, plot, overlay, grip, base);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        notes = new NoteGestures(session, edges, new Drawn(), plot, overlay);
        notes.install();
        axes = new AxisGestures(session, edges, new Drawn(), plot, this::beside);
        axes.install();
        gestures =
                new TimeGestures(
                        session,
                        edges,
                        TimeGestures.Drag.MOVES,
                        this::shade,
                        () -> notes.took() || axes.took());
        gestures.install(plot);
        installPointer();
        installMenu(
                new PlotMenu(session, actions),
                new PlaceItems(session, edges, notes, actions::tell));
        raise();
        say();
    }

    /// The plan's chart; where the program fails to make it, an empty one under what is told of
    /// that.
    private PanelChart chartOf(PanelPlan wanted, List<EventPlan> events) {
        try {
            return PanelChart.of(wanted, events, palette(), Medium.SCREEN);
        } catch (RuntimeException e) {
            return failed(wanted, e);
        }
    }

    /// Keeps a fault of the program to this panel.
    private PanelChart failed(PanelPlan wanted, RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "Panel " + wanted.id() + " could not be drawn", e);
        fault.ifPresent(plot.getChildren()::remove);
        PanelFault told = new PanelFault(e, () -> show(plan, session.plan().events()));
        fault = Optional.of(told);
        plot.getChildren().add(told);
        drawn = null;
        requestLayout();
        return PanelChart.of(
                wanted.bare(PanelFault.sentence(e)), List.of(), palette(), Medium.SCREEN);
    }

    private Palette palette() {
        return session.paletteProperty().get();
    }

    private void installPointer() {
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        plot.addEventHandler(
                MouseEvent.MOUSE_EXITED,
                e -> {
                    pointerY = -1;
                    unhover();
                    session.cursor().leave();
                });
        plot.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        header.addEventHandler(
                MouseEvent.MOUSE_CLICKED, e -> session.panelProperty().set(Optional.of(plan.id())));
    }

    private void installMenu(PlotMenu menu, PlaceItems more) {
        plot.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                e -> {
                    session.panelProperty().set(Optional.of(plan.id()));
                    menu.at(
                                    plan,
                                    here(e.getX(), e.getY()),
                                    more.at(plan, chart, e.getX(), e.getY()))
                            .show(plot, e.getScreenX(), e.getScreenY());
                    e.consume();
                });
    }

    private PlotMenu.Place here(double x, double y) {
        return PlotMenu.Place.of(plan, chart, edges.get(), session.time().window(), x, y);
    }

    private void move(MouseEvent e) {
        pointerY = e.getY() + PanelHeader.HEIGHT;
        Optional<Hit> hit = chart.hitAt(e.getX(), e.getY());
        if (!hit.equals(hovered)) {
            unhover();
            hovered = hit;
            hit.ifPresent(this::hover);
        }
        boolean pointing = e.getEventType() == MouseEvent.MOUSE_MOVED;
        if (pointing && hit.isEmpty() && !e.isShortcutDown()) {
            cursorOver(e.getX(), e.getY());
        }
        OptionalLong moment = momentAt(e);
        if (moment.isPresent()) {
            session.cursor().hover(moment.getAsLong());
        } else {
            session.cursor().leave();
        }
    }

    /// Says what a press or a drag would be about; a note says it itself.
    private void cursorOver(double x, double y) {
        if (axes.isAt(x, y)) {
            plot.setCursor(Cursor.V_RESIZE);
        } else if (chart.noteAt(x, y).isEmpty()) {
            boolean answers = chart.nameAt(x, y).isPresent() || chart.lineAt(x, y).isPresent();
            plot.setCursor(answers ? Cursor.HAND : Cursor.DEFAULT);
        }
    }

    /// The moment at the pointer: of a scatter, that of the nearest dot.
    private OptionalLong momentAt(MouseEvent e) {
        PlotEdges now = edges.get();
        if (e.getX() < now.left() || e.getX() > now.right()) {
            return OptionalLong.empty();
        }
        return plan.across().isPresent()
                ? chart.dotAt(e.getX(), e.getY())
                : OptionalLong.of(now.secondAt(e.getX(), session.time().window()));
    }

    private void hover(Hit hit) {
        session.pointedProperty().set(Optional.of(hit.claim().claim()));
        plot.setCursor(Cursor.HAND);
        session.judgement(hit.claim().claim())
                .ifPresent(
                        j -> {
                            tooltip.setText(
                                    j.claim().number()
                                            + " "
                                            + j.verdict().sign()
                                            + " "
                                            + j.claim().statement());
                            Tooltip.install(plot, tooltip);
                        });
    }

    /// Draws rims around the marks of the claim that is pointed at, on whatever panel that is.
    void light() {
        overlay.noRim();
        session.pointedProperty()
                .get()
                .ifPresent(
                        claim ->
                                chart.hits().stream()
                                        .filter(hit -> hit.claim().claim().equals(claim))
                                        .map(Hit::bounds)
                                        .distinct()
                                        .forEach(
                                                box ->
                                                        overlay.rim(
                                                                box.getX(),
                                                                box.getY() + PanelHeader.HEIGHT,
                                                                box.getWidth(),
                                                                box.getHeight())));
    }

    private void unhover() {
        if (hovered.isPresent()) {
            hovered = Optional.empty();
            session.pointedProperty().set(Optional.empty());
            plot.setCursor(Cursor.DEFAULT);
            Tooltip.uninstall(plot, tooltip);
        }
    }

    private void click(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY
                || gestures.dragged()
                || notes.took()
                || axes.took()) {
            return;
        }
        if (e.getClickCount() > 1) {
            takeBack(e);
            return;
        }
        session.noteProperty().set(Optional.empty());
        Optional<Hit> hit = chart.hitAt(e.getX(), e.getY());
        if (hit.isPresent()) {
            session.select(hit.get().claim().claim());
            return;
        }
        session.panelProperty().set(Optional.of(plan.id()));
        OptionalInt name = chart.nameAt(e.getX(), e.getY());
        if (name.isPresent()) {
            int place = plan.traces().get(name.getAsInt()).place();
            Hiding hiding = new Hiding(session, plan.id());
            if (e.isShortcutDown()) {
                hiding.alone(place);
            } else {
                hiding.turn(place);
            }
            return;
        }
        OptionalInt line = chart.lineAt(e.getX(), e.getY());
        if (line.isPresent()) {
            select(line.getAsInt());
            return;
        }
        momentAt(e).ifPresent(session.cursor()::pinOrRelease);
    }

    /// The second click of two takes back what the first one selected.
    private void takeBack(MouseEvent e) {
        if (e.getClickCount() == 2 && chart.hitAt(e.getX(), e.getY()).isEmpty()) {
            chart.lineAt(e.getX(), e.getY()).ifPresent(this::select);
        }
    }

    /// Selects what a line draws, or lets it go where it is selected.
    private void select(int line) {
        Optional<Trace.Origin> level =
                session.workspace()
                        .board()
                        .panel(plan.id())
                        .flatMap(p -> p.trace(plan.traces().get(line).place()))
                        .map(trace -> session.level(trace.origin()));
        session.lineProperty()
                .set(level.equals(session.lineProperty().get()) ? Optional.empty() : level);
    }

    /// Draws the selected lines before the others.
    void raise() {
        chart.raise(session.selectedLines(plan));
    }

    private void shade(double from, double to) {
        if (Double.isNaN(from)) {
            overlay.noStretch();
        } else {
            overlay.stretch(from, to);
        }
    }

    /// Draws another plan of the same panel.
    void show(PanelPlan next, List<EventPlan> events) {
        axes.replanned();
        plan = next;
        unhover();
        fault.ifPresent(plot.getChildren()::remove);
        fault = Optional.empty();
        chart = chartOf(next, events);
        raise();
        drawn = null;
        say();
        requestLayout();
    }

    private void say() {
        header.show(plan);
        plot.setVisible(!isCollapsed());
        overlay.setVisible(!isCollapsed());
        grip.setVisible(!isCollapsed());
        pseudoClassStateChanged(COLLAPSED, isCollapsed());
        base.show(plan);
        gestures.setOverTime(plan.across().isEmpty());
        problem.setText(String.join("\n", plan.problems()));
        problem.setVisible(!plan.problems().isEmpty());
        canvas.setVisible(!plan.traces().isEmpty() || plan.problems().isEmpty());
        setId("panel-" + plan.id());
        setAccessibleText(plan.title() + ". " + plan.altText());
    }

    /// Whether its header alone is shown; over the whole board it is shown whole.
    boolean isCollapsed() {
        return plan.showing().collapsed()
                && !session.largeProperty().get().equals(Optional.of(plan.id()));
    }

    PanelPlan plan() {
        return plan;
    }

    NoteGestures notes() {
        return notes;
    }

    /// Frames the note that is picked, where it stands on this panel.
    void pick() {
        overlay.nonePicked();
        session.noteProperty()
                .get()
                .filter(ref -> ref.panel().equals(plan.id()))
                .flatMap(ref -> chart.note(ref.id()))
                .map(PanelChart.NoteHit::bounds)
                .ifPresent(
                        box ->
                                overlay.picked(
                                        box.getX(),
                                        box.getY() + PanelHeader.HEIGHT,
                                        box.getWidth(),
                                        box.getHeight()));
    }

    /// What is drawn now.
    private final class Drawn implements NoteGestures.Drawing {
        @Override
        public PanelPlan plan() {
            return plan;
        }

        @Override
        public PanelChart chart() {
            return chart;
        }
    }

    PanelHeader header() {
        return header;
    }

    /// Puts a strip under the plot, or takes it away.
    void below(Optional<Sensitivity> choices) {
        strip.ifPresent(getChildren()::remove);
        overlay.noPeriods();
        strip = choices.map(c -> new ChoiceStrip(c, this::periods));
        strip.ifPresent(getChildren()::add);
        requestLayout();
    }

    /// How high what stands under the plot is.
    double belowHeight() {
        return strip.isPresent() ? ChoiceStrip.HEIGHT : 0;
    }

    /// Marks the two ends of a choice's stretch of time, above the chart.
    private void periods(Optional<Choice> choice) {
        overlay.noPeriods();
        Window window = session.time().window();
        if (plan.across().isPresent()) {
            return;
        }
        for (Period period : choice.map(ChoicePeriods::of).orElse(List.of())) {
            long middle = period.middleEpochSecond();
            if (middle >= window.fromSecond() && middle <= window.toSecond()) {
                overlay.period(
                        edges.get().xOf(middle, window), PanelHeader.HEIGHT, plot.getHeight());
            }
        }
    }

    /// The lower edge, by which it is made higher or lower.
    Region grip() {
        return grip;
    }

    PanelChart chart() {
        return chart;
    }

    void setSelected(Emphasis emphasis) {
        pseudoClassStateChanged(SELECTED, emphasis == Emphasis.RAISED);
    }

    /// Shows a stretch of time between edges; draws only where something changed, and once.
    void draw(Window window, double left, double right) {
        if (isCollapsed()) {
            return;
        }
        try {
            drawChart(window, left, right);
        } catch (RuntimeException e) {
            canvas.setChart(null);
            chart = failed(plan, e);
            drawChart(window, left, right);
        }
    }

    private void drawChart(Window window, double left, double right) {
        double width = plot.getWidth();
        double height = plot.getHeight();
        boolean resized = !Sharp.has(canvas, width, height);
        boolean other = canvas.getChart() != chart.chart();
        if (window.equals(drawn) && !resized && !other) {
            return;
        }
        if (resized || other) {
            // A canvas that has a chart draws it at every step below.
            canvas.setChart(null);
            Sharp.resize(canvas, width, height);
        }
        chart.setSpace(left, right);
        chart.show(window.fromSecond(), window.toSecond());
        if (resized || other) {
            Sharp.show(canvas, chart);
        }
        drawn = window;
        beside();
    }

    /// Puts what stands on the chart where it stands now.
    private void beside() {
        pick();
        base.place();
        header.shown(chart.axisFrom(), chart.remark());
    }

    AxisGestures axes() {
        return axes;
    }

    /// Forgets what was drawn, so that the next [#draw] draws.
    void stale() {
        drawn = null;
    }

    /// Puts the cursor at a moment, or takes it away.
    void cursor(OptionalLong moment) {
        Window window = session.time().window();
        if (moment.isEmpty()
                || moment.getAsLong() < window.fromSecond()
                || moment.getAsLong() > window.toSecond()) {
            if (isCollapsed()) {
                header.say("");
            }
            if (overlay.hide()) {
                setAccessibleText(plan.title() + ". " + plan.altText());
            }
            return;
        }
        long second = moment.getAsLong();
        List<Readout.Reading> readings = Readout.at(plan, second, edges.get().seconds(4, window));
        if (isCollapsed()) {
            header.say(Readout.words(plan, readings));
            setAccessibleText(plan.title() + ", collapsed. " + Readout.words(plan, readings));
            return;
        }
        overlay.show(
                edges.get().xOf(second, window),
                PanelHeader.HEIGHT,
                pointerY,
                plan,
                chart,
                readings);
        setAccessibleText(plan.title() + ". " + Readout.words(plan, readings));
    }

    /// Lets the chart go.
    void close() {
        canvas.setChart(null);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        header.resizeRelocate(0, 0, width, PanelHeader.HEIGHT);
        double rest = Math.max(0, height - PanelHeader.HEIGHT - belowHeight());
        strip.ifPresent(
                below ->
                        below.resizeRelocate(
                                edges.get().left(),
                                PanelHeader.HEIGHT + rest,
                                Math.max(0, width - edges.get().left() - 8),
                                ChoiceStrip.HEIGHT));
        plot.resizeRelocate(0, PanelHeader.HEIGHT, width, rest);
        fault.ifPresent(
                told ->
                        told.resizeRelocate(
                                edges.get().left() + 8,
                                8,
                                Math.max(0, width - edges.get().left() - 24),
                                Math.max(0, rest - 16)));
        problem.resizeRelocate(
                edges.get().left() + 8, 4, Math.max(0, width - edges.get().left() - 16), 36);
        overlay.resizeRelocate(0, 0, width, height);
        grip.resizeRelocate(0, height - GRIP, width, GRIP);
    }
}
