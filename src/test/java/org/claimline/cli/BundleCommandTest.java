package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bundles by command, and what commands do with them.
final class BundleCommandTest {

    private static final Map<String, String> MOMENT = Map.of("SOURCE_DATE_EPOCH", "1795392000");

    @TempDir private Path folder;

    private Ran run(Map<String, String> environment, String... arguments) {
        return Ran.with(
                Path.of(""),
                environment,
                place -> {
                    throw new AssertionError("no window is asked for");
                },
                arguments);
    }

    private Path bundle() {
        Path file = folder.resolve("story.zip");
        Ran ran = run(MOMENT, "bundle", "food-prices", "--out", file.toString());
        assertEquals(new Ran(0, file + "\n", ""), ran);
        return file;
    }

    @Test
    void elsewhereCheckGivesTheSameVerdicts() {
        String file = bundle().toString();
        assertEquals(Ran.of("check", "food-prices"), Ran.of("check", file));
        assertEquals(Ran.of("check", "food-prices", "--json"), Ran.of("check", file, "--json"));
    }

    @Test
    void everyCommandReadsABundle() {
        String file = bundle().toString();
        Ran page = Ran.of("report", file, "--out", folder.resolve("page.html").toString());
        assertEquals(0, page.code(), page.err());
        Ran table = Ran.of("export", file, "--format", "csv", "--out", folder.toString());
        assertEquals(0, table.code(), table.err());
        Ran value = Ran.of("eval", file, "1 + 1");
        assertEquals("2\n", value.out());
        Ran again = Ran.of("bundle", file, "--out", folder.resolve("again.zip").toString());
        assertEquals(0, again.code(), again.err());
    }

    @Test
    void aBundleIsReadOnly() {
        String file = bundle().toString();
        Ran accept = Ran.of("check", file, "--accept");
        assertEquals(2, accept.code());
        assertTrue(accept.err().contains("a bundle is read-only"), accept.err());
    }

    @Test
    void whatIsNoBundleIsToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("text.zip"), "text");
        assertEquals(
                new Ran(2, "", file + ": this is no ZIP archive, or it ends too early\n"),
                Ran.of("check", file.toString()));
    }

    @Test
    void anExistingFileIsLeftAndAnotherEndingRefused() {
        Path file = bundle();
        Ran again = Ran.of("bundle", "food-prices", "--out", file.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("--overwrite replaces it"), again.err());
        assertEquals(2, Ran.of("bundle", "food-prices", "--out", "story.tar").code());
    }

    @Test
    void theStatedMomentGivesTheSameBytes() throws IOException {
        for (String name : new String[] {"one", "two"}) {
            Path to = folder.resolve(name);
            Ran ran =
                    run(
                            MOMENT,
                            "export",
                            "food-prices",
                            "--format",
                            "png,svg,pdf,csv",
                            "--panel",
                            "board",
                            "--width",
                            "600",
                            "--height",
                            "400",
                            "--out",
                            to.toString());
            assertEquals(0, ran.code(), ran.err());
            assertEquals(
                    0,
                    run(MOMENT, "bundle", "food-prices", "--out", to.resolve("b.zip").toString())
                            .code());
        }
        for (String file :
                new String[] {
                    "board.png", "board.svg", "board.pdf", "board.csv", "board.csv.json", "b.zip"
                }) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("one").resolve(file)),
                    Files.readAllBytes(folder.resolve("two").resolve(file)),
                    file);
        }
        String beside = Files.readString(folder.resolve("one/board.csv.json"));
        assertTrue(beside.contains("\"made\" : \"2026-11-23T00:00:00Z\""), beside);
        assertTrue(beside.contains("\"steps\""), beside);
        assertTrue(
                Files.readString(folder.resolve("one/board.csv")).startsWith("period,"),
                "a header");
    }

    @Test
    void aMomentThatIsNoneIsToldInASentence() {
        Ran ran =
                run(
                        Map.of("SOURCE_DATE_EPOCH", "yesterday"),
                        "export",
                        "food-prices",
                        "--out",
                        folder.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("SOURCE_DATE_EPOCH is 'yesterday'"), ran.err());
    }

    @Test
    void aBoardIsAPageAPanelWhereAsked() throws IOException {
        Ran ran =
                Ran.of(
                        "export",
                        "food-prices",
                        "--format",
                        "pdf",
                        "--panel",
                        "board",
                        "--pages",
                        "panels",
                        "--out",
                        folder.toString());
        assertEquals(0, ran.code(), ran.err());
        int panels = 0;
        for (String line : Files.readAllLines(Path.of("datasets/food-prices/board.yaml"))) {
            panels += line.strip().startsWith("- id:") ? 1 : 0;
        }
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("board.pdf").toFile())) {
            assertEquals(panels, pdf.getNumberOfPages());
        }
    }

    @Test
    void aTableIsNotWrittenWithoutWhatItWasMadeFrom() throws IOException {
        Files.writeString(folder.resolve("board.csv.json"), "mine");
        Ran ran =
                Ran.of(
                        "export",
                        "food-prices",
                        "--format",
                        "csv",
                        "--panel",
                        "board",
                        "--out",
                        folder.toString());
        assertEquals(2, ran.code());
        assertTrue(
                ran.err().startsWith(folder.resolve("board.csv.json") + ": the file"), ran.err());
        assertTrue(Files.notExists(folder.resolve("board.csv")));
    }

    @Test
    void aPictureTooLargeIsToldInASentence() {
        Ran ran =
                Ran.of(
                        "export",
                        "food-prices",
                        "--width",
                        "9000",
                        "--height",
                        "9000",
                        "--scale",
                        "4",
                        "--out",
                        folder.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("expected 200 million at most"), ran.err());
    }
}
