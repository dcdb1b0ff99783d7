package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.claimline.plan.EventPlan;

/// A picture's names of events above the plot: the name, and under it the date.
///
/// @param style sizes and colours
/// @param entries as laid out
record EventNames(Style style, List<EventLane.Entry> entries) {

    static final double HEIGHT = 54;
    private static final double NAME = 14.5;
    private static final double DATE = 14;
    private static final double FIRST = 22;
    private static final double SECOND = 41;
    private static final double JOIN = 6;

    /// @param left the least x of a text
    /// @param right the greatest
    static EventNames of(
            Style style, Frame frame, List<EventPlan> events, double left, double right) {
        EventLane.Room room =
                new EventLane.Room(
                        left,
                        right,
                        1.5 * style.text(),
                        (name, date) ->
                                Math.max(
                                        Fonts.width(name(style), name),
                                        Fonts.width(date(style), date)));
        return new EventNames(
                style,
                room.fill(
                        EventLane.groups(
                                events,
                                frame.fromSecond(),
                                frame.toSecond(),
                                frame.area().getX(),
                                frame.area().getMaxX(),
                                JOIN * style.text()),
                        EventPlan::date));
    }

    /// The events that no name stands for.
    List<EventPlan> unnamed() {
        return entries.stream()
                .flatMap(
                        entry ->
                                entry.events().stream().filter(event -> !entry.isNamedAfter(event)))
                .toList();
    }

    private static Font name(Style style) {
        return Fonts.semiBold(NAME * style.text());
    }

    private static Font date(Style style) {
        return Fonts.regular(DATE * style.text());
    }

    void paint(Graphics2D g2, double top) {
        double t = style.text();
        g2.setColor(Style.colour(style.palette().text2()));
        for (EventLane.Entry entry : entries) {
            text(g2, entry, entry.name(), name(style), top + FIRST * t);
            text(g2, entry, entry.date(), date(style), top + SECOND * t);
        }
    }

    private static void text(
            Graphics2D g2, EventLane.Entry entry, String text, Font font, double baseline) {
        double x = entry.leftOfLine() ? entry.textEnd() - Fonts.width(font, text) : entry.textX();
        g2.setFont(font);
        Lettering.draw(g2, text, (float) x, (float) baseline);
    }
}
