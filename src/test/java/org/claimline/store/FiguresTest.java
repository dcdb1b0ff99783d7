package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Holds every value of the story equal to the figures it came from, where they are at hand:
/// nothing
/// missing, nothing extra.
///
/// `figures.csv` says which file a series came from and what its dates are: `as they are`;
/// `events`,
/// which begin on the first day of a coarser date; `as of` the day after the period; `months`,
/// of which a
/// year without a month is left out.
final class FiguresTest {

    private static final Path STORY = Path.of("datasets", BundledStory.NAME);
    private static final Set<String> LEFT_OUT = Set.of("wage_median_ru 2017 28300 E");

    /// Points that include tenge assets, another thing than the fund's series.
    private static final Set<String> NO_SERIES = Set.of("national_fund_assets_usd_bn_press_points");

    private Path figures;

    @BeforeEach
    void find() {
        List<Path> candidates =
                List.of(Path.of("../shared/figures"), Path.of("../../shared/figures"));
        figures = candidates.stream().filter(Files::isDirectory).findFirst().orElse(Path.of(""));
        Assumptions.assumeTrue(candidates.contains(figures), "the figures are not at hand");
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(Files.readString(file), format)) {
            return parser.getRecords();
        }
    }

    private static List<CSVRecord> table() throws IOException {
        return rows(Path.of("src/test/resources/figures.csv"));
    }

    @Test
    void everyValueIsTheOneOfItsFigures() throws IOException {
        Set<String> leftOut = new TreeSet<>();
        int compared = 0;
        for (CSVRecord series : table()) {
            String key = series.get("key");
            Map<String, String> expected = expected(series, leftOut);
            Map<String, String> found = found(key);
            assertEquals(expected, found, key);
            compared += found.size();
        }
        assertEquals(LEFT_OUT, leftOut);
        assertTrue(compared > 12_000, "compared " + compared);
    }

    /// What each period should hold: `value`, `low`, `high`, `status` and `note` in one text.
    private Map<String, String> expected(CSVRecord series, Set<String> leftOut) throws IOException {
        Map<String, List<CSVRecord>> byPeriod = new TreeMap<>();
        String frequency = frequency(series);
        for (CSVRecord row : rows(figures.resolve(series.get("file") + ".csv"))) {
            String period = period(row.get("date"), series.get("dates"), frequency);
            if (period.isEmpty()) {
                leftOut.add(
                        String.join(
                                " ",
                                series.get("key"),
                                row.get("date"),
                                row.get("value"),
                                row.get("status")));
            } else {
                byPeriod.computeIfAbsent(period, _ -> new ArrayList<>()).add(row);
            }
        }
        Map<String, String> expected = new TreeMap<>();
        byPeriod.forEach((period, rows) -> expected.put(period, shown(rows)));
        return expected;
    }

    private static String frequency(CSVRecord series) throws IOException {
        String first = found(series.get("key")).keySet().iterator().next();
        return first.length() == 4
                ? "A"
                : first.contains("Q") ? "Q" : first.length() == 7 ? "M" : "D";
    }

    private static String period(String date, String dates, String frequency) {
        return switch (dates) {
            case "events" ->
                    switch (date.length()) {
                        case 4 -> date + "-01-01";
                        case 7 -> date + "-01";
                        default -> date;
                    };
            case "as of" -> {
                LocalDate last = LocalDate.parse(date).minusDays(1);
                yield frequency.equals("M")
                        ? last.toString().substring(0, 7)
                        : last.getYear() + "-Q" + (last.getMonthValue() + 2) / 3;
            }
            case "months" -> date.length() == 7 ? date : "";
            default -> date;
        };
    }

    private static String shown(List<CSVRecord> rows) {
        String value = "";
        String low = "";
        String high = "";
        String status = "";
        for (CSVRecord row : rows) {
            switch (row.get("status")) {
                case "B>" -> low = row.get("value");
                case "B<" -> high = row.get("value");
                default -> {
                    value = row.get("value");
                    status = row.get("status").equals("A") ? "" : row.get("status");
                }
            }
        }
        assertTrue(value.isEmpty() ? rows.size() <= 2 : rows.size() == 1, rows.toString());
        return number(value) + " [" + number(low) + "," + number(high) + "] " + status;
    }

    private static Map<String, String> found(String key) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (CSVRecord row : rows(STORY.resolve("data").resolve(key + ".csv"))) {
            String shown =
                    number(row.get("value"))
                            + " ["
                            + number(cell(row, "low"))
                            + ","
                            + number(cell(row, "high"))
                            + "] "
                            + cell(row, "status");
            found.put(row.get("period"), shown);
        }
        return found;
    }

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    private static String number(String text) {
        return text.isEmpty() ? "" : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    @Test
    void noteNamesTheSourceOfItsRow() throws IOException {
        int noted = 0;
        for (CSVRecord series : table()) {
            Path data = STORY.resolve("data").resolve(series.get("key") + ".csv");
            Map<String, String> sources = new TreeMap<>();
            String frequency = frequency(series);
            for (CSVRecord row : rows(figures.resolve(series.get("file") + ".csv"))) {
                String date = row.get("date");
                String period = period(date, series.get("dates"), frequency);
                sources.put(
                        period, row.get("source") + (date.equals(period) ? "" : "; dated " + date));
            }
            for (CSVRecord row : rows(data)) {
                if (row.isMapped("note")) {
                    assertEquals(sources.get(row.get("period")), row.get("note"));
                    noted++;
                }
            }
        }
        assertTrue(noted > 90, "noted " + noted);
    }

    @Test
    void everyFileOfFiguresIsASeriesButWhatTheArticleStates() throws IOException {
        Set<String> used = table().stream().map(r -> r.get("file")).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(figures)) {
            assertEquals(
                    NO_SERIES,
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".csv") && !f.startsWith("stated_"))
                            .map(f -> f.substring(0, f.length() - 4))
                            .filter(f -> !used.contains(f))
                            .collect(Collectors.toSet()));
        }
    }

    /// The table of keys is a list of the figures' own page.
    @Test
    void everyKeyOfTheTableIsASeries() throws IOException {
        String page = Files.readString(figures.resolve("CLAIMS.md"));
        Pattern key = Pattern.compile("`(\\w+)`");
        Set<String> keys = new TreeSet<>();
        page.substring(page.indexOf("## Keys"), page.indexOf("Everything in this table"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> key.matcher(line.split("\\|")[1]))
                .flatMap(Matcher::results)
                .forEach(found -> keys.add(found.group(1)));
        assertEquals(
                keys,
                table().stream()
                        .map(r -> r.get("key"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                keys,
                WorkspaceReader.open(STORY).workspace().orElseThrow().catalog().keys().stream()
                        .map(Object::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
