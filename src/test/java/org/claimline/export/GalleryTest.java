package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.plan.Palette;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The gallery of `docs/gallery`, drawn anew and compared with what was accepted there.
class GalleryTest {

    private static final Path FOLDER = Path.of("docs/gallery");

    @TestFactory
    Stream<DynamicTest> eachPictureIsDrawnAsAccepted() throws IOException {
        return Gallery.pieces().stream()
                .map(
                        piece ->
                                DynamicTest.dynamicTest(
                                        piece.name(),
                                        () ->
                                                GoldenPicture.compare(
                                                        FOLDER.resolve(piece.name() + ".png"),
                                                        PngExport.picture(
                                                                piece.drawing(),
                                                                new PictureSettings(
                                                                        1200,
                                                                        675,
                                                                        1,
                                                                        Palette.LIGHT)))));
    }

    @Test
    void everyPictureThereIsDrawnAndToldOfOnItsPage() throws IOException {
        Set<String> drawn =
                Gallery.pieces().stream()
                        .map(piece -> piece.name() + ".png")
                        .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    drawn,
                    files.map(f -> f.getFileName().toString())
                            .filter(name -> name.endsWith(".png"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        String page = Files.readString(FOLDER.resolve("README.md"));
        assertEquals(
                Set.of(),
                drawn.stream()
                        .filter(name -> !page.contains("](" + name + ")"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
