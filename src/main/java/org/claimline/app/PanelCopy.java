package org.claimline.app;

import java.util.List;
import java.util.Optional;
import org.claimline.app.look.Copied;
import org.claimline.app.look.Images;
import org.claimline.app.state.Sentences;
import org.claimline.app.state.Services;
import org.claimline.board.PanelId;
import org.claimline.export.Drawing;
import org.claimline.export.PictureExport;
import org.claimline.export.PictureSettings;
import org.claimline.export.PngExport;
import org.claimline.plan.PanelPlan;

/// Puts the panel looked at, or the first one, on the clipboard, as it would be saved.
final class PanelCopy {

    private final Services around;

    PanelCopy(Services around) {
        this.around = around;
    }

    /// As pixels.
    void picture() {
        looked().ifPresent(this::picture);
    }

    /// As lines, with what they were made from.
    void svg() {
        looked().ifPresent(this::svg);
    }

    private Optional<PanelId> looked() {
        Optional<PanelId> panel = around.session().lookedAt().map(PanelPlan::id);
        if (panel.isEmpty()) {
            around.notices().problem("There is no panel to copy.", List.of());
        }
        return panel;
    }

    private PictureSettings usual(PanelId panel) {
        return PictureSettings.usual(
                around.session().plan(),
                Optional.of(panel),
                around.session().paletteProperty().get());
    }

    private void picture(PanelId panel) {
        Drawing drawing =
                Drawing.of(
                        around.session().plan(),
                        Optional.of(panel),
                        around.session().time().window());
        PictureSettings settings = usual(panel);
        around.tasks()
                .run(
                        "Drawing the picture",
                        () -> PngExport.picture(drawing, settings),
                        picture -> {
                            Copied.image(Images.of(picture));
                            around.notices().done("Copied the picture.");
                        },
                        this::failed);
    }

    private void svg(PanelId panel) {
        MadeFrom shown = MadeFrom.shown(around.session(), Optional.of(panel), around.clock());
        PictureSettings settings = usual(panel);
        around.tasks()
                .run(
                        "Drawing the picture",
                        () -> PictureExport.svg(shown.drawing(), settings),
                        text -> {
                            Copied.svg(text);
                            around.notices().done("Copied the picture as SVG.");
                        },
                        this::failed);
    }

    private void failed(Exception e) {
        around.notices().problem("Could not draw the picture.", List.of(Sentences.of(e)));
    }
}
