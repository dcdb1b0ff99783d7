import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What the benchmarks share: whole processes timed, times told, files of made-up figures.
final class Measured {

    private Measured() {}

    static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /// @param times in milliseconds
    static String spread(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return "%d ms (%d to %d)".formatted(median(times), sorted.getFirst(), sorted.getLast());
    }

    /// How many milliseconds have gone since a moment of [System#nanoTime].
    static long since(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    /// How many milliseconds a process takes from its start to its end.
    static long process(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " ended with " + process.exitValue());
        }
        return since(begin);
    }

    /// A CSV file of one hourly series from the beginning of a year on.
    static Path hourly(Path file, int year, int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        LocalDateTime first = LocalDateTime.of(year, 1, 1, 0, 0);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("period,value\n");
            for (int row = 0; row < rows; row++) {
                out.write(first.plusHours(row) + "," + (1 + random.nextInt(10_000)) / 100.0 + "\n");
            }
        }
        return file;
    }

    /// Deletes a folder with all that is in it, where it is there.
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}
