package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import org.claimline.plan.Palette;

/// Colours and sizes of one drawing.
///
/// @param palette the colours
/// @param medium what is drawn for
/// @param text the factor of type and spaces: 1 on the screen and in a picture 1600 wide
/// @param marks the factor of marks, badges and callouts: 1 on the screen, 1.36 in a picture
/// 1600 wide
record Style(Palette palette, PanelChart.Medium medium, double text, double marks) {

    private static final double WIDE = 1600;
    private static final double HIGH = 900;
    private static final double LEAST = 0.6;
    private static final double PICTURE_MARKS = 1.36;

    static Style screen(Palette palette) {
        return new Style(palette, PanelChart.Medium.SCREEN, 1, 1);
    }

    /// Everything grows and shrinks with the picture, but not below what can be read.
    static Style picture(Palette palette, double width, double height) {
        double factor = Math.max(LEAST, Math.min(width / WIDE, height / HIGH));
        return new Style(palette, PanelChart.Medium.PICTURE, factor, factor * PICTURE_MARKS);
    }

    boolean isPicture() {
        return medium == PanelChart.Medium.PICTURE;
    }

    /// The width of a line of the given width at scale 1.
    BasicStroke line(double width) {
        return new BasicStroke(
                (float) (width * text), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /// A hairline keeps at least one pixel.
    BasicStroke hair() {
        return new BasicStroke(
                (float) Math.max(1, text), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    BasicStroke dashed(double factor, double width, double... pattern) {
        float[] dashes = new float[pattern.length];
        for (int i = 0; i < pattern.length; i++) {
            dashes[i] = (float) (pattern[i] * factor);
        }
        return new BasicStroke(
                (float) (width * factor),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                dashes,
                0);
    }

    static Color colour(int rgb) {
        return new Color(rgb);
    }

    static Color colour(int rgb, double opacity) {
        return new Color(
                (rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF, (int) Math.round(opacity * 255));
    }
}
