package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.claimline.board.PanelId;
import org.claimline.chart.Samples;
import org.claimline.plan.Palette;
import org.junit.jupiter.api.Test;

/// Pictures compared with accepted ones, within what different rasterizers may differ by.
/// `-Dgoldens.accept=true` accepts
/// what is drawn now; look at it before.
class GoldenPicturesTest {

    private static final Path ACCEPTED = Path.of("src/test/resources/goldens");
    private static final Path ACTUAL = Path.of("target/goldens");
    private static final int FAR = 48;
    private static final double MOST_FAR = 0.005;
    private static final double MOST_MEAN = 0.6;

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
        BufferedImage actual =
                PngExport.picture(
                        Drawing.of(Samples.board(), panel.map(PanelId::new), Samples.HOME),
                        settings);
        File golden = ACCEPTED.resolve(name + ".png").toFile();
        if (Boolean.getBoolean("goldens.accept")) {
            Files.createDirectories(ACCEPTED);
            ImageIO.write(actual, "png", golden);
        }
        BufferedImage expected = ImageIO.read(golden);
        assertEquals(expected.getWidth(), actual.getWidth());
        assertEquals(expected.getHeight(), actual.getHeight());
        Difference difference = Difference.of(expected, actual);
        if (difference.isTooMuch()) {
            Files.createDirectories(ACTUAL);
            ImageIO.write(actual, "png", ACTUAL.resolve(name + ".png").toFile());
        }
        assertTrue(
                !difference.isTooMuch(),
                name + ": " + difference + "; the picture drawn now is in " + ACTUAL);
    }

    /// @param far the share of pixels that differ by much in a channel
    /// @param mean the mean difference of all channels, of 255
    private record Difference(double far, double mean) {

        static Difference of(BufferedImage a, BufferedImage b) {
            long far = 0;
            long sum = 0;
            for (int y = 0; y < a.getHeight(); y++) {
                for (int x = 0; x < a.getWidth(); x++) {
                    int p = a.getRGB(x, y);
                    int q = b.getRGB(x, y);
                    int most = 0;
                    for (int shift = 0; shift <= 16; shift += 8) {
                        int d = Math.abs(((p >> shift) & 0xFF) - ((q >> shift) & 0xFF));
                        sum += d;
                        most = Math.max(most, d);
                    }
                    far += most > FAR ? 1 : 0;
                }
            }
            double pixels = (double) a.getWidth() * a.getHeight();
            return new Difference(far / pixels, sum / (3 * pixels));
        }

        boolean isTooMuch() {
            return far > MOST_FAR || mean > MOST_MEAN;
        }
    }
}
