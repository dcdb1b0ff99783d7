import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.board.Board;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.chart.PanelChart;
import org.claimline.claim.Article;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.Import;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;
import org.claimline.store.Imports;
import org.claimline.store.WorkspaceReader;
import org.claimline.store.WorkspaceSaver;
import org.claimline.workspace.Workspace;

/// How the time of each step of the work grows with its size, from a thousand observations to ten
/// million, as a workspace of Claimline: the measured times as series, a scatter of each against
/// the size, and claims about them. The figures that are worked on are made up; the times are not.
///
/// Arguments: the program's launcher, the folder to write the workspace to, which is replaced.
final class Growth {

    private static final List<Integer> SIZES =
            List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);
    private static final int RUNS = 5;
    private static final int WARMING = 20;

    private Growth() {}

    /// A piece of work that is timed.
    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("claimline-growth-");
        Map<String, List<Double>> times = new LinkedHashMap<>();
        List<LocalDateTime> moments = new ArrayList<>();
        try {
            // Without looking, so that all code has been compiled.
            for (int run = 0; run < WARMING; run++) {
                measure(scratch, 100_000, new LinkedHashMap<>());
            }
            for (int size : SIZES) {
                moments.add(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(moments.size()));
                measure(scratch, size, times);
            }
            write(Path.of(arguments[0]), Path.of(arguments[1]), scratch, moments, times);
        } finally {
            Measured.delete(scratch);
        }
    }

    private static void measure(Path scratch, int size, Map<String, List<Double>> times)
            throws IOException {
        Path file = Measured.hourly(scratch.resolve("figures.csv"), 1000, size);
        List<TimeSeries> read = new ArrayList<>();
        add(times, "import", () -> {
            read.clear();
            List<Import> all =
                    Imports.read(file, "figures.csv", Recipe.AUTO, Recipes.NONE, Progress.NONE);
            read.addAll(((Import.Read) all.getFirst()).series());
        });
        TimeSeries series = read.getFirst();
        Catalog catalog = Catalog.of(List.of(series));
        Formula formula = ((Parsed.Good) Formula.parse("mean(mavg(figures, 24)) > 1")).formula();
        add(times, "formula", () -> formula.evaluateAnew(catalog));
        Panel panel = Panel.of(new PanelId("p"), List.of(Trace.of(series.key())));
        Workspace workspace =
                new Workspace(
                        "growth", "Growth", catalog, Article.NONE, List.of(),
                        Board.EMPTY.withPanels(List.of(panel)), new TreeMap<>());
        BoardPlan[] plan = new BoardPlan[1];
        add(times, "plan", () -> plan[0] = BoardPlan.of(workspace, List.of(), Optional.empty()));
        PanelChart chart =
                PanelChart.of(
                        plan[0].panels().getFirst(), List.of(), Palette.LIGHT, PanelChart.Medium.SCREEN);
        BufferedImage image = new BufferedImage(1000, 600, BufferedImage.TYPE_INT_RGB);
        int[] step = {0};
        add(times, "draw", () -> {
            long shift = plan[0].extent().seconds() * step[0]++ / 200;
            chart.show(
                    plan[0].extent().fromSecond() + shift,
                    plan[0].extent().fromSecond() + plan[0].extent().seconds() * 3 / 4 + shift);
            Graphics2D g2 = image.createGraphics();
            chart.chart().draw(g2, new Rectangle2D.Double(0, 0, 1000, 600));
            g2.dispose();
        });
        Path saved = scratch.resolve("saved");
        add(times, "save", () -> {
            Measured.delete(saved);
            WorkspaceSaver.saveAs(Optional.empty(), workspace, workspace, saved);
        });
        add(times, "open", () -> {
            if (!WorkspaceReader.open(saved).problems().isEmpty()) {
                throw new IOException(WorkspaceReader.open(saved).problems().toString());
            }
        });
        Measured.delete(saved);
        System.out.printf(Locale.ROOT, "%,d:", size);
        times.forEach((name, all) -> System.out.printf(Locale.ROOT, " %s %.2f ms", name, all.getLast()));
        System.out.println();
    }

    private static void add(Map<String, List<Double>> times, String name, Work work)
            throws IOException {
        double[] taken = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            work.run();
            taken[run] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(taken);
        times.computeIfAbsent(name, _ -> new ArrayList<>()).add(taken[RUNS / 2]);
    }

    private static void write(
            Path program,
            Path folder,
            Path scratch,
            List<LocalDateTime> moments,
            Map<String, List<Double>> times)
            throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("period,size");
        times.keySet().forEach(name -> table.append(',').append(name));
        for (int i = 0; i < SIZES.size(); i++) {
            table.append('\n').append(moments.get(i)).append(',').append(SIZES.get(i));
            for (List<Double> all : times.values()) {
                table.append(String.format(Locale.ROOT, ",%.3f", all.get(i)));
            }
        }
        Path figures = Files.writeString(scratch.resolve("growth.csv"), table.append('\n'));
        Measured.delete(folder);
        run(program, "import", figures.toString(), "--into", folder.toString());
        StringBuilder board = new StringBuilder("panels:\n");
        board.append("  - id: growth\n    title: Time of each step against size, both as powers of ten\n");
        board.append("    height: 3\n    traces:\n");
        StringBuilder claims =
                new StringBuilder(
                        "article: {title: How the work of Claimline grows with its size}\nclaims:\n");
        for (String name : times.keySet()) {
            board.append(
                    "      - {formula: \"log(%s) / log(10)\", kind: scatter, against: \"log(size) / log(10)\", name: %s}\n"
                            .formatted(name, name));
            claims.append(
                    """
                      - id: %1$s-linear
                        statement: Ten times as much takes %1$s at most twelve times as long, from a million to ten million.
                        assert: at(%1$s, %2$s) <= 12 * at(%1$s, %3$s)
                    """
                            .formatted(name, moments.get(4), moments.get(3)));
        }
        Files.writeString(folder.resolve("board.yaml"), board);
        Files.writeString(folder.resolve("claims.yaml"), claims);
        run(
                program, "export", folder.toString(), "--out", folder.toString(),
                "--panel", "growth", "--width", "1200", "--height", "800", "--overwrite");
        run(program, "check", folder.toString());
    }

    private static void run(Path program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(command + " ended with " + code);
        }
    }
}
