package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.workspace.Workspace;

/// A board, resolved: everything that screen and files draw. It does not depend on the window
/// shown; moving that
/// rebuilds nothing.
///
/// @param title the workspace's title
/// @param home the stretch of time shown at first, and by "everything"
/// @param extent from the first observation on the board to the last
/// @param panels top to bottom
/// @param events in order of time
/// @param selected the selected claim
/// @param selectedSpan the stretch of time the selected claim speaks of, for the yellow bar on
/// the axis
/// @param claimsFrom the article, for footers: `Claims from “…”, January 2022, in our words.`
public record BoardPlan(
        String title,
        Window home,
        Window extent,
        List<PanelPlan> panels,
        List<EventPlan> events,
        Optional<ClaimId> selected,
        Optional<Window> selectedSpan,
        String claimsFrom) {

    public BoardPlan {
        panels = List.copyOf(panels);
        events = List.copyOf(events);
    }

    /// Plans a workspace's board.
    ///
    /// @param judgements of all its claims, in order
    /// @param selected the claim whose marks are raised
    public static BoardPlan of(
            Workspace workspace, List<Judgement> judgements, Optional<ClaimId> selected) {
        return BoardPlanner.plan(workspace, judgements, selected);
    }

    /// The stretch that shows a claim: its own time and a fifth more on either side, in whole
    /// years (in whole months where its time is no longer than two years and it reads no annual
    /// series), never before its series' first observation, never fewer than five observations.
    /// Empty where its assertion asks for no time.
    public static Optional<Window> windowFor(Workspace workspace, Judgement judgement) {
        return BoardPlanner.window(workspace, judgement);
    }

    /// The same without the collapsed panels; with them where there are no others.
    public BoardPlan open() {
        List<PanelPlan> open = panels.stream().filter(p -> !p.showing().collapsed()).toList();
        return new BoardPlan(
                title,
                home,
                extent,
                open.isEmpty() ? panels : open,
                events,
                selected,
                selectedSpan,
                claimsFrom);
    }

    /// The same under another title.
    public BoardPlan withTitle(String other) {
        return new BoardPlan(
                other, home, extent, panels, events, selected, selectedSpan, claimsFrom);
    }

    /// The panel that a claim is shown on; empty where the board has none of that name.
    public Optional<PanelPlan> panelOf(Claim claim) {
        return claim.panel()
                .flatMap(id -> panels.stream().filter(p -> p.id().text().equals(id)).findFirst());
    }

    public Optional<PanelPlan> panel(PanelId id) {
        return panels.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
