package org.claimline.export;

import org.claimline.claim.Judgement;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.PanelPlan;

/// The pictures of a page that lie beside it under their panels' names.
record PicturesBeside(BoardPlan plan) implements VerdictPage.Pictures {

    @Override
    public void ofPanel(Html html, PanelPlan panel) {
        html.raw("<figure")
                .attribute("id", "panel-" + panel.id())
                .raw(">\n<img loading=\"lazy\"")
                .attribute("src", panel.id() + ".png")
                .attribute("alt", panel.altText())
                .raw(">\n<figcaption>")
                .text(panel.title())
                .raw("</figcaption>\n</figure>\n");
    }

    @Override
    public void ofClaim(Html html, Judgement judgement) {
        plan.panelOf(judgement.claim())
                .ifPresent(
                        panel ->
                                html.raw("<p class=\"meta\">Chart: <a")
                                        .attribute("href", "#panel-" + panel.id())
                                        .raw(">")
                                        .text(panel.title())
                                        .raw("</a></p>\n"));
    }

    @Override
    public String css() {
        return "";
    }
}
