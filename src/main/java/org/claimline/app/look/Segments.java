package org.claimline.app.look;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/// A choice of which exactly one is made.
public final class Segments {

    private Segments() {}

    /// @param chosen the one of them that is chosen at first
    public static SegmentedButton of(ToggleButton chosen, ToggleButton... all) {
        SegmentedButton choice = new SegmentedButton(all);
        choice.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(choice.getButtons());
        choice.setToggleGroup(group);
        chosen.setSelected(true);
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                before.setSelected(true);
                            }
                        });
        return choice;
    }
}
