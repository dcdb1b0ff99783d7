import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;

/// How long the built program takes to read a million rows, as a whole process, beside pandas and a
/// bare loop of Commons CSV that keeps each period and value. All three are started anew each time
/// and run in turn. Then the same inside one process, beside the bare loop. The numbers are made up
/// and mean nothing.
///
/// Arguments: the program's launcher, its folder of libraries, a Python that has pandas.
final class Imports {

    private static final int RUNS = 5;
    private static final int WARMING = 12;
    private static final int ROWS = 1_000_000;

    private Imports() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("loop")) {
            loop(Path.of(args[1]));
            return;
        }
        Path folder = Files.createTempDirectory("claimline-imports");
        try {
            compile(folder, args[1]);
            System.out.println("rows read as a whole process, medians of " + RUNS + " runs");
            Path hourly = Measured.hourly(folder.resolve("hourly.csv"), 1900, ROWS);
            Path daily = daily(folder.resolve("long.csv"));
            Path wide = wide(folder.resolve("wide.csv"));
            told("one hourly series", hourly, "period", args);
            told("100 daily series, long", daily, "date", args);
            told("100 series, wide", wide, "date", args);
            warm("one hourly series", hourly);
            warm("100 daily series, long", daily);
            warm("100 series, wide", wide);
        } finally {
            Measured.delete(folder);
        }
    }

    private static void told(String what, Path file, String period, String[] args)
            throws IOException, InterruptedException {
        List<String> program = List.of(args[0], "import", file.toString());
        List<String> bare =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        file.getParent() + File.pathSeparator + args[1] + "/*",
                        "Imports",
                        "loop",
                        file.toString());
        List<String> pandas =
                List.of(
                        args[2],
                        "-c",
                        "import sys, pandas; f = pandas.read_csv(sys.argv[1], parse_dates=[sys.argv[2]]);"
                                + " print(len(f))",
                        file.toString(),
                        period);
        List<List<Long>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int run = 0; run < RUNS; run++) {
            times.get(0).add(Measured.process(program));
            times.get(1).add(Measured.process(pandas));
            times.get(2).add(Measured.process(bare));
        }
        System.out.printf(
                "  %-24s %5.1f MB   claimline %s   pandas %s   bare loop %s   %.2f × pandas%n",
                what,
                Files.size(file) / 1e6,
                Measured.spread(times.get(0)),
                Measured.spread(times.get(1)),
                Measured.spread(times.get(2)),
                (double) Measured.median(times.get(0)) / Measured.median(times.get(1)));
    }

    /// The loop starts compiled, as the program does.
    private static void compile(Path folder, String libraries) throws IOException {
        String classpath;
        try (Stream<Path> jars = Files.list(Path.of(libraries))) {
            classpath =
                    jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
        int code =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-cp",
                                classpath,
                                "-d",
                                folder.toString(),
                                "src/bench/Imports.java",
                                "src/bench/Measured.java");
        if (code != 0) {
            throw new IOException("the bare loop does not compile");
        }
    }

    private static void loop(Path file) throws IOException {
        System.out.println(bare(file));
    }

    /// Keeps each row's period and each number in it.
    private static int bare(Path file) throws IOException {
        List<String> periods = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        try (CSVParser rows =
                CSVParser.parse(
                        Files.newBufferedReader(file),
                        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            for (CSVRecord row : rows) {
                periods.add(row.get(0));
                int texts = row.get(1).startsWith("s") ? 2 : 1;
                double[] numbers = new double[row.size() - texts];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = Double.parseDouble(row.get(texts + i));
                }
                values.add(numbers);
            }
        }
        return periods.size() + values.size();
    }

    /// Inside one process that has read each file some times before.
    private static void warm(String what, Path file) throws IOException {
        List<Long> ours = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int run = 0; run < WARMING + RUNS; run++) {
            long begin = System.nanoTime();
            org.claimline.store.Imports.read(
                    file, "f.csv", Recipe.AUTO, Recipes.NONE, Progress.NONE);
            long between = System.nanoTime();
            bare(file);
            if (run >= WARMING) {
                ours.add((between - begin) / 1_000_000);
                bare.add((System.nanoTime() - between) / 1_000_000);
            }
        }
        System.out.printf(
                "  %-24s warm: claimline %s   bare loop %s   %.2f × bare loop%n",
                what, Measured.spread(ours), Measured.spread(bare), (double) Measured.median(ours) / Measured.median(bare));
    }

    private static Path daily(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(2);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("date,series,value\n");
            for (int series = 0; series < 100; series++) {
                for (int day = 0; day < ROWS / 100; day++) {
                    out.write(
                            LocalDate.of(1990, 1, 1).plusDays(day)
                                    + ",s"
                                    + series
                                    + ","
                                    + value(random)
                                    + "\n");
                }
            }
        }
        return file;
    }

    /// As many cells.
    private static Path wide(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("date");
            for (int series = 0; series < 100; series++) {
                out.write(",s" + series);
            }
            out.write("\n");
            for (int day = 0; day < ROWS / 100; day++) {
                out.write(LocalDate.of(1990, 1, 1).plusDays(day).toString());
                for (double value : IntStream.range(0, 100).mapToDouble(_ -> value(random)).toArray()) {
                    out.write("," + value);
                }
                out.write("\n");
            }
        }
        return file;
    }

    private static double value(SplittableRandom random) {
        return Math.round(random.nextDouble() * 10_000) / 100.0;
    }
}
