import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How long the built program takes to export every panel of the story as a picture of 1600 × 900,
/// as a whole process, claims judged and drawn; beside it matplotlib, which draws as many plain
/// charts of the same size from the story's own data: one line, axes, a title. Both are started
/// anew each time and run in turn.
///
/// Arguments: the program's launcher, a Python that has matplotlib, the story's folder.
final class Export {

    private static final int RUNS = 5;

    private static final String PLAIN =
            """
            import csv, datetime, os, sys
            import matplotlib
            matplotlib.use('Agg')
            import matplotlib.pyplot as plt
            folder, out, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
            names = sorted(name for name in os.listdir(folder) if name.endswith('.csv'))[:count]
            for name in names:
                with open(os.path.join(folder, name)) as file:
                    rows = [(r['period'], r['value']) for r in csv.DictReader(file) if r['value']]
                def date(text):
                    form = {4: '%Y', 7: '%Y-%m', 10: '%Y-%m-%d'}.get(len(text))
                    if form and 'Q' not in text and 'S' not in text:
                        return datetime.datetime.strptime(text, form)
                    return datetime.datetime(int(text[:4]), 1, 1)
                figure, axes = plt.subplots(figsize=(16, 9), dpi=100)
                axes.plot([date(p) for p, _ in rows], [float(v) for _, v in rows])
                axes.set_title(name)
                axes.grid(True)
                figure.savefig(os.path.join(out, name + '.png'))
                plt.close(figure)
            """;

    private Export() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path story = Path.of(arguments[2]);
        List<String> panels =
                Files.readAllLines(story.resolve("board.yaml")).stream()
                        .filter(line -> line.matches("\\s*- id: .*"))
                        .map(line -> line.replaceFirst("\\s*- id: ", "").strip())
                        .toList();
        Path out = Files.createTempDirectory("claimline-export-");
        List<String> program =
                new ArrayList<>(
                        List.of(
                                arguments[0], "export", story.toString(), "--out", out.toString(),
                                "--width", "1600", "--height", "900", "--overwrite"));
        panels.forEach(panel -> program.addAll(List.of("--panel", panel)));
        List<String> plain =
                List.of(
                        arguments[1], "-c", PLAIN,
                        story.resolve("data").toString(), out.toString(), "" + panels.size());
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        try {
            for (int run = 0; run < RUNS; run++) {
                ours.add(millis(program, out, panels.size()));
                theirs.add(millis(plain, out, panels.size()));
            }
        } finally {
            Measured.delete(out);
        }
        System.out.printf(
                "%d panels as PNG of 1600 × 900: claimline %s, matplotlib %s, %.2f of its time%n",
                panels.size(),
                Measured.spread(ours),
                Measured.spread(theirs),
                (double) Measured.median(ours) / Measured.median(theirs));
    }

    private static long millis(List<String> command, Path out, int pictures)
            throws IOException, InterruptedException {
        Measured.delete(out);
        Files.createDirectory(out);
        long took = Measured.process(command);
        try (Stream<Path> made = Files.list(out)) {
            long count = made.filter(file -> file.toString().endsWith(".png")).count();
            if (count != pictures) {
                throw new IOException(command.getFirst() + " made " + count + " pictures");
            }
        }
        return took;
    }
}
