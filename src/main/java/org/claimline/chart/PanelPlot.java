package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.claimline.plan.AxisPlan;
import org.claimline.plan.Emphasis;
import org.claimline.plan.EventPlan;
import org.claimline.plan.Mark;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.TracePlan;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/// The plot of one panel: what lies under the traces is drawn with its background, what lies
/// over them at the end, so
/// that nothing of it is clipped.
final class PanelPlot extends XYPlot {

    static final double TICKS_APART = 30;
    private static final long serialVersionUID = 1L;
    private static final double SELECTED_WIDTH = 3.5;
    private static final double TOP = 6;
    private static final double BOTTOM = 7;
    private static final int MOST_LAYOUTS = 3;

    private final transient PanelPlan plan;
    private final transient List<EventPlan> events;
    private transient Style style;
    private final transient ScaleAxis time;
    private final transient ScaleAxis left;
    private final transient Optional<ScaleAxis> right;
    private transient Set<Integer> raisedLines = Set.of();
    private transient AxisPlan leftAxis;
    private transient Optional<AxisPlan> rightAxis;
    private transient Optional<ValueScale> across = Optional.empty();
    private transient double leftSpace = 48;
    private transient double rightSpace = 16;
    private transient Rectangle2D chartArea = new Rectangle2D.Double();
    private transient @Nullable Frame frame;
    private transient @Nullable Scene scene;
    private transient @Nullable Picture picture;

    PanelPlot(PanelPlan plan, List<EventPlan> events, Style style) {
        this.plan = plan;
        this.events = events;
        this.style = style;
        this.leftAxis = plan.left();
        this.rightAxis = plan.right();
        this.time = new ScaleAxis(new ValueScale(0, 1, false));
        this.left = new ScaleAxis(scale(plan.left(), false, Long.MIN_VALUE, Long.MAX_VALUE));
        this.right =
                plan.right()
                        .map(a -> new ScaleAxis(scale(a, true, Long.MIN_VALUE, Long.MAX_VALUE)));
        setDomainAxis(time);
        setRangeAxis(0, left);
        right.ifPresent(axis -> setRangeAxis(1, axis));
        for (int i = 0; i < plan.traces().size(); i++) {
            TracePlan trace = plan.traces().get(i);
            setDataset(i, new TraceDataset(trace));
            setRenderer(i, new TraceRenderer(this, trace));
            mapDatasetToRangeAxis(i, trace.isRight() && right.isPresent() ? 1 : 0);
        }
        setInsets(RectangleInsets.ZERO_INSETS);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
        setDomainGridlinesVisible(false);
        setRangeGridlinesVisible(false);
        setNoDataMessage(null);
        setSpace(48, 16);
    }

    /// Fixes the space left and right of a panel's plot.
    void setSpace(double left, double right) {
        leftSpace = left;
        rightSpace = right;
        setSpace(TOP * style.text(), left, bottom(Double.MAX_VALUE), right);
    }

    /// The space under a panel's plot.
    ///
    /// @param height of the whole chart
    private double bottom(double height) {
        return foot().map(f -> f.height(height)).orElse(BOTTOM * style.text());
    }

    private Optional<AcrossFoot> foot() {
        return plan.across().map(axis -> new AcrossFoot(axis, style));
    }

    void setSpace(double top, double leftSpace, double bottom, double rightSpace) {
        AxisSpace across = new AxisSpace();
        across.setLeft(Math.ceil(leftSpace));
        across.setRight(Math.ceil(rightSpace));
        AxisSpace up = new AxisSpace();
        up.setTop(Math.ceil(top));
        up.setBottom(Math.ceil(bottom));
        setFixedRangeAxisSpace(across, false);
        setFixedDomainAxisSpace(up, false);
    }

    void show(long fromSecond, long toSecond) {
        time.setScale(new ValueScale(fromSecond, toSecond, false));
        left.setScale(scale(leftAxis, false, fromSecond, toSecond));
        rightAxis.ifPresent(
                axis -> right.orElseThrow().setScale(scale(axis, true, fromSecond, toSecond)));
        across =
                plan.across()
                        .map(
                                _ ->
                                        ValueScale.across(
                                                new VisibleValues(plan, false, fromSecond, toSecond)
                                                        .across()));
        fireChangeEvent();
    }

