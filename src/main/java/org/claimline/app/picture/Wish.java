package org.claimline.app.picture;

import java.util.Locale;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.export.PictureForm;
import org.claimline.export.PictureSettings;
import org.claimline.export.Wording;
import org.claimline.plan.Palette;
import org.claimline.store.settings.PictureChoice;
import org.claimline.store.settings.Settings;

/// A picture that a person asks for.
///
/// @param panel the panel; the whole board where empty
/// @param wording its title and alternative text
public record Wish(
        Optional<PanelId> panel, PictureForm form, PictureSettings settings, Wording wording) {

    /// What of it is remembered for the next picture.
    public PictureChoice choice() {
        return new PictureChoice(
                form.name().toLowerCase(Locale.ROOT),
                settings.width(),
                settings.height(),
                settings.scale(),
                settings.palette() == Palette.DARK ? Settings.Look.DARK : Settings.Look.LIGHT);
    }
}
