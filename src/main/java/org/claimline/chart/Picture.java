package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.claimline.plan.EventPlan;
import org.claimline.plan.PanelPlan;

/// What stands around the plot of a picture that stands alone, measured before and drawn after
/// it. Where a picture is
/// small the least needed goes first: lines of the footer, the key, lines of the head, the
/// events' names.
final class Picture {

    private static final double MARGIN = 64;
    private static final double LEAST_MARGIN_SHARE = 0.05;
    private static final double TICK = 16;
    private static final double AXIS = 56;
    private static final double QUIET_LANE = 20;
    private static final double UP_TITLE = 48;
    private static final double UP_TITLE_BASE = 25;
    private static final double ACROSS_FOOT = 14;
    private static final double WIDEST_NAMES = 0.24;
    private static final double LEAST_PLOT = 0.38;
    private static final double ABOVE_GRIDLINE = 7;

    /// What is given up, from nothing on.
    private enum Economy {
        NONE(3, 2, true, 5, true),
        FOOTER(3, 2, true, 3, true),
        KEY(3, 2, false, 2, true),
        EVENTS(2, 1, false, 2, false),
        HEAD(1, 1, false, 1, false);

        private final PictureHeader.Most head;
        private final boolean key;
        private final int footer;
        private final boolean events;

        Economy(int title, int subtitle, boolean key, int footer, boolean events) {
            this.head = new PictureHeader.Most(title, subtitle);
            this.key = key;
            this.footer = footer;
            this.events = events;
        }
    }

    private final Style style;
    private final PanelPlan plan;
    private final List<EventPlan> events;
    private final Rectangle2D area;
    private final PictureHeader header;
    private final KeyLine key;
    private final PictureFooter footer;
    private final LineNames names;
    private final boolean eventNames;
    private final double left;
    private final double rightTicks;

    private Picture(
            Style style,
            PanelPlan plan,
            List<EventPlan> events,
            Rectangle2D area,
            Frame rough,
            String axisNote,
            Economy economy) {
        this.style = style;
        this.plan = plan;
        this.area = area;
        double width = area.getWidth() - 2 * margin();
        String subtitle = plan.subtitle() + (axisNote.isEmpty() ? "" : " (" + axisNote + ")");
        this.header = PictureHeader.of(style, plan.title(), subtitle, width, economy.head);
        KeyLine all = KeyLine.of(style, List.of(plan), rough);
        this.key = economy.key ? all : new KeyLine(style, List.of());
        this.footer =
                PictureFooter.of(
                        style,
                        plan.footer(),
                        plan.claims(),
                        plan.verdicts(),
                        width,
                        economy.footer);
        this.names =
                plan.across().isPresent() && plan.traces().size() == 1
                        ? LineNames.none(style)
                        : LineNames.of(style, plan.traces(), rough, WIDEST_NAMES * area.getWidth());
        this.events =
                events.stream().filter(e -> rough.shows(e.fromSecond(), e.toSecond())).toList();
        this.eventNames = economy.events && !this.events.isEmpty();
        this.left = margin() + widest(rough, rough.left()) + 12 * style.text();
        this.rightTicks =
                plan.right().isPresent() ? widest(rough, rough.right()) + 12 * style.text() : 0;
    }

    /// @param rough a frame of about the right size, for the axes
    static Picture of(
            Style style,
            PanelPlan plan,
            List<EventPlan> events,
            Rectangle2D area,
            Frame rough,
            String axisNote) {
        Picture picture = null;
        for (Economy economy : Economy.values()) {
            picture = new Picture(style, plan, events, area, rough, axisNote, economy);
            if (area.getHeight() - picture.top() - picture.bottom()
                    >= LEAST_PLOT * area.getHeight()) {
                break;
            }
        }
        return java.util.Objects.requireNonNull(picture);
    }

    private double margin() {
        return Math.min(MARGIN * style.text(), LEAST_MARGIN_SHARE * area.getWidth());
    }

    private Font tickFont() {
        return Fonts.tabular(TICK * style.text());
    }

    private double widest(Frame rough, ValueScale scale) {
        return GroundPainter.ticks(rough, style, scale).stream()
                .mapToDouble(t -> Fonts.width(tickFont(), t.label()))
                .max()
                .orElse(0);
    }

    double top() {
        return header.height() + key.height() + lane();
    }

    private double lane() {
        double quiet = plan.across().isEmpty() ? QUIET_LANE : UP_TITLE;
        return (eventNames ? EventNames.HEIGHT : quiet) * style.text();
    }

