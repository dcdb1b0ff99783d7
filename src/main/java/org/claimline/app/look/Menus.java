package org.claimline.app.look;

import javafx.scene.control.MenuItem;

/// Items of menus.
public final class Menus {

    private Menus() {}

    /// An item whose words are as they stand, underscores too.
    public static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
