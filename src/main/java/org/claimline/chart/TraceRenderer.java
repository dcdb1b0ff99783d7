package org.claimline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.claimline.plan.TracePlan;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/// Draws a trace in one go at the end of its pass, so that a line is one path and can be
/// thinned to the pixels.
final class TraceRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;

    private final transient PanelPlot owner;
    private final transient TracePlan trace;

    TraceRenderer(PanelPlot owner, TracePlan trace) {
        this.owner = owner;
        this.trace = trace;
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D g2, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        return new XYItemRendererState(info) {
            @Override
            public void endSeriesPass(
                    XYDataset dataset, int series, int first, int last, int pass, int passes) {
                owner.paintTrace(g2, trace);
            }
        };
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        // the whole trace is drawn at the end of its pass
    }
}
