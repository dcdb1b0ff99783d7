package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.board.PanelId;
import org.claimline.claim.ClaimId;
import org.claimline.series.Catalog;

/// Puts a panel's plan together from its traces and the claims marked on it.
///
/// @param catalog the series
/// @param claims the claims marked on all panels
/// @param selected the selected claim
/// @param gridlines whether panels have gridlines
record PanelPlanner(
        Catalog catalog, ClaimPlanner claims, Optional<ClaimId> selected, boolean gridlines) {

    private static final double RAISED_HEIGHT = 4.0 / 3;

    PanelPlan plan(PanelTraces traces) {
        PanelId id = traces.panel().id();
        List<ClaimMarks> marks = claims.marks().getOrDefault(id, List.of());
        Emphasis emphasis = emphasis(id);
        NotePlanner notes = NotePlanner.of(traces);
        AxisPlan left = Axes.left(traces);
        Optional<AxisPlan> right = Axes.right(traces);
        String title = PanelWords.title(traces);
        String subtitle = PanelWords.subtitle(traces, title, left, right);
        return new PanelPlan(
                id,
                title,
                subtitle,
                traces.panel().height() * (emphasis == Emphasis.RAISED ? RAISED_HEIGHT : 1),
                emphasis,
                left,
                right,
                traces.drawn().stream().map(DrawnTrace::plan).toList(),
                marks,
                notes.notes(),
                traces.across().isEmpty() ? BlankPlanner.plan(traces.drawn()) : List.of(),
                Footers.lines(
                        Stream.concat(traces.drawn().stream(), traces.across().stream()).toList(),
                        catalog),
                PanelWords.verdicts(
                        marks.stream()
                                .filter(m -> isOwn(m.claim(), id))
                                .map(ClaimMarks::verdict)
                                .toList()),
                AltText.of(title, left, right, traces, marks),
                Stream.concat(traces.problems().stream(), notes.problems().stream()).toList(),
                Axes.across(traces, left),
                traces.hidden(),
                new Showing(traces.panel().collapsed(), gridlines));
    }

    private boolean isOwn(ClaimId claim, PanelId panel) {
        return panel.equals(claims.own().get(claim));
    }

    /// Raised where the panel is the selected claim's own.
    private Emphasis emphasis(PanelId panel) {
        if (selected.isEmpty()) {
            return Emphasis.USUAL;
        }
        return isOwn(selected.get(), panel) ? Emphasis.RAISED : Emphasis.DIMMED;
    }
}
