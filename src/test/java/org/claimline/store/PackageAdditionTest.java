package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Origin;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageAdditionTest {

    /// As a person may write it: on few lines, with a word of their own.
    private static final String WRITTEN =
            """
            {"name": "small", "mine": {"a": [1, 2.50, "{"]},
              "resources": [
                {"name": "wage", "path": "wage.csv", "title": "A \\"wage\\"",
                 "schema": {"fields": [{"name": "period", "type": "year", "title": "Year"}, {"name": "value"}]},
                 "claimline": {"frequency": "A", "unit": "KZT", "aggregation": "mean"}},
                {"name": "price", "path": "price.csv",
                 "schema": {"fields": [{"name": "period"}, {"name": "value"}]},
                 "claimline": {"frequency": "A", "unit": "KZT", "aggregation": "mean"}}
              ] }
            """;

    @TempDir private Path temp;

    private Workspace written() throws IOException {
        Files.writeString(temp.resolve("datapackage.json"), WRITTEN);
        Files.writeString(temp.resolve("wage.csv"), "period,value\n2013,1\n2014,2\n");
        Files.writeString(temp.resolve("price.csv"), "period,value\n2013,1\n");
        return open();
    }

    private Workspace open() throws IOException {
        Opened opened = WorkspaceReader.open(temp);
        assertEquals(List.of(), opened.problems());
        return opened.workspace().orElseThrow();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> temp.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static TimeSeries edition(TimeSeries before, Observation... rows) {
        Origin origin =
                new Origin(
                        "wages.csv",
                        "00",
                        2,
                        "UTF-8",
                        "ab",
                        new TreeMap<>(),
                        LocalDate.of(2026, 11, 25),
                        List.of());
        Source source = before.description().source();
        Description description =
                before.description()
                        .withSource(
                                new Source(
                                        source.publisher(),
                                        source.dataset(),
                                        source.licence(),
                                        source.address(),
                                        Optional.of(LocalDate.of(2026, 11, 24)),
                                        source.notes(),
                                        Optional.of(origin)));
        return TimeSeries.of(
                before.key(), rows[0].period().frequency(), description, List.of(rows));
    }

    private static TimeSeries wage(Workspace workspace) {
        return workspace.catalog().get(new SeriesKey("wage")).orElseThrow();
    }

    @Test
    void onlyWhatChangesIsWrittenAndTheRestStaysLetterForLetter() throws IOException {
        TimeSeries next =
                edition(
                        wage(written()),
                        Observation.of(Period.year(2013), 1),
                        Observation.of(Period.year(2014), 3));

        PackageAddition.write(temp, open().catalog(), List.of(), List.of(next));

        assertEquals(next, wage(open()));
        String text = Files.readString(temp.resolve("datapackage.json"));
        String stripped = text.replaceFirst("(?s), \"retrieved\": .*?\n     }", "");
        assertEquals(WRITTEN, stripped.replace("data/wage.csv", "wage.csv"));
        assertEquals(List.of("data/wage.csv", "datapackage.json", "price.csv"), files());
    }

    @Test
    void anotherFrequencyAndOtherColumnsComeWithAnotherSchema() throws IOException {
        Workspace before = written();
        TimeSeries next =
                edition(
                        wage(before),
                        Observation.of(Period.parse("2014-01"), 3, Status.ESTIMATE, "first"),
                        Observation.missing(Period.parse("2014-02"), ""));
        TimeSeries more = edition(wage(before), Observation.of(Period.year(2013), 1));
        TimeSeries oil = more.withKey(new SeriesKey("oil"));

        PackageAddition.write(temp, open().catalog(), List.of(oil), List.of(next));

        assertEquals(Frequency.MONTHLY, wage(open()).frequency());
        assertEquals(next, wage(open()));
        assertEquals(oil, open().catalog().get(oil.key()).orElseThrow());
        PackageAddition.write(temp, open().catalog(), List.of(), List.of(more));
        PackageAddition.write(temp, open().catalog(), List.of(), List.of(next));
        assertEquals(next, wage(open()));
        assertEquals(
                List.of("data/oil.csv", "data/wage-2.csv", "datapackage.json", "price.csv").size(),
                files().size());
    }

    @Test
    void whereItCannotBeWrittenEverythingIsAsBefore() throws IOException {
        TimeSeries next = edition(wage(written()), Observation.of(Period.year(2013), 5));
        List<String> before = files();
        TimeSeries nowhere = next.withKey(new SeriesKey("nowhere"));

        IOException told =
                assertThrows(
                        IOException.class,
                        () ->
                                PackageAddition.write(
                                        temp, open().catalog(), List.of(), List.of(next, nowhere)));
        assertTrue(told.getMessage().contains("there is no series 'nowhere' to replace"));
        assertEquals(before, files());
        assertEquals(WRITTEN, Files.readString(temp.resolve("datapackage.json")));

        Files.deleteIfExists(temp.resolve("data"));
        Files.writeString(temp.resolve("data"), "a file where the folder should be");
        assertThrows(
                IOException.class,
                () -> PackageAddition.write(temp, open().catalog(), List.of(), List.of(next)));
        assertEquals(WRITTEN, Files.readString(temp.resolve("datapackage.json")));
    }

    @Test
    void aPackageWithoutSeriesTakesTheFirst() throws IOException {
        TimeSeries next = edition(wage(written()), Observation.of(Period.year(2013), 5));
        Files.writeString(
                temp.resolve("datapackage.json"), "{\"name\": \"new\", \"resources\": []}");

        PackageAddition.write(temp, open().catalog(), List.of(next), List.of());

        assertEquals(next, wage(open()));
    }
}
