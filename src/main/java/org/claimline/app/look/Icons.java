package org.claimline.app.look;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons and the buttons made of them; each says in its tooltip and accessible text what it does.
public final class Icons {

    private Icons() {}

    public static FontIcon of(Feather icon) {
        return new FontIcon(icon);
    }

    /// A button that shows an icon alone.
    public static Button button(Feather icon, String words) {
        return named(new Button("", of(icon)), words);
    }

    /// A toggle that shows an icon alone.
    public static ToggleButton toggle(Feather icon, String words) {
        return named(new ToggleButton("", of(icon)), words);
    }

    private static <B extends ButtonBase> B named(B button, String words) {
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }
}
