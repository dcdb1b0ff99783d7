package org.claimline.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.Emphasis;

/// Draws badges, their leaders and their texts.
final class CalloutPainter {

    private final Graphics2D g2;
    private final Style style;

    CalloutPainter(Graphics2D g2, Style style) {
        this.g2 = g2;
        this.style = style;
    }

    void paint(Callout callout) {
        ClaimMarks claim = callout.claim();
        Groups.paint(g2, "claim-" + claim.number(), claim.told(), () -> draw(callout));
    }

    private void draw(Callout callout) {
        boolean dimmed = callout.claim().emphasis() == Emphasis.DIMMED;
        Composite usual = g2.getComposite();
        if (dimmed) {
            g2.setColor(Style.colour(style.palette().surface()));
            g2.fill(pill(callout.place().badge()));
            g2.setComposite(
                    AlphaComposite.getInstance(AlphaComposite.SRC_OVER, MarkPainter.DIMMED));
        }
        g2.setColor(Style.colour(style.palette().text2()));
        g2.setStroke(new BasicStroke((float) style.text()));
        if (callout.place().leader().getP1().distance(callout.place().leader().getP2()) > 0) {
            g2.draw(callout.place().leader());
        }
        badge(callout.claim(), callout.place().badge());
        g2.setComposite(usual);
        text(callout);
    }

    private void badge(ClaimMarks claim, Rectangle2D at) {
        if (claim.emphasis() == Emphasis.RAISED) {
            double edge = 1 * style.marks();
            double rim = 3 * style.marks();
            g2.setColor(Style.colour(style.palette().selectionEdge()));
            g2.fill(pill(Obstacles.grown(at, rim)));
            g2.setColor(Style.colour(style.palette().selectionFill()));
            g2.fill(pill(Obstacles.grown(at, rim - edge)));
        }
        g2.setColor(Style.colour(style.palette().badge(claim)));
        g2.fill(pill(at));
        Color ink = Style.colour(style.palette().onBadge());
        String number = Integer.toString(claim.number());
        Font font = Fonts.semiBold(11 * style.marks());
        double gap = 3 * style.marks();
        double sign = signWidth(claim.sign(), font);
        double width = Fonts.width(font, number) + gap + sign;
        double x = at.getCenterX() - width / 2;
        g2.setColor(ink);
        g2.setFont(font);
        Lettering.draw(g2, number, (float) x, (float) (at.getCenterY() + 4 * style.marks()));
        sign(
                claim.sign(),
                new Point2D.Double(x + width - sign / 2, at.getCenterY()),
                11 * style.marks());
    }

    /// A small round badge with the sign alone.
    void roundBadge(ClaimMarks claim, Point2D middle, double radius) {
        g2.setColor(Style.colour(style.palette().badge(claim)));
        g2.fill(TracePainter.circle(middle.getX(), middle.getY(), radius));
        g2.setColor(Style.colour(style.palette().onBadge()));
        sign(claim.sign(), middle, radius * 1.4);
    }

    private double signWidth(String sign, Font font) {
        return Math.min(Fonts.width(font, sign), 8 * style.marks());
    }

    private void sign(String sign, Point2D middle, double size) {
        Font font = Fonts.semiBold(size * 0.9);
        g2.setFont(font);
        Lettering.draw(
                g2,
                sign,
                (float) (middle.getX() - Fonts.width(font, sign) / 2),
                (float) (middle.getY() + 0.34 * size));
    }

    private static RoundRectangle2D pill(Rectangle2D at) {
        return new RoundRectangle2D.Double(
                at.getX(),
                at.getY(),
                at.getWidth(),
                at.getHeight(),
                at.getHeight(),
                at.getHeight());
    }

    private void text(Callout callout) {
        for (int line = 0; line < callout.lines().size(); line++) {
            String text = callout.lines().get(line);
            Font font =
                    line == 0
                            ? Callout.labelFont(callout.claim(), style)
                            : Callout.evidenceFont(style);
            Rectangle2D box = callout.place().text().orElseThrow();
            double x =
                    callout.place().isTextLeft()
                            ? box.getMaxX() - Fonts.width(font, text)
                            : box.getX();
            boolean strong =
                    line == 0
                            && (style.isPicture() || callout.claim().emphasis() == Emphasis.RAISED);
            g2.setColor(Style.colour(strong ? style.palette().text() : style.palette().text2()));
            g2.setFont(font);
            Lettering.draw(g2, text, (float) x, (float) callout.baseline(line, style));
        }
    }
}
