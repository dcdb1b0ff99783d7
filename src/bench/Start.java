import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How long the installed image takes from its start until the story is drawn, looked for on the
/// display itself: with its AOT cache, without it, and beside that an empty JavaFX window of the
/// same Java. Needs a display that nobody else uses.
///
/// Argument: the image's folder (`target/installer/claimline`).
public final class Start {

    private static final int RUNS = 7;
    private static final long PATIENCE = 30_000;

    /// The lines' colours in the light look.
    private static final Set<Integer> STORY = Set.of(0x0B72C9, 0xCC7000, 0x026C49, 0x4F2270);

    private static final Set<Integer> EMPTY = Set.of(0x12AB34);

    private static final String WINDOW =
            """
            import javafx.application.Application;
            import javafx.scene.Scene;
            import javafx.scene.layout.Pane;
            import javafx.scene.paint.Color;
            import javafx.stage.Stage;

            public class Empty extends Application {
                public static class Launcher {
                    public static void main(String[] arguments) {
                        Application.launch(Empty.class);
                    }
                }

                @Override
                public void start(Stage stage) {
                    stage.setScene(new Scene(new Pane(), 1200, 800, Color.web("#12ab34")));
                    stage.show();
                }
            }
            """;

    private final Path image;
    private final Path scratch;
    private final Robot robot;

    private Start(Path image) throws Exception {
        this.image = image;
        this.scratch = Files.createTempDirectory("claimline-start-");
        this.robot = new Robot();
    }

    public static void main(String[] arguments) throws Exception {
        new Start(Path.of(arguments[0]).toAbsolutePath()).measure();
    }

    private void measure() throws Exception {
        Path app = image.resolve("lib/app");
        String java = image.resolve("lib/runtime/bin/java").toString();
        List<String> jars =
                Files.readAllLines(app.resolve("claimline.cfg")).stream()
                        .filter(line -> line.startsWith("app.classpath="))
                        .map(line -> line.substring(14).replace("$APPDIR", app.toString()))
                        .toList();
        String classpath = String.join(File.pathSeparator, jars);
        compileEmpty(classpath);
        List<String> usual =
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dclaimline.datasets=" + app.resolve("datasets"));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(
                "empty window",
                command(java, List.of(), scratch + File.pathSeparator + classpath, "Empty$Launcher"));
        commands.put(
                "story, no cache",
                command(java, usual, classpath, "org.claimline.Main", "kazakhstan-2022"));
        commands.put(
                "story, with cache",
                List.of(image.resolve("bin/claimline").toString(), "kazakhstan-2022"));
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int run = 0; run <= RUNS; run++) {
            for (Map.Entry<String, List<String>> one : commands.entrySet()) {
                Path home = Files.createDirectories(scratch.resolve(one.getKey().replaceAll("[^a-z]+", "-")));
                long took =
                        untilDrawn(
                                one.getValue(),
                                home,
                                one.getKey().equals("empty window") ? EMPTY : STORY);
                if (run > 0) {
                    // The first start unpacks JavaFX's libraries and looks for fonts.
                    times.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(took);
                }
            }
        }
        times.forEach(
                (name, all) -> {
                    List<Long> sorted = all.stream().sorted().toList();
                    System.out.printf(
                            "%-18s median %5d ms, %d to %d%n",
                            name,
                            sorted.get(sorted.size() / 2),
                            sorted.getFirst(),
                            sorted.getLast());
                });
        try (Stream<Path> all = Files.walk(scratch)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private static List<String> command(
            String java, List<String> options, String classpath, String... rest) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", classpath));
        command.addAll(List.of(rest));
        return command;
    }

    private void compileEmpty(String classpath) throws Exception {
        Path source = Files.writeString(scratch.resolve("Empty.java"), WINDOW);
        int code =
                javax.tools.ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-cp",
                                classpath,
                                "-d",
                                scratch.toString(),
                                source.toString());
        if (code != 0) {
            throw new IllegalStateException("the empty window does not compile");
        }
    }

    private long untilDrawn(List<String> command, Path home, Set<Integer> colours)
            throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home);
        builder.redirectErrorStream(true).redirectOutput(home.resolve("out").toFile());
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            while ((System.nanoTime() - begin) / 1_000_000 < PATIENCE) {
                if (shows(colours)) {
                    return (System.nanoTime() - begin) / 1_000_000;
                }
                Thread.sleep(40);
            }
            throw new IllegalStateException(
                    "nothing was drawn: " + Files.readString(home.resolve("out")));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            while (shows(colours)) {
                Thread.sleep(20);
            }
            Thread.sleep(300);
        }
    }

    private boolean shows(Set<Integer> colours) {
        BufferedImage seen = robot.createScreenCapture(new Rectangle(340, 300, 600, 200));
        for (int y = 0; y < seen.getHeight(); y += 2) {
            for (int x = 0; x < seen.getWidth(); x++) {
                if (colours.contains(seen.getRGB(x, y) & 0xFFFFFF)) {
                    return true;
                }
            }
        }
        return false;
    }
}
