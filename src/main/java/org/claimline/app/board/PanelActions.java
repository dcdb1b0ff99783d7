package org.claimline.app.board;

import org.claimline.board.PanelId;

/// What a panel's menu asks of the window.
public interface PanelActions {

    void export(PanelId panel);

    /// Opens the data drawer at the panel's rows.
    void showRows(PanelId panel);

    void hide(PanelId panel);

    /// Tells why something cannot be done.
    void tell(String sentence);

    /// Lets a claim be written that begins with an assertion.
    void claim(PanelId panel, String assertion);
}
