package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Compares a picture with an accepted one, within what different rasterizers may differ by.
/// `-Dgoldens.accept=true` accepts what is drawn now; look at it before.
final class GoldenPicture {

    private static final Path ACTUAL = Path.of("target/goldens");
    private static final int FAR = 48;
    private static final double MOST_FAR = 0.005;
    private static final double MOST_MEAN = 0.6;

    private GoldenPicture() {}

    static void compare(Path accepted, BufferedImage actual) throws IOException {
        if (Boolean.getBoolean("goldens.accept")) {
            Files.createDirectories(accepted.getParent());
            ImageIO.write(actual, "png", accepted.toFile());
        }
        if (!Files.exists(accepted)) {
            fail("there is no " + accepted + "; write it with -Dgoldens.accept=true");
        }
        BufferedImage expected = ImageIO.read(accepted.toFile());
        assertEquals(expected.getWidth(), actual.getWidth());
        assertEquals(expected.getHeight(), actual.getHeight());
        Difference difference = Difference.of(expected, actual);
        if (difference.isTooMuch()) {
            Files.createDirectories(ACTUAL);
            ImageIO.write(
                    actual, "png", ACTUAL.resolve(accepted.getFileName().toString()).toFile());
            fail(accepted + ": " + difference + "; the picture drawn now is in " + ACTUAL);
        }
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
