package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimline.series.Aggregation;
import org.claimline.series.DayCalendar;
import org.claimline.series.Frequency;
import org.claimline.series.Hold;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the story's files to the Data Package and Table Schema standards (2.0), read here without
/// the program's own reader.
final class DataPackageTest {

    private static final Path STORY = Path.of("datasets", BundledStory.NAME);

    /// The lexical forms that Table Schema 2.0 gives its types.
    private static final Map<String, String> FORMS =
            Map.of(
                    "year", "\\d{4}",
                    "yearmonth", "\\d{4}-(0[1-9]|1[0-2])",
                    "date", "\\d{4}-\\d{2}-\\d{2}",
                    "number", "-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?",
                    "string", "(?s).*");

    private static final Map<String, String> PERIOD_TYPES =
            Map.of("A", "year", "M", "yearmonth", "D", "date", "Q", "string");

    private static JsonNode descriptor() throws IOException {
        return new ObjectMapper().readTree(Files.readString(STORY.resolve("datapackage.json")));
    }

    static Stream<JsonNode> resources() throws IOException {
        return descriptor().get("resources").valueStream();
    }

    @Test
    void packageHasWhatTheStandardAsksFor() throws IOException {
        JsonNode root = descriptor();
        assertEquals(
                "https://datapackage.org/profiles/2.0/datapackage.json",
                root.get("$schema").asText());
        assertEquals(STORY.getFileName().toString(), root.get("name").asText());
        for (String property : List.of("title", "description", "version", "created")) {
            assertFalse(root.get(property).asText().isBlank(), property);
        }
        assertLicences(root.get("licenses"));
        assertTrue(root.get("description").asText().contains("not among the series"));
    }

    @Test
    void everyFileIsDescribedOnceAndNothingIsDescribedTwice() throws IOException {
        List<String> paths = resources().map(r -> r.get("path").asText()).toList();
        Set<String> files;
        try (Stream<Path> data = Files.list(STORY.resolve("data"))) {
            files = data.map(p -> "data/" + p.getFileName()).collect(Collectors.toSet());
        }
        assertEquals(files, new HashSet<>(paths));
        assertEquals(files.size(), paths.size());
        assertEquals(
                files.size(), resources().map(r -> r.get("title").asText()).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("resources")
    void resourceHasWhatTheStandardAsksFor(JsonNode resource) {
        SeriesKey key = new SeriesKey(resource.get("name").asText());
        assertEquals("data/" + key + ".csv", resource.get("path").asText());
        assertEquals("csv", resource.get("format").asText());
        assertEquals("text/csv", resource.get("mediatype").asText());
        assertEquals("utf-8", resource.get("encoding").asText());
        assertFalse(resource.get("description").asText().isBlank());
        assertFalse(resource.get("sources").isEmpty());
        resource.get("sources")
                .forEach(
                        source -> {
                            assertFalse(source.get("title").asText().isBlank());
                            assertTrue(
                                    source.path("path").asText("https://").startsWith("https://"));
                        });
        if (resource.has("licenses")) {
            assertLicences(resource.get("licenses"));
        } else {
            assertFalse(resource.get("claimline").path("terms").asText().isBlank(), key.text());
        }
    }

    private static void assertLicences(JsonNode licences) {
        assertFalse(licences.isEmpty());
        licences.forEach(licence -> assertTrue(licence.has("name") || licence.has("path")));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void ourBlockIsReadable(JsonNode resource) {
        JsonNode block = resource.get("claimline");
        Frequency.parse(block.get("frequency").asText());
        Unit unit = Unit.parse(block.get("unit").asText());
        assertEquals(block.get("unit").asText(), unit.toString());
        Aggregation.parse(block.get("aggregation").asText());
        DayCalendar.parse(block.path("calendar").asText("days"));
        Hold.parse(block.path("hold").asText("none"));
        LocalDate.parse(block.get("retrieved").asText());
        assertEquals(unit.kind() == Unit.Kind.INDEX, block.has("base"));
        JsonNode period = resource.get("schema").get("fields").get(0);
        assertEquals(
                PERIOD_TYPES.get(block.get("frequency").asText()), period.get("type").asText());
    }

    @ParameterizedTest
    @MethodSource("resources")
    void fileIsAsDescribed(JsonNode resource) throws IOException {
        JsonNode schema = resource.get("schema");
        List<JsonNode> fields = schema.get("fields").valueStream().toList();
        List<CSVRecord> rows = rows(STORY.resolve(resource.get("path").asText()));
        List<String> names = fields.stream().map(f -> f.get("name").asText()).toList();
        assertEquals(names, rows.getFirst().toList());
        assertTrue(rows.size() > 1);
        List<String> periods = new ArrayList<>();
        for (CSVRecord row : rows.subList(1, rows.size())) {
            assertEquals(fields.size(), row.size());
            for (int i = 0; i < fields.size(); i++) {
                assertCell(fields.get(i), row.get(i));
            }
            assertValueOrBounds(names, row);
            periods.add(row.get(0));
        }
        assertEquals("[\"period\"]", schema.get("primaryKey").toString());
        assertEquals("[\"\"]", schema.get("missingValues").toString());
        assertEquals(periods.size(), new HashSet<>(periods).size());
        assertEquals(
                periods,
                periods.stream().map(Period::parse).sorted().map(Period::toString).toList());
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        String text = Files.readString(file);
        assertFalse(text.contains("\r"));
        assertTrue(text.endsWith("\n"));
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static void assertCell(JsonNode field, String cell) {
        JsonNode constraints = field.path("constraints");
        String name = field.get("name").asText();
        if (cell.isEmpty()) {
            assertFalse(constraints.path("required").asBoolean(), name);
            return;
        }
        assertTrue(cell.matches(FORMS.get(field.get("type").asText())), name + " " + cell);
        if (constraints.has("pattern")) {
            assertTrue(cell.matches(constraints.get("pattern").asText()), cell);
        }
        if (constraints.has("enum")) {
            assertTrue(
                    constraints.get("enum").valueStream().anyMatch(e -> e.asText().equals(cell)));
        }
    }

    private static void assertValueOrBounds(List<String> names, CSVRecord row) {
        boolean value = !row.get(1).isEmpty();
        int low = names.indexOf("low");
        if (low < 0) {
            assertTrue(value);
            return;
        }
        boolean bounded = !row.get(low).isEmpty() || !row.get(low + 1).isEmpty();
        assertTrue(value != bounded, row.toString());
    }

    @Test
    void columnsAreOnlyThoseThatAreNeeded() throws IOException {
        for (JsonNode resource : resources().toList()) {
            List<CSVRecord> rows = rows(STORY.resolve(resource.get("path").asText()));
            for (int i = 1; i < rows.getFirst().size(); i++) {
                int column = i;
                String name = rows.getFirst().get(i);
                assertTrue(
                        name.equals("value")
                                || name.equals("high")
                                || rows.stream().skip(1).anyMatch(r -> !r.get(column).isEmpty()),
                        resource.get("name") + " " + name);
            }
        }
    }
}
