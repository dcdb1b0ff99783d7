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
import org.claimline.export.provenance.Provenance;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;

/// A panel, or the whole board, over a stretch of time: what a picture of any form draws, and what
/// it says of itself.
///
/// @param panel the panel; empty for the board
/// @param wording what it says of itself
/// @param madeFrom what it says that it was made from; empty where it says nothing of that
public record Drawing(
        BoardPlan plan,
        Optional<PanelPlan> panel,
        Window window,
        Wording wording,
        Optional<Provenance> madeFrom) {

    /// In the plan's own words.
    ///
    /// @throws IllegalArgumentException where the board has no such panel
    public static Drawing of(BoardPlan plan, Optional<PanelId> panel, Window window) {
        Optional<PanelPlan> found = panel.map(id -> find(plan, id));
        return new Drawing(plan, found, window, Wording.of(plan, found), Optional.empty());
    }

    /// The same in other words.
    public Drawing worded(Wording other) {
        return new Drawing(plan, panel, window, other, madeFrom);
    }

    /// The same, saying what it was made from.
    public Drawing madeFrom(Provenance other) {
        return new Drawing(plan, panel, window, wording, Optional.of(other));
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
                            attributed(panel.get(), plan.claimsFrom()).headed(wording.title()),
                            plan.events(),
                            palette,
                            PanelChart.Medium.PICTURE);
            chart.show(window.fromSecond(), window.toSecond());
            chart.chart().draw(g2, new Rectangle2D.Double(0, 0, width, height));
        } else {
            BoardPicture.of(
                            plan.withTitle(wording.title()),
                            palette,
                            window.fromSecond(),
                            window.toSecond())
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
        return panel.withFooter(footer);
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
