package org.claimline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.claimline.plan.AcrossPlan;

/// The foot of a panel of the board that is not drawn over time: its axis across, and what that is
/// of where the panel is high enough.
///
/// @param plan the axis
/// @param style sizes and colours
record AcrossFoot(AcrossPlan plan, Style style) {

    private static final double SIZE = 11;
    private static final double TITLED_FROM = 150;
    private static final double EDGE = 4;

    /// @param height of the whole chart
    double height(double height) {
        return AcrossAxisPainter.height(size(), titled(height));
    }

    private double size() {
        return SIZE * style.text();
    }

    private AcrossAxisPainter.Titled titled(double height) {
        return height >= TITLED_FROM * style.text()
                ? AcrossAxisPainter.Titled.YES
                : AcrossAxisPainter.Titled.NO;
    }

    /// @param chart the whole chart
    void paint(Graphics2D g2, Frame frame, ValueScale scale, Rectangle2D chart) {
        double[] limits = {chart.getX() + EDGE, chart.getMaxX() - EDGE};
        new AcrossAxisPainter(g2, style, size())
                .paint(frame, scale, plan, titled(chart.getHeight()), limits);
    }
}
