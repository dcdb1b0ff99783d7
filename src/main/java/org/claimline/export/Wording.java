package org.claimline.export;

import java.util.Optional;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.PanelPlan;

/// What a picture says of itself in words: its title, and what it shows for who cannot see it.
///
/// @param title at its head
/// @param alternative what is drawn, in sentences
public record Wording(String title, String alternative) {

    /// What the plan says.
    ///
    /// @param panel the panel; the whole board where empty
    public static Wording of(BoardPlan plan, Optional<PanelPlan> panel) {
        return new Wording(
                panel.map(PanelPlan::headline).orElseGet(plan::title),
                panel.map(PanelPlan::altText)
                        .orElseGet(
                                () ->
                                        String.join(
                                                " ",
                                                plan.open().panels().stream()
                                                        .map(PanelPlan::altText)
                                                        .toList())));
    }
}
