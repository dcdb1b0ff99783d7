package org.claimline.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/// A chart that is drawn so many times as large as it knows of: all its places are told in its own
/// pixels, whatever it is drawn on.
final class MagnifiedChart extends JFreeChart {

    private static final long serialVersionUID = 1L;

    private double factor = 1;

    MagnifiedChart(Plot plot) {
        super(null, null, plot, false);
    }

    void magnify(double times) {
        factor = times;
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, ChartRenderingInfo info) {
        if (factor == 1) {
            super.draw(g2, area, anchor, info);
            return;
        }
        AffineTransform before = g2.getTransform();
        g2.scale(factor, factor);
        super.draw(
                g2,
                new Rectangle2D.Double(
                        area.getX() / factor,
                        area.getY() / factor,
                        area.getWidth() / factor,
                        area.getHeight() / factor),
                anchor,
                info);
        g2.setTransform(before);
    }
}
