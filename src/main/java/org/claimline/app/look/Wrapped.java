package org.claimline.app.look;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Text that wraps and is never cut.
public final class Wrapped {

    private Wrapped() {}

    /// @param style its style class
    public static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
