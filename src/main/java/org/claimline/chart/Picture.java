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
    private static final double ASCENT = 0.85;

    /// What is given up, from nothing on.
    private enum Economy {
        NONE(new PictureHeader.Most(3, 2), true, new PictureFooter.Most(4, 5), true),
        FOOTER(new PictureHeader.Most(3, 2), true, new PictureFooter.Most(3, 3), true),
        KEY(new PictureHeader.Most(3, 2), false, new PictureFooter.Most(2, 2), true),
        EVENTS(new PictureHeader.Most(2, 1), false, new PictureFooter.Most(1, 2), false),
        HEAD(new PictureHeader.Most(1, 1), false, new PictureFooter.Most(1, 1), false);

        private final PictureHeader.Most head;
        private final boolean key;
        private final PictureFooter.Most footer;
        private final boolean events;

        Economy(PictureHeader.Most head, boolean key, PictureFooter.Most footer, boolean events) {
            this.head = head;
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
            List<String> unplaced,
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
                        unplaced.isEmpty() ? "" : "Also: " + String.join("; ", unplaced),
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
    /// @param unplaced what finds no place in the chart and is told below it
    static Picture of(
            Style style,
            PanelPlan plan,
            List<EventPlan> events,
            Rectangle2D area,
            Frame rough,
            String axisNote,
            List<String> unplaced) {
        Picture picture = null;
        for (Economy economy : Economy.values()) {
            picture = new Picture(style, plan, events, area, rough, axisNote, unplaced, economy);
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

    /// Where the plot comes to lie.
    Rectangle2D plot() {
        return new Rectangle2D.Double(
                area.getX() + Math.ceil(left()),
                area.getY() + Math.ceil(top()),
                Math.max(1, area.getWidth() - Math.ceil(left()) - Math.ceil(right())),
                Math.max(1, area.getHeight() - Math.ceil(top()) - Math.ceil(bottom())));
    }

    /// What finds no place beside the plot and above it: lines' names, and events.
    List<String> unplaced(Frame frame) {
        List<String> unplaced = new ArrayList<>();
        names.fit(frame, namesAbove(frame), namesBelow(frame)).unnamed().stream()
                .map(i -> frame.traces().get(i).name())
                .forEach(unplaced::add);
        (eventNames ? eventNames(frame).unnamed() : events)
                .forEach(event -> unplaced.add(event.label() + ", " + event.date()));
        return unplaced;
    }

    private EventNames eventNames(Frame frame) {
        return EventNames.of(
                style, frame, events, area.getX() + margin(), area.getMaxX() - margin());
    }

    /// The names at the lines' ends keep clear of the events' names and the time axis.
    private double namesAbove(Frame frame) {
        return frame.area().getY() - (eventNames ? 8 : QUIET_LANE) * style.text();
    }

    private double namesBelow(Frame frame) {
        return frame.area().getMaxY() + 13 * style.text();
    }

    GroundPainter.Reach reach() {
        return new GroundPainter.Reach(left - margin(), eventNames ? lane() : 0);
    }

    /// The value axis' numbers, each above the left end of its gridline. The topmost tells the
    /// unit, too, where that lies on nothing.
    List<TickLabel> ticks(Frame frame, Obstacles obstacles) {
        List<TickLabel> labels = new ArrayList<>();
        List<ValueTicks.Tick> ticks = GroundPainter.ticks(frame, style, frame.left());
        for (int i = 0; i < ticks.size(); i++) {
            TickLabel bare = tick(frame, ticks.get(i), ticks.get(i).label());
            boolean top = i == ticks.size() - 1;
            String unit = plan.left().topTick();
            if (top && plan.across().isEmpty() && unit.contains("#")) {
                TickLabel full = tick(frame, ticks.get(i), unit.replace("#", bare.text()));
                labels.add(obstacles.isClear(full.box()) ? full : bare);
            } else {
                labels.add(bare);
            }
        }
        return labels;
    }

    private TickLabel tick(Frame frame, ValueTicks.Tick tick, String text) {
        double size = TICK * style.text();
        return new TickLabel(
                text,
                new Rectangle2D.Double(
                        area.getX() + margin(),
                        frame.y(frame.left(), tick.value())
                                - ABOVE_GRIDLINE * style.text()
                                - ASCENT * size,
                        Fonts.width(tickFont(), text),
                        1.1 * size));
    }

    /// @param ticks the value axis' numbers as placed
    void paint(Graphics2D g2, Frame frame, List<TickLabel> ticks) {
        double t = style.text();
        double x = area.getX() + margin();
        double width = area.getWidth() - 2 * margin();
        header.paint(g2, x, area.getY());
        key.paint(g2, x, area.getY() + header.height(), width);
        if (eventNames) {
            eventNames(frame).paint(g2, frame.area().getY() - lane());
        }
        g2.setFont(tickFont());
        g2.setColor(Style.colour(style.palette().text3()));
        for (TickLabel tick : ticks) {
            Lettering.draw(
                    g2,
                    tick.text(),
                    (float) tick.box().getX(),
                    (float) (tick.box().getY() + ASCENT * TICK * t));
        }
        rightTicks(g2, frame);
        names.fit(frame, namesAbove(frame), namesBelow(frame))
                .paint(g2, frame, frame.area().getMaxX() + 8 * t + rightTicks);
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
