package org.claimline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.export.Drawing;
import org.claimline.export.Existing;
import org.claimline.export.PictureExport;
import org.claimline.export.PictureForm;
import org.claimline.export.PictureSettings;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;

/// Writes the pictures of a board, names each file written, and says which could not be.
///
/// @param height empty where each picture has its usual one
record Pictures(
        Console console,
        BoardPlan plan,
        PictureForm form,
        int width,
        Optional<Integer> height,
        double scale,
        Palette palette,
        Existing existing) {

    /// The name of the picture of the whole board.
    static final String BOARD = "board";

    /// The file's name of a panel's picture, or of the board's.
    static String file(Optional<PanelId> panel, PictureForm form) {
        return panel.map(PanelId::text).orElse(BOARD) + form.ending();
    }

    /// Writes one panel, or the board where none is named.
    ///
    /// @return the exit code it stands for
    int write(Optional<PanelId> panel, Path folder) {
        Path file = folder.resolve(file(panel, form));
        return Written.file(
                console,
                file,
                "the picture",
                () ->
                        PictureExport.write(
                                form,
                                Drawing.of(plan, panel, plan.home()),
                                new PictureSettings(
                                        width,
                                        height.orElseGet(
                                                () -> PictureSettings.usualHeight(plan, panel)),
                                        scale,
                                        palette),
                                file,
                                existing));
    }
}
