package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.claimline.board.PanelId;
import org.claimline.chart.Samples;
import org.claimline.plan.Palette;
import org.claimline.store.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngExportTest {

    private static final Optional<PanelId> INCOME = Optional.of(new PanelId("income"));
    private static final PictureSettings SMALL = new PictureSettings(480, 320, 1, Palette.LIGHT);

    @TempDir Path folder;

    private void write(
            Optional<PanelId> panel, PictureSettings settings, Path file, Existing existing)
            throws IOException {
        PictureExport.write(
                PictureForm.PNG,
                Drawing.of(Samples.board(), panel, Samples.HOME),
                settings,
                file,
                existing);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thePictureHasTheSizeTimesTheScale() throws IOException {
        Path file = folder.resolve("new/income.png");
        write(INCOME, new PictureSettings(480, 320, 1.5, Palette.DARK), file, Existing.KEEP);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(720, image.getWidth());
        assertEquals(480, image.getHeight());
        assertEquals(Palette.DARK.surface(), image.getRGB(0, 0) & 0xFFFFFF);
    }

    @Test
    void anExistingFileIsLeftUnlessReplaced() throws IOException {
        Path file = folder.resolve("board.png");
        Files.writeString(file, "mine");
        assertThrows(
                FileAlreadyExistsException.class,
                () -> write(Optional.empty(), SMALL, file, Existing.KEEP));
        assertEquals("mine", Files.readString(file));
        write(Optional.empty(), SMALL, file, Existing.REPLACE);
        assertEquals(480, ImageIO.read(file.toFile()).getWidth());
        assertEquals(List.of("board.png"), files());
    }

    @Test
    void theFileSaysWhatItIsAndWhereItsFiguresAreFrom() throws IOException {
        Path file = folder.resolve("income.png");
        write(INCOME, SMALL, file, Existing.KEEP);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("Title") && bytes.contains("Household income per head"));
        assertTrue(bytes.contains("Bureau of National Statistics of Kazakhstan"));
        assertTrue(bytes.contains("Claimline"));
    }

    @Test
    void localeAndTimeZoneDoNotChangeAByte() throws IOException {
        Path first = folder.resolve("first.png");
        Path second = folder.resolve("second.png");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            write(Optional.empty(), SMALL, first, Existing.KEEP);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            write(Optional.empty(), SMALL, second, Existing.KEEP);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void anUnknownPanelIsNamedWithThoseThereAre() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                write(
                                        Optional.of(new PanelId("incme")),
                                        SMALL,
                                        folder.resolve("x.png"),
                                        Existing.KEEP));
        assertEquals(
                "the board has no panel 'incme'; it has lpg, income, fund, rate", e.getMessage());
    }

    @Test
    void sizesOutOfBoundsAreRefusedInASentence() {
        assertEquals(
                "a picture of 100 × 900 pixels; expected 200 to 10000 either way",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new PictureSettings(100, 900, 1, Palette.LIGHT))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new PictureSettings(400, 400, 0, Palette.LIGHT));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PictureSettings(9000, 9000, 4, Palette.LIGHT));
    }
}
