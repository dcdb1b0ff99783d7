package org.claimline.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.chart.Samples;
import org.claimline.plan.Palette;
import org.junit.jupiter.api.Test;

/// Pictures of plans made by hand, compared with accepted ones.
class GoldenPicturesTest {

    private static final Path ACCEPTED = Path.of("src/test/resources/goldens");

    @Test
    void aPanelWithASelectedClaim() throws IOException {
        compare(
                "income-light",
                Optional.of("income"),
                new PictureSettings(1200, 675, 1, Palette.LIGHT));
    }

    @Test
    void aDarkPanelWithStepsAndRanges() throws IOException {
        compare("lpg-dark", Optional.of("lpg"), new PictureSettings(900, 560, 1, Palette.DARK));
    }

    @Test
    void theBoard() throws IOException {
        compare("board-light", Optional.empty(), new PictureSettings(1000, 800, 1, Palette.LIGHT));
    }

    private static void compare(String name, Optional<String> panel, PictureSettings settings)
            throws IOException {
        GoldenPicture.compare(
                ACCEPTED.resolve(name + ".png"),
                PngExport.picture(
                        Drawing.of(Samples.board(), panel.map(PanelId::new), Samples.HOME),
                        settings));
    }
}
