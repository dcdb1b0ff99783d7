package org.claimline.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.app.state.Figures;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Origin;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocatedTest {

    @TempDir private Path folder;

    private static Origin origin(String file) {
        return new Origin(
                file,
                "00",
                1,
                "UTF-8",
                "shape",
                new TreeMap<>(),
                LocalDate.of(2026, 11, 25),
                List.of());
    }

    private static TimeSeries series(String file) {
        Description described = Description.of("Bread", Unit.NUMBER, Aggregation.MEAN);
        return TimeSeries.of(
                new SeriesKey("bread"),
                Frequency.ANNUAL,
                described.withSource(Source.UNKNOWN.withOrigin(Optional.of(origin(file)))),
                List.of());
    }

    private String located(Figures figures, String file) {
        return Located.in(figures, series(file), Optional.empty())
                .description()
                .source()
                .origin()
                .orElseThrow()
                .file();
    }

    @Test
    void aSeriesKeepsTheWholePathOfItsFile() {
        Path archive = folder.resolve("all.zip");
        assertEquals(
                archive + "!bread.csv", located(new Figures.InFile(archive), "all.zip!bread.csv"));
        assertEquals(
                "clipboard 2026", located(Figures.Pasted.at("2026", "a\tb"), "clipboard 2026"));
    }

    @Test
    void theFileOfAMemberIsTheArchive() throws IOException {
        Path archive = Files.createFile(folder.resolve("all!.zip"));
        assertEquals(Optional.of(archive), Located.of(origin(archive + "!bread.csv"), Path.of("")));
        assertEquals(Optional.of(archive), Located.of(origin(archive.toString()), Path.of("")));
    }

    @Test
    void aPathThatIsNotWholeBeginsInTheWorkspacesFolder() {
        assertEquals(
                Optional.of(folder.resolve("raw/bread.csv")),
                Located.of(origin("raw/bread.csv"), folder));
    }

    @Test
    void pastedCellsLieNowhere() {
        assertEquals(Optional.empty(), Located.of(origin("clipboard 2026-11-25 14:03"), folder));
    }
}