    double bottom() {
        double axis =
                plan.across().isEmpty()
                        ? AXIS * style.text()
                        : AcrossAxisPainter.height(
                                        TICK * style.text(), AcrossAxisPainter.Titled.YES)
                                + ACROSS_FOOT * style.text();
        return axis + footer.height();
    }

    double left() {
        return left;
    }

    double right() {
        return margin() + rightTicks + (names.width() > 0 ? names.width() + 8 * style.text() : 0);
    }

    GroundPainter.Reach reach() {
        return new GroundPainter.Reach(left - margin(), eventNames ? lane() : 0);
    }

    /// A tick's label above the left end of its gridline.
    private record Placed(String text, Rectangle2D box) {}

    private List<Placed> ticks(Frame frame) {
        List<Placed> placed = new ArrayList<>();
        List<ValueTicks.Tick> ticks = GroundPainter.ticks(frame, style, frame.left());
        for (int i = 0; i < ticks.size(); i++) {
            boolean top = i == ticks.size() - 1;
            String label = ticks.get(i).label();
            String text =
                    top && plan.across().isEmpty() && plan.left().topTick().contains("#")
                            ? plan.left().topTick().replace("#", label)
                            : label;
            double y = frame.y(frame.left(), ticks.get(i).value());
            double size = TICK * style.text();
            placed.add(
                    new Placed(
                            text,
                            new Rectangle2D.Double(
                                    area.getX() + margin(),
                                    y - ABOVE_GRIDLINE * style.text() - 0.75 * size,
                                    Fonts.width(tickFont(), text),
                                    size)));
        }
        return placed;
    }

    /// What already stands in the plot.
    List<Rectangle2D> taken(Frame frame) {
        return ticks(frame).stream().map(Placed::box).toList();
    }

    void paint(Graphics2D g2, Frame frame) {
        double t = style.text();
        double x = area.getX() + margin();
        double width = area.getWidth() - 2 * margin();
        header.paint(g2, x, area.getY());
        key.paint(g2, x, area.getY() + header.height(), width);
        if (eventNames) {
            EventNames.of(style, frame, events, x, x + width)
                    .paint(g2, frame.area().getY() - lane());
        }
        g2.setFont(tickFont());
        g2.setColor(Style.colour(style.palette().text3()));
        for (Placed tick : ticks(frame)) {
            Lettering.draw(
                    g2,
                    tick.text(),
                    (float) tick.box().getX(),
                    (float) (tick.box().getY() + 0.75 * TICK * t));
        }
        rightTicks(g2, frame);
        names.paint(g2, frame, frame.area().getMaxX() + 8 * t + rightTicks);
        double bottom = GroundPainter.crisp(frame.area().getMaxY());
        double[] limits = {x, area.getMaxX() - 4};
        if (plan.across().isPresent() && frame.across().isPresent()) {
            upTitle(g2, frame, plan.across().get().upTitle(), x);
            new AcrossAxisPainter(g2, style, TICK * t)
                    .paint(
                            frame,
                            frame.across().get(),
                            plan.across().get(),
                            AcrossAxisPainter.Titled.YES,
                            limits);
        } else {
            new TimeAxisPainter(g2, style, TICK).paint(frame, bottom, limits);
        }
        footer.paint(g2, x, area.getMaxY() - footer.height());
    }

    /// What the axis up is of, above its end.
    private void upTitle(Graphics2D g2, Frame frame, String title, double x) {
        Font font = Fonts.regular(TICK * style.text());
        g2.setFont(font);
        g2.setColor(Style.colour(style.palette().text2()));
        Lettering.draw(
                g2,
                Fonts.cut(font, "↑ " + title, frame.area().getMaxX() - x),
                (float) x,
                (float) (frame.area().getY() - UP_TITLE_BASE * style.text()));
    }

    private void rightTicks(Graphics2D g2, Frame frame) {
        if (plan.right().isEmpty()) {
            return;
        }
        g2.setFont(tickFont());
        g2.setColor(Style.colour(style.palette().text3()));
        for (ValueTicks.Tick tick : GroundPainter.ticks(frame, style, frame.right())) {
            Lettering.draw(
                    g2,
                    tick.label(),
                    (float) (frame.area().getMaxX() + 8 * style.text()),
                    (float) (frame.y(frame.right(), tick.value()) + 0.36 * TICK * style.text()));
        }
    }
}