    /// What an axis spans now; empty where there is no such axis.
    Optional<AxisSpan> span(PanelChart.ValueAxis axis) {
        return switch (axis) {
            case LEFT -> Optional.of(left.scale().span());
            case RIGHT -> right.map(drawn -> drawn.scale().span());
        };
    }

    /// Holds an axis to a range until another plan is drawn.
    void hold(PanelChart.ValueAxis axis, AxisSpan span) {
        switch (axis) {
            case LEFT -> leftAxis = leftAxis.over(span.from(), span.to());
            case RIGHT -> rightAxis = rightAxis.map(one -> one.over(span.from(), span.to()));
        }
        show((long) time.scale().from(), (long) time.scale().to());
    }

    /// What is to be said of the stretch of time shown.
    String remark() {
        boolean log = leftAxis.isLog() || rightAxis.filter(AxisPlan::isLog).isPresent();
        return Stream.of(
                        plan.remark((long) time.scale().from(), (long) time.scale().to()),
                        log ? "log scale" : "")
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private ValueScale scale(AxisPlan axis, boolean onRight, long from, long to) {
        VisibleValues values = new VisibleValues(plan, onRight, from, to);
        return ValueScale.around(
                DoubleStream.concat(values.ofTraces(), values.ofMarks()), axis, values.isMarked());
    }

    OptionalDouble axisFrom() {
        ValueScale scale = left.scale();
        return scale.log() || (scale.from() <= 0 && scale.to() >= 0)
                ? OptionalDouble.empty()
                : OptionalDouble.of(scale.from());
    }

    Optional<Frame> frame() {
        return Optional.ofNullable(frame);
    }

    Frame frameOver(Rectangle2D area) {
        return new Frame(
                area,
                (long) time.scale().from(),
                (long) time.scale().to(),
                left.scale(),
                right.orElse(left).scale(),
                plan.traces(),
                across);
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            Point2D anchor,
            PlotState parentState,
            PlotRenderingInfo info) {
        chartArea = area;
        if (style.isPicture()) {
            layOut(area);
        } else if (plan.across().isPresent()) {
            setSpace(TOP * style.text(), leftSpace, bottom(area.getHeight()), rightSpace);
        }
        // The screen's graphics remember font, colour and stroke of the last drawing and set none
        // that is the same, while its canvas forgets them when it gets another size.
        g2.setFont(new Font(Font.DIALOG, Font.PLAIN, 1));
        g2.setColor(Color.MAGENTA);
        g2.setStroke(new BasicStroke(0.25f));
        g2.setColor(Style.colour(style.palette().surface()));
        Ground.fill(g2, area);
        super.draw(g2, area, anchor, parentState, info);
        if (frame != null && scene != null) {
            paintAbove(g2, frame, scene);
        }
    }

    private void layOut(Rectangle2D area) {
        style = Style.picture(style.palette(), area.getWidth(), area.getHeight());
        Frame rough =
                frameOver(
                        new Rectangle2D.Double(
                                0, 0, 0.7 * area.getWidth(), 0.6 * area.getHeight()));
        Set<String> unplaced = new LinkedHashSet<>();
        Picture next = around(area, rough, unplaced);
        for (int n = 0; n < MOST_LAYOUTS && unplaced.addAll(unplaced(next)); n++) {
            next = around(area, rough, unplaced);
        }
        setSpace(next.top(), next.left(), next.bottom(), next.right());
        picture = next;
    }

    private Picture around(Rectangle2D area, Frame rough, Set<String> unplaced) {
        return Picture.of(style, plan, events, area, rough, axisNote(), List.copyOf(unplaced));
    }

    /// What would find no place; telling that below the chart leaves less room in it.
    private List<String> unplaced(Picture around) {
        Frame next = frameOver(around.plot());
        Scene trial = Scene.of(next, style, plan, setting(next, around));
        return Stream.concat(trial.unplaced(plan).stream(), around.unplaced(next).stream())
                .toList();
    }

    private String axisNote() {
        OptionalDouble from = axisFrom();
        String begins = from.isPresent() ? AxisPlan.beginsAt(from.getAsDouble()) : "";
        return Stream.of(remark(), begins)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        Rectangle2D plotArea = new Rectangle2D.Double();
        plotArea.setRect(area);
        Frame next = frameOver(plotArea);
        Scene found = Scene.of(next, style, plan, setting(next, picture));
        GroundPainter ground = new GroundPainter(g2, next, style, found.giveWay());
        if (picture == null) {
            ground.paint(plan, events);
        } else {
            ground.paint(plan, events, picture.reach());
        }
        new MarkPainter(g2, next, style, found.shape(), plan).paintUnder();
        frame = next;
        scene = found;
    }

    private Scene.Setting setting(Frame next, @Nullable Picture around) {
        return new Scene.Setting(
                around == null ? _ -> List.of() : obstacles -> around.ticks(next, obstacles),
                rightLimit(next.area()),
                scene == null ? Map.of() : scene.held());
    }

    /// Bracket texts may stand right of the plot where nothing else does.
    private double rightLimit(Rectangle2D area) {
        boolean free = picture == null && plan.traces().size() < 2 && right.isEmpty();
        return area.getMaxX() + (free ? getFixedRangeAxisSpace().getRight() - 4 : 0);
    }

    private void paintAbove(Graphics2D g2, Frame shown, Scene found) {
        if (picture == null) {
            new ScaleLabels(g2, shown, style, plan).paint();
            across.ifPresent(scale -> foot().ifPresent(f -> f.paint(g2, shown, scale, chartArea)));
        } else {
            picture.paint(g2, shown, found.ticks());
        }
        new MarkPainter(g2, shown, style, found.shape(), plan).paint();
        PathNames.paint(g2, style, plan, found.names());
        BlankTexts.paint(g2, style, found.blanks());
        NotePainter notes = new NotePainter(g2, style);
        found.notes().forEach(notes::paint);
        CalloutPainter callouts = new CalloutPainter(g2, style);
        found.callouts().reversed().forEach(callouts::paint);
    }

    /// The notes of the last drawing.
    List<NotePainter.Placed> notes() {
        return scene == null ? List.of() : scene.notes();
    }

    List<PanelChart.Hit> hits() {
        return scene == null ? List.of() : scene.hits(plan);
    }

    /// The line at a place of the last drawing, its place among the traces drawn.
    OptionalInt lineAt(double x, double y) {
        return frame == null || !frame.area().contains(x, y)
                ? OptionalInt.empty()
                : LineHits.at(frame, plan, x, y);
    }

    /// The line whose name stands at a place of the last drawing.
    OptionalInt nameAt(double x, double y) {
        return frame == null
                ? OptionalInt.empty()
                : ScaleLabels.names(frame, style, plan).stream()
                        .filter(name -> name.box().contains(x, y))
                        .mapToInt(ScaleLabels.Name::trace)
                        .findFirst();
    }

    /// Draws some lines before the others: these are wider, and the others paler.
    void raise(Set<Integer> traces) {
        if (!raisedLines.equals(traces)) {
            raisedLines = Set.copyOf(traces);
            fireChangeEvent();
        }
    }

    void paintTrace(Graphics2D g2, TracePlan trace) {
        if (frame == null || scene == null) {
            return;
        }
        int index = plan.traces().indexOf(trace);
        boolean selecting = !raisedLines.isEmpty();
        boolean raised = selecting || plan.emphasis() == Emphasis.RAISED;
        boolean first = selecting ? raisedLines.contains(index) : raised && isRaised(index);
        double width =
                style.isPicture()
                        ? (isMarked(trace) ? 4 : 3)
                        : first ? (selecting ? SELECTED_WIDTH : 2.5) : 2;
        TracePainter painter =
                new TracePainter(
                        g2, frame, style, trace, scene.lines().get(index), width, raised && !first);
        Groups.paint(g2, "series-" + trace.key(), trace.name(), painter::paint);
    }

    private boolean isMarked(TracePlan trace) {
        int index = plan.traces().indexOf(trace);
        return plan.traces().size() == 1
                || plan.claims().stream().anyMatch(c -> c.anchorTrace() == index);
    }

    /// Whether a selected claim speaks of a trace.
    private boolean isRaised(int trace) {
        return plan.claims().stream()
                .filter(c -> c.emphasis() == Emphasis.RAISED)
                .anyMatch(
                        c ->
                                c.anchorTrace() == trace
                                        || c.marks().stream()
                                                .anyMatch(
                                                        m ->
                                                                m instanceof Mark.Used used
                                                                        && used.trace() == trace));
    }
}
