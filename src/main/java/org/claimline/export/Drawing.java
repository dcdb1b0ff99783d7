package org.claimline.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.chart.BoardPicture;
import org.claimline.chart.PanelChart;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;

/// A panel, or the whole board, over a stretch of time: what a picture of any form draws, and what
/// it says of itself.
///
/// @param panel the panel; empty for the board
record Drawing(BoardPlan plan, Optional<PanelPlan> panel, Window window) {

    /// @throws IllegalArgumentException where the board has no such panel
    static Drawing of(BoardPlan plan, Optional<PanelId> panel, Window window) {
        return new Drawing(plan, panel.map(id -> find(plan, id)), window);
    }

    private static PanelPlan find(BoardPlan plan, PanelId panel) {
        return plan.panel(panel)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "the board has no panel '"
                                                + panel
                                                + "'; it has "
                                                + String.join(
                                                        ", ",
                                                        plan.panels().stream()
                                                                .map(p -> p.id().text())
                                                                .toList())));
    }

    /// Draws it, `width` by `height` from the origin on.
    void paint(Graphics2D g2, Palette palette, double width, double height) {
        if (panel.isPresent()) {
            PanelChart chart =
                    PanelChart.of(
                            attributed(panel.get(), plan.claimsFrom()),
                            plan.events(),
                            palette,
                            PanelChart.Medium.PICTURE);
            chart.show(window.fromSecond(), window.toSecond());
            chart.chart().draw(g2, new Rectangle2D.Double(0, 0, width, height));
        } else {
            BoardPicture.of(plan, palette, window.fromSecond(), window.toSecond())
                    .paint(g2, width, height);
        }
    }

    /// A panel with claims says, last in its footer, which article they are from.
    private static PanelPlan attributed(PanelPlan panel, String claimsFrom) {
        if (panel.claims().isEmpty() || claimsFrom.isEmpty()) {
            return panel;
        }
        List<String> footer = new ArrayList<>(panel.footer());
        footer.add(claimsFrom);
        return new PanelPlan(
                panel.id(),
                panel.title(),
                panel.subtitle(),
                panel.height(),
                panel.emphasis(),
                panel.left(),
                panel.right(),
                panel.traces(),
                panel.claims(),
                panel.notes(),
                panel.blanks(),
                footer,
                panel.verdicts(),
                panel.altText(),
                panel.problems(),
                panel.across());
    }

    String title() {
        return panel.map(PanelPlan::title).orElseGet(plan::title);
    }

    /// What is drawn, in sentences, for who cannot see it.
    String description() {
        return panel.map(PanelPlan::altText)
                .orElseGet(
                        () ->
                                String.join(
                                        " ",
                                        plan.panels().stream().map(PanelPlan::altText).toList()));
    }

    /// Where the figures are from.
    String source() {
        return String.join(
                " ",
                panel.map(PanelPlan::footer)
                        .orElseGet(
                                () ->
                                        plan.panels().stream()
                                                .flatMap(p -> p.footer().stream())
                                                .distinct()
                                                .toList()));
    }
}
