package org.claimline.chart;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.EventPlan;
import org.claimline.plan.NotePlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;

/// One panel's plan as a JFreeChart, for the screen or for a picture. Moving the window changes
/// its axes only. It
/// remembers where things were drawn last, for cursor and clicks; so it belongs to the thread
/// that draws it.
public final class PanelChart {

    /// What a chart is drawn for.
    public enum Medium {
        /// A panel of the board: no title, no time axis, no event names; those are the board's.
        SCREEN,
        /// A picture that stands alone: title, subtitle, key line, event names, time axis, footer.
        PICTURE
    }

    /// The value axes.
    public enum ValueAxis {
        LEFT,
        RIGHT
    }

    /// A place that answers to the pointer, in the chart's own pixels.
    public record Hit(Rectangle2D bounds, ClaimMarks claim) {}

    /// A note where it stands, in the chart's own pixels.
    ///
    /// @param bounds its pencil and its text
    /// @param note the note
    /// @param anchorX the middle of what it is about
    /// @param anchorY its height
    /// @param unit how many pixels one pixel at 100 % takes
    public record NoteHit(
            Rectangle2D bounds, NotePlan note, double anchorX, double anchorY, double unit) {

        /// How far right of its anchor it would stand, in pixels at 100 %, were it moved.
        public double offsetX(double right) {
            return (bounds.getX() + right - anchorX) / unit;
        }

        /// How far below its anchor, likewise.
        public double offsetY(double down) {
            return (bounds.getCenterY() + down - anchorY) / unit;
        }
    }

    static final Map<RenderingHints.Key, Object> HINTS =
            Map.of(
                    RenderingHints.KEY_ANTIALIASING,
                    RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_TEXT_ANTIALIASING,
                    RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON,
                    RenderingHints.KEY_STROKE_CONTROL,
                    RenderingHints.VALUE_STROKE_PURE);
    private static final double DOT_REACH = 40;
    private static final double LEAST_LEFT = 48;
    private static final double LEAST_RIGHT = 16;
    private static final double[] USUAL_HEIGHTS = {90, 160, 300};

    private final PanelPlan plan;
    private final Style style;
    private final PanelPlot plot;
    private final MagnifiedChart chart;

    private PanelChart(PanelPlan plan, List<EventPlan> events, Style style) {
        this.plan = plan;
        this.style = style;
        this.plot = new PanelPlot(plan, plan.marked(List.copyOf(events)), style);
        this.chart = new MagnifiedChart(plot);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setRenderingHints(new RenderingHints(HINTS));
    }

    public static PanelChart of(
            PanelPlan plan, List<EventPlan> events, Palette palette, Medium medium) {
        Style style =
                switch (medium) {
                    case SCREEN -> Style.screen(palette);
                    case PICTURE -> Style.picture(palette, 1600, 900);
                };
        return of(plan, events, style);
    }

    static PanelChart of(PanelPlan plan, List<EventPlan> events, Style style) {
        return new PanelChart(plan, events, style);
    }

    public JFreeChart chart() {
        return chart;
    }

    /// Draws it so many times as large from now on; its places stay in its own pixels.
    public void magnify(double times) {
        chart.magnify(times);
    }

    /// Shows a stretch of time, seconds UTC; the value axes follow what is visible.
    public void show(long fromSecond, long toSecond) {
        plot.show(fromSecond, toSecond);
    }

    /// How wide the space left of the plot must be for this panel's tick labels; the board
    /// gives all panels the
    /// widest.
    public double leftSpaceWanted() {
        double widest = 0;
        for (double height : USUAL_HEIGHTS) {
            Frame frame = plot.frameOver(new Rectangle2D.Double(0, 0, 600, height));
            for (ValueTicks.Tick tick : GroundPainter.ticks(frame, style, frame.left())) {
                widest = Math.max(widest, Fonts.width(ScaleLabels.font(style), tick.label()));
            }
        }
        return Math.ceil(
                Math.max(LEAST_LEFT * style.text(), widest + 2 * ScaleLabels.GAP * style.text()));
    }

