import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.Import;
import org.claimline.series.TimeSeries;
import org.claimline.store.Imports;

/// How a file of ten million rows is read in a heap of one GiB: its time beside that of a file a
/// tenth as long, what is held of it, and how soon a reading ends that is told to. To be run with
/// `-Xmx1g`. The numbers in the files are made up and mean nothing.
final class HugeFile {

    private static final int RUNS = 5;
    private static final int MANY = 10_000_000;

    private HugeFile() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("claimline-huge-file");
        try {
            Path tenth = Measured.hourly(folder.resolve("tenth.csv"), 1000, MANY / 10);
            Path whole = Measured.hourly(folder.resolve("whole.csv"), 1000, MANY);
            System.out.printf(
                    "%,d rows, %.0f MB, heap of at most %d MiB%n",
                    MANY, Files.size(whole) / 1e6, Runtime.getRuntime().maxMemory() >> 20);
            times(tenth, whole);
            held(whole);
            stopped(whole);
        } finally {
            Measured.delete(folder);
        }
    }

    private static List<TimeSeries> read(Path file, Progress progress) {
        List<Import> read = Imports.read(file, "f.csv", Recipe.AUTO, Recipes.NONE, progress);
        return ((Import.Read) read.getFirst()).series();
    }

    private static void times(Path tenth, Path whole) {
        List<Long> small = new ArrayList<>();
        List<Long> large = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            read(tenth, Progress.NONE);
            long between = System.nanoTime();
            read(whole, Progress.NONE);
            small.add((between - begin) / 1_000_000);
            large.add(Measured.since(between));
        }
        System.out.printf(
                "  a tenth %s, all %s, %.1f times as long%n",
                Measured.spread(small), Measured.spread(large), (double) Measured.median(large) / Measured.median(small));
    }

    private static void held(Path whole) {
        long before = used();
        List<TimeSeries> series = read(whole, Progress.NONE);
        long after = used();
        int observations = series.stream().mapToInt(TimeSeries::size).sum();
        System.out.printf(
                "  held: %.1f bytes an observation%n", (double) (after - before) / observations);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// From the moment a reading is told to end until it has: at twenty moments of its time.
    private static void stopped(Path whole) throws InterruptedException {
        long begin = System.nanoTime();
        read(whole, Progress.NONE);
        long all = System.nanoTime() - begin;
        List<Long> waits = new ArrayList<>();
        for (int part = 1; part < 20; part++) {
            long until = System.nanoTime() + all * part / 20;
            try {
                read(whole, (line, share) -> System.nanoTime() < until);
            } catch (CancellationException e) {
                // As it should; where nobody asks any more it goes on to its end.
            }
            waits.add(Measured.since(until));
        }
        waits.removeIf(wait -> wait < 0);
        System.out.printf("  told to stop, it had within %s (%d moments)%n", Measured.spread(waits), waits.size());
    }
}
