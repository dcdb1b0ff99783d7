import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How long the built program takes to check 10,000 claims over 1,000 series, as a whole process:
/// started, read, judged with the other choices of each claim's periods, and printed. The time of
/// `--version`, run in turn with it, tells how fast the machine is. The numbers in the series are
/// made up and mean nothing.
///
/// Arguments: the program's launcher.
final class ManyClaims {

    private static final int SERIES = 1_000;
    private static final int CLAIMS = 10_000;
    private static final int RUNS = 5;
    private static final int FIRST_YEAR = 1960;
    private static final int YEARS = 62;

    private enum Kind {
        ANNUAL("A", "year"),
        MONTHLY("M", "yearmonth"),
        DAILY("D", "date");

        private final String frequency;
        private final String field;

        Kind(String frequency, String field) {
            this.frequency = frequency;
            this.field = field;
        }

        /// Sixty annual series in a hundred, thirty-five monthly ones, five daily ones.
        static Kind of(int series) {
            int place = series % 100;
            return place < 60 ? ANNUAL : place < 95 ? MONTHLY : DAILY;
        }
    }

    private ManyClaims() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path program = Path.of(args[0]);
        Path folder = Files.createTempDirectory("claimline-many-claims");
        try {
            write(folder);
            List<Long> starts = new ArrayList<>();
            List<Long> checks = new ArrayList<>();
            List<Long> jsons = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                starts.add(millis(program, "--version"));
                checks.add(millis(program, "check", folder.toString()));
                jsons.add(millis(program, "check", folder.toString(), "--jsonld"));
            }
            System.out.printf(
                    "%,d claims over %,d series, medians of %d runs%n", CLAIMS, SERIES, RUNS);
            told("--version", starts, starts);
            told("check", checks, starts);
            told("check --jsonld", jsons, starts);
        } finally {
            Measured.delete(folder);
        }
    }

    private static void told(String what, List<Long> times, List<Long> starts) {
        double ratio = (double) Measured.median(times) / Measured.median(starts);
        System.out.printf(
                "  %-15s %6d ms (%d to %d), %.1f times --version%n",
                what, Measured.median(times), Collections.min(times), Collections.max(times), ratio);
    }

    private static long millis(Path program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(Arrays.asList(arguments));
        return Measured.process(command);
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("data"));
        List<String> resources = new ArrayList<>();
        for (int n = 0; n < SERIES; n++) {
            Files.writeString(folder.resolve("data/s%d.csv".formatted(n)), rows(n));
            resources.add(
                    """
                    {"name": "s%d", "path": "data/s%d.csv", "title": "Series %d",
                     "schema": {"fields": [{"name": "period", "type": "%s"}, {"name": "value", "type": "number"}]},
                     "claimline": {"frequency": "%s", "unit": "USD", "aggregation": "mean"}}"""
                            .formatted(n, n, n, Kind.of(n).field, Kind.of(n).frequency));
        }
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"name\": \"many-claims\", \"title\": \"Many claims\", \"resources\": [\n"
                        + String.join(",\n", resources)
                        + "]}\n");
        Files.writeString(folder.resolve("board.yaml"), "panels: []\n");
        StringBuilder claims = new StringBuilder("article: {title: Many claims}\nclaims:\n");
        for (int n = 0; n < CLAIMS; n++) {
            claims.append("  - id: c%d\n    statement: Claim %d.\n".formatted(n, n));
            claims.append("    assert: \"%s\"\n".formatted(assertion(n)));
        }
        Files.writeString(folder.resolve("claims.yaml"), claims);
    }

    private static String rows(int series) {
        SplittableRandom random = new SplittableRandom(series);
        double[] level = {100};
        IntFunction<String> step =
                unused -> {
                    level[0] *= 1 + (random.nextDouble() - 0.48) / 20;
                    return "%.2f".formatted(level[0]);
                };
        StringBuilder rows = new StringBuilder("period,value\n");
        periods(Kind.of(series))
                .forEach(period -> rows.append(period + "," + step.apply(0) + "\n"));
        return rows.toString();
    }

    private static Stream<String> periods(Kind kind) {
        IntStream years = IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS);
        return switch (kind) {
            case ANNUAL -> years.mapToObj(Integer::toString);
            case MONTHLY ->
                    years.boxed()
                            .flatMap(
                                    year ->
                                            IntStream.rangeClosed(1, 12)
                                                    .mapToObj(m -> "%d-%02d".formatted(year, m)));
            case DAILY ->
                    LocalDate.of(2006, 1, 1)
                            .datesUntil(LocalDate.of(FIRST_YEAR + YEARS, 1, 1))
                            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
                            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                            .map(LocalDate::toString);
        };
    }

    /// The kinds of assertion that articles make, over one series or two.
    private static String assertion(int claim) {
        int x = claim % SERIES;
        int y = (claim * 7 + 13) % SERIES;
        int from = 2007 + claim % 7;
        int to = from + 3 + claim % 4;
        return switch (claim % 8) {
            case 0 -> "at(s%d, %d) ~= 150".formatted(x, from);
            case 1 -> "pct(s%d, %d, %d) > 10%%".formatted(x, from, to);
            case 2 -> "argmax(s%d, %d..%d) = %d".formatted(x, from, to, to);
            case 3 -> "cagr(s%d, %d, %d) in 2%%..4%%".formatted(x, from, to);
            case 4 -> "mean(s%d, %d..%d) > mean(s%d, %d..%d)".formatted(x, from, to, y, from, to);
            case 5 -> "at(s%d / s%d, %d) < 2".formatted(x, y, from);
            case 6 -> "all(yoy(s%d) > -5%%, %d..%d)".formatted(x, from, to);
            default -> "max(s%d, %d..%d) >= 120".formatted(x, from, to);
        };
    }
}
