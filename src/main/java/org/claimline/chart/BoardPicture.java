package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.TracePlan;

/// A whole board as one picture: its title, the events' names once, all panels under each other
/// with their plots
/// aligned, one time axis, and the sources.
public final class BoardPicture {

    private static final double WIDE = 1600;
    private static final double AROUND = 260;
    private static final double A_PANEL = 110;
    private static final double LEAST = 0.6;
    private static final double PANEL_TEXT = 1.2;
    private static final double MARGIN = 64;
    private static final double HEAD = 30;
    private static final double AXIS = 44;
    private static final int MOST_SOURCES = 5;

    private final BoardPlan plan;
    private final Palette palette;
    private final long fromSecond;
    private final long toSecond;

    private BoardPicture(BoardPlan plan, Palette palette, long fromSecond, long toSecond) {
        this.plan = plan.open();
        this.palette = palette;
        this.fromSecond = fromSecond;
        this.toSecond = toSecond;
    }

    /// @param fromSecond where the stretch shown begins, seconds UTC
    /// @param toSecond where it ends
    public static BoardPicture of(BoardPlan plan, Palette palette, long fromSecond, long toSecond) {
        return new BoardPicture(plan, palette, fromSecond, toSecond);
    }

    /// Draws it, `width` by `height` pixels from the origin on.
    public void paint(Graphics2D g2, double width, double height) {
        g2.addRenderingHints(PanelChart.HINTS);
        g2.setColor(Style.colour(palette.surface()));
        Ground.fill(g2, new Rectangle2D.Double(0, 0, width, height));
        double factor =
                Math.max(
                        LEAST,
                        Math.min(width / WIDE, height / (AROUND + A_PANEL * plan.panels().size())));
        new Sheet(g2, width, height, factor).paint();
    }

    private static List<String> sources(BoardPlan plan) {
        List<String> lines =
                new ArrayList<>(
                        plan.panels().stream()
                                .flatMap(p -> p.footer().stream())
                                .distinct()
                                .toList());
        boolean claims = plan.panels().stream().anyMatch(p -> !p.claims().isEmpty());
        int most = MOST_SOURCES - (claims ? 1 : 0);
        if (lines.size() > most) {
            lines = new ArrayList<>(lines.stream().filter(l -> l.startsWith("Source")).toList());
        }
        lines = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (claims) {
            lines.add(plan.claimsFrom());
        }
        return lines;
    }

    /// One drawing.
    private final class Sheet {

        private final Graphics2D g2;
        private final double width;
        private final double height;
        private final double factor;
        private final Style around;
        private final Style inside;
        private final double margin;
        private final List<PanelChart> charts;

        Sheet(Graphics2D g2, double width, double height, double factor) {
            this.g2 = g2;
            this.width = width;
            this.height = height;
            this.factor = factor;
            this.around = new Style(palette, PanelChart.Medium.PICTURE, factor, factor);
            double text = factor * PANEL_TEXT;
            this.inside = new Style(palette, PanelChart.Medium.SCREEN, text, text);
            this.margin = Math.min(MARGIN * factor, 0.05 * width);
            this.charts =
                    plan.panels().stream()
                            .map(p -> PanelChart.of(p, plan.events(), inside))
                            .toList();
        }

        void paint() {
            double left = 0;
            double right = 0;
            for (PanelChart chart : charts) {
                chart.show(fromSecond, toSecond);
                left = Math.max(left, chart.leftSpaceWanted());
                right = Math.max(right, chart.rightSpaceWanted());
            }
            double inner = width - 2 * margin;
            Frame frame =
                    new Frame(
                            new Rectangle2D.Double(
                                    Math.floor(margin + left),
                                    0,
                                    Math.max(1, inner - left - right),
                                    1),
                            fromSecond,
                            toSecond,
                            new ValueScale(0, 1, false),
                            new ValueScale(0, 1, false),
                            List.of());
            PictureHeader header =
                    PictureHeader.of(around, plan.title(), "", inner, new PictureHeader.Most(2, 0));
            KeyLine key = KeyLine.of(around, plan.panels(), frame);
            PictureFooter footer =
                    PictureFooter.of(
                            around,
                            "",
                            sources(plan),
                            List.of(),
                            "",
                            inner,
                            new PictureFooter.Most(0, MOST_SOURCES));
            header.paint(g2, margin, 0);
            key.paint(g2, margin, header.height(), inner);
            double top = header.height() + key.height();
            EventNames.of(around, frame, plan.events(), margin, width - margin).paint(g2, top);
            top += EventNames.HEIGHT * factor;
            double bottom = height - footer.height() - AXIS * factor;
            panels(top, bottom, left, right);
            new TimeAxisPainter(g2, around, 14)
                    .paint(
                            frame,
                            GroundPainter.crisp(bottom),
                            new double[] {margin, width - margin / 2});
            footer.paint(g2, margin, height - footer.height());
        }

        private void panels(double top, double bottom, double left, double right) {
            double all = plan.panels().stream().mapToDouble(PanelPlan::height).sum();
            double y = top;
            for (int i = 0; i < charts.size(); i++) {
                PanelPlan panel = plan.panels().get(i);
                double high = (bottom - top) * panel.height() / all;
                double head = Math.min(HEAD * factor, high * 0.4);
                g2.setColor(Style.colour(palette.border()));
                g2.setStroke(around.hair());
                double line = GroundPainter.crisp(y);
                g2.draw(new Line2D.Double(margin, line, width - margin, line));
                head(panel, y);
                charts.get(i).setSpace(left, right);
                charts.get(i)
                        .chart()
                        .draw(
                                g2,
                                new Rectangle2D.Double(
                                        Math.floor(margin),
                                        y + head,
                                        width - 2 * margin,
                                        Math.max(high - head, 12)));
                y += high;
            }
        }

        private String units(PanelPlan panel) {
            return panel.unitLine()
                    + (panel.acrossLine().isEmpty() ? "" : "; " + panel.acrossLine());
        }

        private void head(PanelPlan panel, double top) {
            double t = inside.text();
            double baseline = top + 20 * factor;
            double x = margin;
            Font title = Fonts.semiBold(13 * t);
            Font unit = Fonts.regular(12 * t);
            g2.setStroke(inside.line(3));
            if (!panel.traces().isEmpty()) {
                TracePlan first = panel.traces().getFirst();
                g2.setColor(Style.colour(palette.series(first.colour())));
                double y = baseline - 4.5 * t;
                g2.draw(new Line2D.Double(x + 2 * t, y, x + 10 * t, y));
            }
            x += 18 * t;
            String text = Fonts.cut(title, panel.title(), width - margin - x);
            g2.setColor(Style.colour(palette.text()));
            g2.setFont(title);
            Lettering.draw(g2, text, (float) x, (float) baseline);
            x += Fonts.width(title, text) + 8 * t;
            g2.setColor(Style.colour(palette.text2()));
            g2.setFont(unit);
            Lettering.draw(
                    g2,
                    Fonts.cut(unit, units(panel), Math.max(0, width - margin - x)),
                    (float) x,
                    (float) baseline);
        }
    }
}
