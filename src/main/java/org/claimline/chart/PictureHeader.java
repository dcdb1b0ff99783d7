package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The head of a picture: a marker's stroke, the title, the subtitle.
///
/// @param style sizes and colours
/// @param title the title's lines
/// @param subtitle the subtitle's lines
record PictureHeader(Style style, List<String> title, List<String> subtitle) {

    private static final double MARKER_TOP = 40;
    private static final double MARKER_HEIGHT = 8;
    private static final double MARKER_WIDTH = 57;
    private static final double TITLE = 34;
    private static final double TITLE_FIRST = 93;
    private static final double TITLE_LINE = 42;
    private static final double SUBTITLE = 19;
    private static final double SUBTITLE_FIRST = 37;
    private static final double SUBTITLE_LINE = 26;
    private static final double BELOW = 12;

    /// How many lines each may take.
    record Most(int title, int subtitle) {}

    static PictureHeader of(Style style, String title, String subtitle, double width, Most most) {
        Font titleFont = Fonts.serif(TITLE * style.text());
        Font subtitleFont = Fonts.regular(SUBTITLE * style.text());
        List<String> lines =
                subtitle.isEmpty() ? List.of() : TextLines.wrap(subtitleFont, subtitle, width);
        return new PictureHeader(
                style,
                TextLines.atMost(
                        titleFont, TextLines.wrap(titleFont, title, width), most.title(), width),
                TextLines.atMost(subtitleFont, lines, most.subtitle(), width));
    }

    double height() {
        double height = TITLE_FIRST + TITLE_LINE * (title.size() - 1);
        if (!subtitle.isEmpty()) {
            height += SUBTITLE_FIRST + SUBTITLE_LINE * (subtitle.size() - 1);
        }
        return (height + BELOW) * style.text();
    }

    void paint(Graphics2D g2, double x, double top) {
        double t = style.text();
        Rectangle2D marker =
                new Rectangle2D.Double(
                        x, top + MARKER_TOP * t, MARKER_WIDTH * t, MARKER_HEIGHT * t);
        g2.setColor(Style.colour(style.palette().selectionFill()));
        g2.fill(marker);
        g2.setColor(Style.colour(style.palette().selectionEdge()));
        g2.setStroke(new BasicStroke((float) t));
        g2.draw(marker);
        double y = top + TITLE_FIRST * t;
        g2.setColor(Style.colour(style.palette().text()));
        g2.setFont(Fonts.serif(TITLE * t));
        for (String line : title) {
            Lettering.draw(g2, line, (float) x, (float) y);
            y += TITLE_LINE * t;
        }
        y += (SUBTITLE_FIRST - TITLE_LINE) * t;
        g2.setColor(Style.colour(style.palette().text2()));
        g2.setFont(Fonts.regular(SUBTITLE * t));
        for (String line : subtitle) {
            Lettering.draw(g2, line, (float) x, (float) y);
            y += SUBTITLE_LINE * t;
        }
    }
}
