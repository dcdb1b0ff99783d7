package org.claimline.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.EventPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.jfree.chart.JFreeChart;

/// One panel's plan as a JFreeChart, for the screen or for a picture. Moving the window changes
/// its axes
/// only. It remembers where things were drawn last, for cursor and clicks.
public final class PanelChart {

    /// What a chart is drawn for.
    public enum Medium {
        /// A panel of the board: no title, no time axis, no event names; those are the board's.
        SCREEN,
        /// A picture that stands alone: title, subtitle, key line, event names, time axis, footer.
        PICTURE
    }

    /// A place that answers to the pointer, in the chart's own pixels.
    public record Hit(Rectangle2D bounds, ClaimMarks claim) {}

    private PanelChart() {}

    public static PanelChart of(
            PanelPlan plan, List<EventPlan> events, Palette palette, Medium medium) {
        throw new UnsupportedOperationException(plan.title() + events.size() + palette + medium);
    }

    public JFreeChart chart() {
        throw new UnsupportedOperationException();
    }

    /// Shows a stretch of time, seconds UTC; the value axes follow what is visible.
    public void show(long fromSecond, long toSecond) {
        throw new UnsupportedOperationException("" + fromSecond + toSecond);
    }

    /// How wide the space left of the plot must be for this panel's tick labels; the board
    /// gives all panels the widest.
    public double leftSpaceWanted() {
        throw new UnsupportedOperationException();
    }

    /// Likewise right of it, for the names at the lines' ends.
    public double rightSpaceWanted() {
        throw new UnsupportedOperationException();
    }

    /// Fixes the space left and right of the plot, so that all panels' plots line up.
    public void setSpace(double left, double right) {
        throw new UnsupportedOperationException("" + left + right);
    }

    /// The plot's area when last drawn; empty before the first drawing.
    public Optional<Rectangle2D> plotArea() {
        throw new UnsupportedOperationException();
    }

    /// The x of a moment in the last drawing.
    public double xOf(long second) {
        throw new UnsupportedOperationException("" + second);
    }

    /// The moment at an x of the last drawing.
    public long secondAt(double x) {
        throw new UnsupportedOperationException("" + x);
    }

    /// The y of a value on a trace's axis in the last drawing.
    public double yOf(int trace, double value) {
        throw new UnsupportedOperationException("" + trace + value);
    }

    /// The badges, callouts and marks of the last drawing, topmost first.
    public List<Hit> hits() {
        throw new UnsupportedOperationException();
    }
}
