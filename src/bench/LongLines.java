import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.claimline.board.Board;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.chart.PanelChart;
import org.claimline.claim.Article;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Workspace;

/// How long a panel of a million points takes to be planned, moved and zoomed, and twelve linked
/// panels of a hundred thousand; drawn into pictures of the panels' size.
final class LongLines {

    private static final int RUNS = 41;
    private static final int WIDE = 1000;

    private LongLines() {}

    public static void main(String[] arguments) {
        panel(10_000);
        System.out.println("| points | to plan | bytes a point | a step through time | a step of zoom |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (int count : new int[] {10_000, 100_000, 1_000_000}) {
            panel(count);
        }
        twelve();
    }

    private static TimeSeries hourly(String key, int count) {
        Random random = new Random(key.hashCode());
        List<Observation> rows = new ArrayList<>(count);
        LocalDateTime start = LocalDateTime.of(1900, 1, 1, 0, 0);
        double value = 100;
        for (int i = 0; i < count; i++) {
            value += random.nextGaussian();
            rows.add(Observation.of(Period.instant(start.plusHours(i)), value));
        }
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.INSTANT,
                Description.of(key, Unit.parse("USD"), Aggregation.MEAN),
                rows);
    }

    private static BoardPlan plan(List<TimeSeries> all) {
        List<Panel> panels =
                all.stream()
                        .map(s -> Panel.of(new PanelId(s.key().text()), List.of(Trace.of(s.key()))))
                        .toList();
        Workspace workspace =
                new Workspace(
                        "w",
                        "W",
                        Catalog.of(all),
                        Article.NONE,
                        List.of(),
                        Board.EMPTY.withPanels(panels),
                        new TreeMap<>());
        return BoardPlan.of(workspace, List.of(), Optional.empty());
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void panel(int count) {
        TimeSeries series = hourly("a", count);
        List<BoardPlan> kept = new ArrayList<>();
        double planned =
                median(
                        5,
                        i -> {
                            kept.clear();
                            kept.add(plan(List.of(series)));
                        });
        kept.clear();
        long before = used();
        BoardPlan plan = plan(List.of(series));
        long bytes = used() - before;
        Frames frames = new Frames(plan, 600);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.0f ms | %d | %.1f ms | %.1f ms |%n",
                count,
                planned,
                bytes / count,
                frames.moved(),
                frames.zoomed());
    }

    private static void twelve() {
        BoardPlan plan =
                plan(
                        IntStream.range(0, 12)
                                .mapToObj(i -> hourly("s_" + (char) ('a' + i), 100_000))
                                .toList());
        Frames frames = new Frames(plan, 150);
        System.out.printf(
                Locale.ROOT,
                "%nTwelve panels of 100,000 points: a step through time %.1f ms, of zoom %.1f ms.%n",
                frames.moved(),
                frames.zoomed());
    }

    private static double median(int runs, IntConsumer work) {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.accept(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    /// All panels drawn for each step.
    private static final class Frames {
        private final List<PanelChart> charts = new ArrayList<>();
        private final BufferedImage image;
        private final int high;
        private final long from;
        private final long length;

        Frames(BoardPlan plan, int high) {
            this.high = high;
            image = new BufferedImage(WIDE, high, BufferedImage.TYPE_INT_RGB);
            from = plan.extent().fromSecond();
            length = plan.extent().seconds();
            for (PanelPlan panel : plan.panels()) {
                charts.add(
                        PanelChart.of(panel, List.of(), Palette.LIGHT, PanelChart.Medium.SCREEN));
            }
            moved();
        }

        double moved() {
            return median(RUNS, i -> draw(from + length * i / 200, from + length * (i + 150) / 200));
        }

        double zoomed() {
            return median(
                    RUNS,
                    i -> {
                        long half = Math.round(length / 2.0 * Math.pow(0.85, i));
                        long middle = from + length / 2;
                        draw(middle - half, middle + Math.max(half, 3600));
                    });
        }

        private void draw(long begin, long end) {
            for (PanelChart chart : charts) {
                chart.show(begin, end);
                Graphics2D g2 = image.createGraphics();
                chart.chart().draw(g2, new Rectangle2D.Double(0, 0, WIDE, high));
                g2.dispose();
            }
        }
    }
}
