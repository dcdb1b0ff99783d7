package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimline.plan.ClaimMarks;

/// The foot of a picture: sources on the left; on the right the verdicts in a sentence with
/// their small badges, and
/// the program's name.
///
/// @param style sizes and colours
/// @param lines the lines on the left
/// @param claims whose badges are shown, by number
/// @param verdicts the sentence, empty where there is none
/// @param width from margin to margin
record PictureFooter(
        Style style, List<String> lines, List<ClaimMarks> claims, String verdicts, double width) {

    private static final double SIZE = 14.5;
    private static final double LINE = 22;
    private static final double BELOW = 30;
    private static final double BADGE = 9;
    private static final int MOST_BADGES = 8;
    private static final double WIDEST_VERDICTS = 0.42;
    private static final String NAME = "Claimline";

    /// How many lines there may be.
    ///
    /// @param also of what finds no place in the chart
    /// @param sources of the rest
    record Most(int also, int sources) {}

    /// @param also what finds no place in the chart; empty where all does
    /// @param text the sources
    static PictureFooter of(
            Style style,
            String also,
            List<String> text,
            List<ClaimMarks> claims,
            String verdicts,
            double width,
            Most most) {
        List<ClaimMarks> shown =
                claims.size() > MOST_BADGES
                        ? List.of()
                        : claims.stream()
                                .sorted(Comparator.comparingInt(ClaimMarks::number))
                                .toList();
        PictureFooter empty = new PictureFooter(style, List.of(), shown, verdicts, width);
        if (empty.rightWidth() > WIDEST_VERDICTS * width) {
            empty = new PictureFooter(style, List.of(), List.of(), verdicts, width);
        }
        if (empty.rightWidth() > WIDEST_VERDICTS * width) {
            empty = new PictureFooter(style, List.of(), List.of(), "", width);
        }
        double room = width - empty.rightWidth() - 2 * SIZE * style.text();
        List<String> wrapped =
                text.stream()
                        .filter(l -> !l.isBlank())
                        .flatMap(l -> TextLines.wrap(font(style), l, room).stream())
                        .toList();
        List<String> lines = new ArrayList<>();
        if (!also.isEmpty()) {
            lines.addAll(
                    TextLines.atMost(
                            font(style),
                            TextLines.wrap(font(style), also, room),
                            most.also(),
                            room));
        }
        lines.addAll(TextLines.atMost(font(style), wrapped, most.sources(), room));
        return new PictureFooter(
                style, List.copyOf(lines), empty.claims(), empty.verdicts(), width);
    }

    private static Font font(Style style) {
        return Fonts.regular(SIZE * style.text());
    }

    private static Font strong(Style style) {
        return Fonts.semiBold(SIZE * style.text());
    }

    private double badgesWidth() {
        return claims.isEmpty() ? 0 : (claims.size() * (2 * BADGE + 4) + 6) * style.text();
    }

    private double rightWidth() {
        double sentence =
                verdicts.isEmpty() ? 0 : badgesWidth() + Fonts.width(strong(style), verdicts);
        return Math.max(sentence, Fonts.width(strong(style), NAME));
    }

    private int rows() {
        return Math.max(lines.size(), verdicts.isEmpty() ? 1 : 2);
    }

    double height() {
        return (SIZE + LINE * (rows() - 1) + BELOW) * style.text();
    }

    void paint(Graphics2D g2, double x, double top) {
        double t = style.text();
        double first = top + SIZE * t;
        g2.setFont(font(style));
        g2.setColor(Style.colour(style.palette().text2()));
        for (int i = 0; i < lines.size(); i++) {
            Lettering.draw(g2, lines.get(i), (float) x, (float) (first + i * LINE * t));
        }
        double right = x + width;
        g2.setFont(strong(style));
        g2.setColor(Style.colour(style.palette().text3()));
        Lettering.draw(
                g2,
                NAME,
                (float) (right - Fonts.width(strong(style), NAME)),
                (float) (first + (rows() - 1) * LINE * t));
        if (!verdicts.isEmpty()) {
            verdicts(g2, right, first);
        }
    }

    private void verdicts(Graphics2D g2, double right, double baseline) {
        double t = style.text();
        double from = right - Fonts.width(strong(style), verdicts);
        g2.setColor(Style.colour(style.palette().text()));
        Lettering.draw(g2, verdicts, (float) from, (float) baseline);
        CalloutPainter badges = new CalloutPainter(g2, style);
        double at = from - badgesWidth() + BADGE * t;
        for (ClaimMarks claim : claims) {
            badges.roundBadge(claim, new Point2D.Double(at, baseline - 5 * t), BADGE * t);
            at += (2 * BADGE + 4) * t;
        }
    }
}
