package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of single claims, and in words of one's own.
final class ExportClaimTest {

    @TempDir Path folder;

    private Ran export(String... more) {
        String[] all = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "export", "kazakhstan-2022", "--out", folder.toString(), "--format", "svg"
                },
                0,
                all,
                0,
                6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Ran.of(all);
    }

    @Test
    void aClaimsPictureIsNamedAfterItAndHeadedByIt() throws IOException {
        Ran ran = export("--claim", "income-peak");
        assertEquals(0, ran.code(), ran.err());
        assertEquals(folder.resolve("income-peak.svg") + "\n", ran.out());
        String svg = Files.readString(folder.resolve("income-peak.svg"));
        assertTrue(
                svg.contains("Claim: Just under $4\u2009500 in 2014. The data: "), "its headline");
    }

    @Test
    void wordsOfOnesOwnStandInTheirPlaces() throws IOException {
        Ran ran =
                export(
                        "--panel",
                        "income",
                        "--title",
                        "Ten years",
                        "--alt",
                        "It rises, then falls.");
        assertEquals(0, ran.code(), ran.err());
        String svg = Files.readString(folder.resolve("income.svg"));
        assertTrue(svg.contains(">Ten years</title>"));
        assertTrue(svg.contains(">It rises, then falls.</desc>"));
    }

    @Test
    void wordsForSeveralPicturesAreRefused() {
        Ran ran = export("--title", "All of them");
        assertEquals(2, ran.code());
        assertEquals(
                "claimline export: --title and --alt go with one --panel or one --claim\n",
                ran.err());
    }

    @Test
    void aClaimThatIsNotThereOrNotShownIsASentence() {
        Ran unknown = export("--claim", "nothing");
        assertEquals(2, unknown.code());
        assertTrue(
                unknown.err()
                        .startsWith(
                                "claimline export: there is no claim 'nothing'; there is lpg-hike"),
                unknown.err());
        Ran hidden = export("--claim", "exports");
        assertEquals(2, hidden.code());
        assertEquals("claimline export: no panel shows the claim 'exports'\n", hidden.err());
    }
}
