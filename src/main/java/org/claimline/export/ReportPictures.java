package org.claimline.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimline.claim.Judgement;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.workspace.Workspace;

/// The pictures of a report, inside its page: each claim on the panel it is shown on, over its own
/// time, and each panel with all its claims. Their texts are texts and share the page's fonts;
/// a dark page has them in the dark look.
final class ReportPictures implements VerdictPage.Pictures {

    private static final PictureSettings OF_A_CLAIM = settings(1000, 520);
    private static final PictureSettings OF_A_PANEL = settings(1000, 563);

    private final Workspace workspace;
    private final List<Judgement> judgements;
    private final BoardPlan plan;
    private final SortedMap<String, Set<Integer>> letters = new TreeMap<>();

    ReportPictures(Workspace workspace, List<Judgement> judgements, BoardPlan plan) {
        this.workspace = workspace;
        this.judgements = judgements;
        this.plan = plan;
    }

    private static PictureSettings settings(int width, int height) {
        return new PictureSettings(width, height, 1, Palette.LIGHT)
                .with(PictureSettings.Letters.TEXT);
    }

    @Override
    public void ofPanel(Html html, PanelPlan panel) throws IOException {
        html.raw("<figure").attribute("id", "panel-" + panel.id()).raw(">\n");
        picture(
                html,
                Drawing.of(plan, Optional.of(panel.id()), plan.home()),
                OF_A_PANEL,
                panel.id() + "-");
    }

    @Override
    public void ofClaim(Html html, Judgement judgement) throws IOException {
        Optional<PanelPlan> shown = plan.panelOf(judgement.claim());
        if (shown.isEmpty()) {
            return;
        }
        BoardPlan selecting =
                BoardPlan.of(workspace, judgements, Optional.of(judgement.claim().id()));
        html.raw("<figure>\n");
        picture(
                html,
                Drawing.of(
                        selecting,
                        shown.map(PanelPlan::id),
                        BoardPlan.windowFor(workspace, judgement).orElse(plan.home())),
                OF_A_CLAIM,
                "of-" + judgement.claim().id().text() + "-");
    }

    private void picture(Html html, Drawing drawing, PictureSettings settings, String before)
            throws IOException {
        html.raw(SvgExport.inside(drawing, settings, before, letters)).raw("\n</figure>\n");
    }

    /// The fonts, and the colours of the dark look in the places of those of the light one.
    @Override
    public String css() throws IOException {
        StringBuilder rules = new StringBuilder(FontFaces.of(letters));
        rules.append("@media screen and (prefers-color-scheme: dark) {\n");
        List<Integer> light = Palette.LIGHT.colours();
        IntStream.range(0, light.size())
                .filter(i -> light.indexOf(light.get(i)) == i)
                .forEach(i -> rules.append(rule(light.get(i), Palette.DARK.colours().get(i))));
        return rules.append("}\n").toString();
    }

    private static String rule(int light, int dark) {
        String written =
                light == 0xFFFFFF
                        ? "white"
                        : "rgb(%d,%d,%d)".formatted(light >> 16, (light >> 8) & 0xFF, light & 0xFF);
        return "[fill='%1$s'] { fill: #%2$06x } [stroke='%1$s'] { stroke: #%2$06x }\n"
                .formatted(written, dark);
    }
}
