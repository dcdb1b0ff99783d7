import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.WindowLauncher;

/// How long the window's thread is held while the wheel is turned over a chart and a word is typed
/// into the search: with nothing else going on, and while a file of ten million rows is imported.
/// Every five milliseconds something is handed to that thread, and it is timed until it is there.
/// Needs a display. The numbers in the file are made up and mean nothing.
final class Busy {

    private static final int ROWS = 10_000_000;
    private static final long QUIET = 6_000;

    private Busy() {}

    public static void main(String[] arguments) {
        int code = 0;
        try {
            measure();
        } catch (Exception e) {
            e.printStackTrace();
            code = 1;
        }
        // The window is left open, so that nothing of its closing is measured or goes wrong.
        Runtime.getRuntime().halt(code);
    }

    private static void measure() throws Exception {
        Path folder = Files.createTempDirectory("claimline-busy");
        System.setProperty("user.home", folder.toString());
        Path file = Measured.hourly(folder.resolve("whole.csv"), 1000, ROWS);
        Thread window = new Thread(() -> WindowLauncher.open(List.of()), "window");
        window.setDaemon(true);
        window.start();
        try {
            Scene scene = story();
            Thread.sleep(4_000);
            ListView<?> catalog = (ListView<?>) on(() -> scene.lookup("#catalog-list"));
            int before = on(() -> catalog.getItems().size());
            long until = System.nanoTime() + QUIET * 1_000_000;
            System.out.println("  nothing else     " + held(scene, () -> System.nanoTime() > until));
            long begin = System.nanoTime();
            on(() -> paste(scene, file));
            String during = held(scene, () -> before < on(() -> catalog.getItems().size()));
            System.out.printf(
                    "  while importing  %s; the import took %.1f s%n",
                    during, (System.nanoTime() - begin) / 1e9);
        } finally {
            Measured.delete(folder);
        }
    }

    /// The window's scene, once the story stands in it.
    private static Scene story() throws Exception {
        while (true) {
            Thread.sleep(200);
            if (!Window.getWindows().isEmpty()) {
                Scene scene = on(() -> ((Stage) Window.getWindows().getFirst()).getScene());
                if (on(() -> chart(scene)).isPresent()) {
                    on(() -> large((Stage) scene.getWindow()));
                    return scene;
                }
            }
        }
    }

    /// So large that the catalog stands beside the board.
    private static boolean large(Stage stage) {
        stage.setX(0);
        stage.setWidth(1600);
        stage.setHeight(1000);
        return true;
    }

    private static Optional<Node> chart(Scene scene) {
        return find(scene.getRoot(), node -> node.getId() != null && node.getId().startsWith("panel-"))
                .flatMap(panel -> find(panel, Canvas.class::isInstance));
    }

    private static Optional<Node> find(Node node, Predicate<Node> wanted) {
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, wanted).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean paste(Scene scene, Path file) {
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
        scene.getRoot().requestFocus();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    scene.getRoot(),
                    new KeyEvent(type, "", "", KeyCode.V, false, true, false, false));
        }
        return true;
    }

    /// Turns the wheel and types until it is over; tells how long the thread was held.
    private static String held(Scene scene, Callable<Boolean> over) throws Exception {
        List<Double> waits = new ArrayList<>();
        int step = 0;
        while (step % 20 != 0 || !over.call()) {
            int now = step++;
            if (now % 10 == 0) {
                Platform.runLater(() -> use(scene, now / 10));
            }
            CountDownLatch there = new CountDownLatch(1);
            long begin = System.nanoTime();
            Platform.runLater(there::countDown);
            there.await();
            waits.add((System.nanoTime() - begin) / 1e6);
            Thread.sleep(5);
        }
        waits.sort(Comparator.naturalOrder());
        return "median %.1f ms, of a hundred the longest %.1f, longest of all %.1f, %d times"
                .formatted(
                        waits.get(waits.size() / 2),
                        waits.get(waits.size() * 99 / 100),
                        waits.getLast(),
                        waits.size());
    }

    private static void use(Scene scene, int step) {
        Node chart = chart(scene).orElseThrow();
        Point2D middle = chart.localToScene(200, 60);
        Event.fireEvent(
                chart,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        middle.getX(), middle.getY(), middle.getX(), middle.getY(),
                        false, false, false, false, false, false,
                        0, step % 20 < 10 ? 40 : -40, 0, step % 20 < 10 ? 40 : -40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0,
                        0, null));
        Node search = scene.lookup("#catalog-search");
        search.requestFocus();
        String letter = step % 8 < 4 ? "income".substring(step % 4, step % 4 + 1) : "\b";
        boolean back = letter.equals("\b");
        Event.fireEvent(
                search,
                back
                        ? new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE,
                                false, false, false, false)
                        : new KeyEvent(
                                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED,
                                false, false, false, false));
    }

    private static <T> T on(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
