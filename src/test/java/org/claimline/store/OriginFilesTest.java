package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.board.Board;
import org.claimline.claim.Article;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Origin;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OriginFilesTest {

    @TempDir private Path temp;

    private static Workspace from(String file) {
        Origin origin =
                new Origin(
                        file,
                        "00",
                        1,
                        "UTF-8",
                        "shape",
                        new TreeMap<>(),
                        LocalDate.of(2026, 11, 26),
                        List.of());
        Description described =
                Description.of("Bread", Unit.NUMBER, Aggregation.MEAN)
                        .withSource(Source.UNKNOWN.withOrigin(Optional.of(origin)));
        TimeSeries bread =
                TimeSeries.of(new SeriesKey("bread"), Frequency.ANNUAL, described, List.of());
        return new Workspace(
                "w",
                "w",
                Catalog.EMPTY.with(bread),
                Article.NONE,
                List.of(),
                Board.EMPTY,
                new TreeMap<>());
    }

    private static String file(Workspace workspace) {
        return workspace
                .catalog()
                .all()
                .iterator()
                .next()
                .description()
                .source()
                .origin()
                .orElseThrow()
                .file();
    }

    @Test
    void aFileInTheFolderOrBesideItIsNamedFromThere() {
        Path folder = temp.resolve("mine");
        assertEquals("raw/a.csv", OriginFiles.from(folder.resolve("raw/a.csv") + "", folder));
        assertEquals("../b.zip!c.csv", OriginFiles.from(temp.resolve("b.zip!c.csv") + "", folder));
    }

    @Test
    void anyOtherKeepsItsWholePath() {
        String far = temp.resolveSibling("elsewhere.csv").toString();
        assertEquals(far, OriginFiles.from(far, temp.resolve("mine")));
        assertEquals("clipboard 2026", OriginFiles.from("clipboard 2026", temp.resolve("mine")));
        assertEquals("a\0b", OriginFiles.from("a\0b", temp));
    }

    @Test
    void aWorkspaceThatMovesStillFindsItsFiles() throws IOException {
        Files.writeString(temp.resolve("a.csv"), "x");
        Path old = temp.resolve("old");
        Path far = temp.resolve("x/y");
        assertEquals(
                "../a.csv",
                file(OriginFiles.moved(from(temp.resolve("a.csv") + ""), Optional.empty(), old)));
        Workspace farther = OriginFiles.moved(from("../a.csv"), Optional.of(old), far);
        assertEquals(temp.resolve("a.csv").toString(), file(farther));
        assertEquals("../a.csv", file(OriginFiles.moved(farther, Optional.of(far), old)));
    }

    @Test
    void aNameWhoseFileIsNotThereStays() {
        Workspace gone = from("gone.csv");
        assertEquals(gone, OriginFiles.moved(gone, Optional.of(temp), temp.resolve("b")));
    }
}