    /// Likewise right of it, for the names at the lines' ends.
    public double rightSpaceWanted() {
        double ticks = 0;
        for (double height : USUAL_HEIGHTS) {
            Frame frame = plot.frameOver(new Rectangle2D.Double(0, 0, 600, height));
            ticks = Math.max(ticks, ScaleLabels.rightTickWidth(frame, style, plan));
        }
        double wanted = ticks + ScaleLabels.nameWidth(style, plan);
        return Math.ceil(
                Math.max(
                        LEAST_RIGHT * style.text(),
                        wanted == 0 ? 0 : wanted + ScaleLabels.GAP * style.text()));
    }

    /// Fixes the space left and right of the plot, so that all panels' plots line up.
    public void setSpace(double left, double right) {
        plot.setSpace(left, right);
    }

    /// The plot's area when last drawn; empty before the first drawing.
    public Optional<Rectangle2D> plotArea() {
        return plot.frame().map(Frame::area);
    }

    /// The x of a moment in the last drawing; 0 before the first.
    public double xOf(long second) {
        return plot.frame().map(f -> f.x(second)).orElse(0.0);
    }

    /// The x of a point in the last drawing; 0 before the first.
    public double xOf(PointPlan point) {
        return plot.frame().map(f -> f.x(point)).orElse(0.0);
    }

    /// The moment of the dot nearest to a place, in a chart that is not drawn over time; empty
    /// where none is within reach.
    public OptionalLong dotAt(double x, double y) {
        return plot.frame()
                .map(f -> NearestDot.of(f, x, y, DOT_REACH))
                .orElseGet(OptionalLong::empty);
    }

    /// The moment at an x of the last drawing; 0 before the first.
    public long secondAt(double x) {
        return plot.frame().map(f -> f.second(x)).orElse(0L);
    }

    /// The y of a value on a trace's axis in the last drawing; 0 before the first.
    public double yOf(int trace, double value) {
        return plot.frame().map(f -> f.y(trace, value)).orElse(0.0);
    }

    /// What a value axis spans as shown now; empty where there is none.
    public Optional<AxisSpan> span(ValueAxis axis) {
        return plot.span(axis);
    }

    /// Holds a value axis to a span, whatever else is shown.
    public void hold(ValueAxis axis, AxisSpan span) {
        plot.hold(axis, span);
    }

    /// Where the left axis begins as shown now, where that is not zero: to be said beside the unit
    /// (`axis from 5`). Empty for an axis that holds zero.
    public OptionalDouble axisFrom() {
        return plot.axisFrom();
    }

    /// What is to be said of the stretch of time shown; empty where there is nothing to say.
    public String remark() {
        return plot.remark();
    }

    /// The badges, callouts and marks of the last drawing, topmost first.
    public List<Hit> hits() {
        return plot.hits();
    }

    /// The notes of the last drawing, topmost first.
    public List<NoteHit> notes() {
        return plot.notes().reversed().stream()
                .map(
                        placed ->
                                new NoteHit(
                                        placed.box(),
                                        placed.note(),
                                        placed.anchor().getBounds2D().getCenterX(),
                                        placed.anchor().getY1(),
                                        style.marks()))
                .toList();
    }

    /// A note of the last drawing by its name.
    public Optional<NoteHit> note(String id) {
        return notes().stream().filter(note -> note.note().id().equals(id)).findFirst();
    }

    /// The topmost note at a place of the plot.
    public Optional<NoteHit> noteAt(double x, double y) {
        return notes().stream().filter(note -> note.bounds().contains(x, y)).findFirst();
    }

    /// The line at a place of the plot, as it is drawn: its place among the plan's traces.
    public OptionalInt lineAt(double x, double y) {
        return plot.lineAt(x, y);
    }

    /// The line whose name stands at a place beside the plot, likewise.
    public OptionalInt nameAt(double x, double y) {
        return plot.nameAt(x, y);
    }

    /// Draws some lines before the others, by their places among the plan's traces.
    public void raise(Set<Integer> traces) {
        plot.raise(traces);
    }

    /// The topmost of them at a place of the plot.
    public Optional<Hit> hitAt(double x, double y) {
        return hits().stream().filter(hit -> hit.bounds().contains(x, y)).findFirst();
    }
}
