package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program without a command, which here never has a display: AWT is headless in the tests.
final class OpenCommandTest {

    private static final String SMALL =
            Path.of("src/test/resources/cli/small").toAbsolutePath().toString();

    @TempDir Path folder;

    @Test
    void withoutADisplayChartsAndVerdictsAreWrittenAndNamed() throws IOException {
        Ran ran = open(SMALL);

        assertEquals(0, ran.code());
        Path story = folder.resolve("claimline-story");
        assertEquals(
                List.of(
                        story.resolve("verdicts.html").toString(),
                        story.resolve("board.png").toString(),
                        story.resolve("wages.png").toString(),
                        story.resolve("prices.png").toString(),
                        "1 supported, 0 close, 1 contradicted, 1 not testable"),
                ran.out().lines().toList());
        assertTrue(
                ran.err().startsWith("No window can be opened here, as java.awt.headless is set;"),
                ran.err());
        assertEquals(
                List.of("board.png", "prices.png", "verdicts.html", "wages.png"), names(story));
        String page = Files.readString(story.resolve("verdicts.html"));
        assertTrue(page.contains("src=\"wages.png\""));
        assertTrue(page.contains("Small &amp; &lt;plain&gt;"));
        assertFalse(page.contains("<plain>"));
    }

    @Test
    void itReplacesWhatItWroteBefore() throws IOException {
        open(SMALL);
        Path page = folder.resolve("claimline-story/verdicts.html");
        Files.writeString(page, Files.readString(page) + "old");

        assertEquals(0, open(SMALL).code());
        assertFalse(Files.readString(page).endsWith("old"));
    }

    @Test
    void aFileThatIsNotItsOwnIsLeft() throws IOException {
        Path page = Files.createDirectories(folder.resolve("claimline-story")).resolve("wages.png");
        Files.writeString(page, "mine");

        Ran ran = open(SMALL);

        assertEquals(2, ran.code());
        assertEquals("mine", Files.readString(page));
        assertTrue(ran.err().contains("wages.png: the file is there already"), ran.err());
        assertTrue(Files.exists(folder.resolve("claimline-story/prices.png")));
    }

    @Test
    void aWorkspaceThatIsNotThereIsASentence() {
        Ran ran = open("nowhere");

        assertEquals(2, ran.code());
        assertTrue(
                ran.err()
                        .endsWith(
                                "nowhere: there is no such folder; expected a workspace's"
                                        + " folder\n"),
                ran.err());
    }

    @Test
    void filesOfFiguresAreNotOpenedWithoutAWindow() {
        Ran ran = open(SMALL, "wages.csv");

        assertEquals(2, ran.code());
        assertTrue(ran.out().contains("verdicts.html"));
        assertTrue(
                ran.err()
                        .endsWith(
                                "wages.csv: it is not opened without a window; claimline import"
                                        + " --into adds figures to a workspace\n"),
                ran.err());
    }

    @Test
    void exportLeavesAnExistingFileUnlessToldToReplaceIt() throws IOException {
        String out = folder.resolve("out").toString();
        Path picture = folder.resolve("out/wages.png");
        Ran first = Ran.of("export", SMALL, "--out", out, "--panel", "wages", "--panel", "board");
        assertEquals(0, first.code(), first.err());
        assertEquals(
                List.of(picture.toString(), folder.resolve("out/board.png").toString()),
                first.out().lines().toList());
        Files.writeString(picture, "mine");

        Ran second = Ran.of("export", SMALL, "--out", out);
        assertEquals(2, second.code());
        assertEquals("mine", Files.readString(picture));
        assertTrue(second.err().contains("wages.png: the file is there already"), second.err());
        assertEquals(folder.resolve("out/prices.png") + "\n", second.out());

        assertEquals(0, Ran.of("export", SMALL, "--out", out, "--overwrite").code());
        assertTrue(Files.size(picture) > 1000);
    }

    @Test
    void aPictureHasTheSizeAskedFor() throws IOException {
        String out = folder.toString();
        Ran ran =
                Ran.of(
                        "export",
                        SMALL,
                        "--out",
                        out,
                        "--panel",
                        "wages",
                        "--width",
                        "800",
                        "--height",
                        "500",
                        "--scale",
                        "2",
                        "--theme",
                        "dark");

        assertEquals(0, ran.code(), ran.err());
        var image = javax.imageio.ImageIO.read(folder.resolve("wages.png").toFile());
        assertEquals(1600, image.getWidth());
        assertEquals(1000, image.getHeight());
        assertEquals(0xFF1E2024, image.getRGB(2, 2));
    }

    @Test
    void anUnknownPanelIsNamedWithThoseThereAre() {
        Ran ran =
                Ran.of(
                        "export",
                        SMALL,
                        "--out",
                        folder.toString(),
                        "--panel",
                        "wagen",
                        "--panel",
                        "prices");

        assertEquals(2, ran.code());
        assertEquals(
                "claimline export: there is no panel 'wagen'; there is wages, prices and board\n",
                ran.err());
        assertTrue(Files.exists(folder.resolve("prices.png")));
    }

    @Test
    void aDisplayIsMissingForOneReasonAtATime() {
        assertEquals(
                Optional.of("java.awt.headless is set"), Display.missing(Map.of("DISPLAY", ":0")));
        assertEquals(
                Optional.of("the window toolkit could not start (Unable to open DISPLAY)"),
                Display.failure(
                        new RuntimeException(
                                new UnsupportedOperationException("Unable to open DISPLAY"))));
        assertEquals(Optional.empty(), Display.failure(new IllegalStateException("a fault")));
    }

    private Ran open(String... named) {
        return Ran.with(
                folder,
                Map.of("DISPLAY", ":0"),
                paths -> {
                    throw new AssertionError("no window is asked for");
                },
                named);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
