package org.claimline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/// An axis that only says where things stand: over a [ValueScale], or over seconds UTC, so that
/// no time zone has a say.
/// Its ticks and labels are drawn by the plot.
final class ScaleAxis extends ValueAxis {

    private static final long serialVersionUID = 1L;

    private transient ValueScale scale;

    ScaleAxis(ValueScale scale) {
        super(null, null);
        this.scale = scale;
        setAutoRange(false);
        setLowerMargin(0);
        setUpperMargin(0);
        setScale(scale);
    }

    void setScale(ValueScale other) {
        scale = other;
        setRange(new Range(other.from(), other.to()), false, false);
    }

    ValueScale scale() {
        return scale;
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double share = scale.share(value);
        return RectangleEdge.isTopOrBottom(edge)
                ? area.getX() + share * area.getWidth()
                : area.getMaxY() - share * area.getHeight();
    }

    @Override
    public double java2DToValue(double pixel, Rectangle2D area, RectangleEdge edge) {
        double share =
                RectangleEdge.isTopOrBottom(edge)
                        ? (pixel - area.getX()) / area.getWidth()
                        : (area.getMaxY() - pixel) / area.getHeight();
        return scale.log()
                ? scale.from() * Math.pow(scale.to() / scale.from(), share)
                : scale.from() + share * (scale.to() - scale.from());
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        if (RectangleEdge.isTopOrBottom(edge)) {
            return List.of();
        }
        return ValueTicks.of(scale, area.getHeight(), PanelPlot.TICKS_APART).ticks().stream()
                .map(
                        t ->
                                new NumberTick(
                                        t.value(),
                                        t.label(),
                                        TextAnchor.CENTER_RIGHT,
                                        TextAnchor.CENTER_RIGHT,
                                        0))
                .toList();
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        AxisState state = new AxisState(cursor);
        state.setTicks(refreshTicks(g2, state, dataArea, edge));
        return state;
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        return space;
    }

    @Override
    public void configure() {
        // its range is told, never found
    }

    @Override
    protected void autoAdjustRange() {
        // its range is told, never found
    }
}
