package org.claimline.app.board;

import java.util.Collection;
import java.util.Optional;

/// How high the panels of a board are: each has a usual height for its share, or its share of the
/// room where there is more; never less than can be read.
final class PanelHeights {

    private static final double USUAL = 150;
    private static final double LEAST = 120;

    private PanelHeights() {}

    /// Gives every panel its height.
    ///
    /// @param room what is seen of the board
    /// @param dragged a height that is being dragged
    static void give(
            Collection<PanelView> views, double room, Optional<PanelDrags.Height> dragged) {
        long collapsed = views.stream().filter(PanelView::isCollapsed).count();
        double left = room - collapsed * PanelHeader.HEIGHT;
        double shares =
                views.stream()
                        .filter(v -> !v.isCollapsed())
                        .mapToDouble(v -> v.plan().height())
                        .sum();
        double unit = Math.max(USUAL, shares > 0 ? Math.floor(left / shares) : 0);
        for (PanelView view : views) {
            double wanted =
                    dragged.filter(one -> one.panel().equals(view.plan().id()))
                            .map(PanelDrags.Height::tall)
                            .orElse(unit * view.plan().height());
            double tall =
                    view.isCollapsed()
                            ? PanelHeader.HEIGHT
                            : Math.max(LEAST, Math.round(wanted)) + view.belowHeight();
            view.setMinHeight(tall);
            view.setPrefHeight(tall);
            view.setMaxHeight(tall);
        }
    }

    /// The share of height that gives a panel so many pixels, the others' shares being what they
    /// are.
    static double shareOf(PanelView view, double tall, Collection<PanelView> views, double room) {
        double others =
                views.stream()
                        .filter(other -> other != view)
                        .mapToDouble(other -> other.plan().height())
                        .sum();
        double usual = tall / USUAL;
        boolean scrolls = (others + usual) * USUAL >= room;
        return scrolls || others == 0 || tall >= room ? usual : tall * others / (room - tall);
    }
}
