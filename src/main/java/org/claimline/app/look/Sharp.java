package org.claimline.app.look;

import javafx.scene.transform.Scale;
import org.claimline.chart.PanelChart;
import org.jfree.chart.fx.ChartCanvas;

/// A chart's canvas in a window that is shown larger or smaller: it has a pixel for each of the
/// screen's, so that lines and letters stay sharp.
public final class Sharp {

    private Sharp() {}

    /// Gives the canvas its size, in the pixels of what holds it.
    public static void resize(ChartCanvas canvas, double width, double height) {
        double size = Scaled.of(canvas);
        canvas.setWidth(width * size);
        canvas.setHeight(height * size);
        canvas.getTransforms().setAll(new Scale(1 / size, 1 / size, 0, 0));
    }

    /// Whether it has that size.
    public static boolean has(ChartCanvas canvas, double width, double height) {
        double size = Scaled.of(canvas);
        return canvas.getWidth() == width * size && canvas.getHeight() == height * size;
    }

    /// Draws a chart on it from now on.
    public static void show(ChartCanvas canvas, PanelChart chart) {
        chart.magnify(Scaled.of(canvas));
        canvas.setChart(chart.chart());
    }
}
