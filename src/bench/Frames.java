import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.TKScene;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.claimline.app.look.Theme;
import org.claimline.plan.Palette;

/// How long it takes from a step through time, a step of zoom or a move of the mouse until its
/// picture is made: the board's, and beside it three libraries' charts of as many points. Every
/// step goes through a pulse of JavaFX in a window; the clock stops when the window's pixels are
/// drawn. Before that each chart has to show on the screen that it draws anew when it is moved.
final class Frames {

    private static final double WIDE = 1000;
    private static final double HIGH = 600;
    private static final int MANY = 1_000_000;
    private static final int FEWER = 100_000;
    private static final int PANELS = 12;
    private static final int USUAL_HEIGHT = 150;
    private static final int STEPS = 60;
    private static final int WARM = 40;

    private final Stage stage;

    private Frames(Stage stage) {
        this.stage = stage;
    }

    /// @param arguments the charts to draw; all of them where none is named
    public static void main(String[] arguments) throws Exception {
        CompletableFuture<Stage> opened = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        Platform.startup(
                () -> {
                    Theme.loadFonts();
                    opened.complete(new Stage(StageStyle.UNDECORATED));
                });
        Frames frames = new Frames(opened.get());
        var wanted = Arrays.asList(arguments);
        System.out.println("| what | points | a step through time | a step of zoom |");
        System.out.println("| --- | --- | --- | --- |");
        if (wanted.isEmpty() || wanted.contains("claimline")) {
            frames.one("Claimline", MANY, STEPS, () -> new Charts.Claimline(1, MANY, ".plot"));
        }
        if (wanted.isEmpty() || wanted.contains("chartfx")) {
            frames.one("chart-fx", MANY, STEPS, () -> new Charts.ChartFx(MANY));
        }
        if (wanted.isEmpty() || wanted.contains("linechart")) {
            frames.one("JavaFX LineChart", FEWER, 10, () -> new Charts.Lines(FEWER));
        }
        if (wanted.isEmpty() || wanted.contains("stock")) {
            frames.one("JFreeChart's ChartCanvas", MANY, 3, () -> new Charts.Stock(MANY));
        }
        if (wanted.isEmpty() || wanted.contains("twelve")) {
            frames.twelve();
        }
        System.exit(0);
    }

    private void one(String name, int points, int steps, Callable<Charts> maker) throws Exception {
        Charts chart = open(maker, WIDE, HIGH, points);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %s | %s |%n",
                name,
                points,
                times(steps, i -> pan(chart, points, i)),
                times(steps, i -> zoom(chart, points, i)));
    }

    private void twelve() throws Exception {
        Charts board =
                open(
                        () -> new Charts.Claimline(PANELS, FEWER, "#board-scroll"),
                        WIDE,
                        PANELS * USUAL_HEIGHT,
                        FEWER);
        Node plot = on(() -> board.root().lookup(".plot"));
        System.out.printf(
                Locale.ROOT,
                "%nTwelve panels of %,d points, all in view: a step through time %s, a step of zoom"
                        + " %s, a move of the mouse %s.%n",
                FEWER,
                times(STEPS, i -> pan(board, FEWER, i)),
                times(STEPS, i -> zoom(board, FEWER, i)),
                times(STEPS, i -> point(plot, 200 + 7 * i)));
    }

    /// Steps to the right and back again.
    private static void pan(Charts chart, int points, int step) {
        double from = points * Math.abs(step % 80 - 40) / 200.0;
        chart.show(from, from + 0.75 * points);
    }

    /// Steps nearer to the middle and out again.
    private static void zoom(Charts chart, int points, int step) {
        double half = points / 2.0 * Math.pow(0.9, 21 - Math.abs(step % 40 - 20));
        chart.show(points / 2.0 - half, points / 2.0 + half);
    }

    private static void point(Node plot, double x) {
        Point2D at = plot.localToScene(x, 40);
        plot.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(plot, at.getX(), at.getY())));
    }

    /// Puts a chart into a window that is as large as it takes for its part to be so large.
    private Charts open(Callable<Charts> maker, double wide, double high, int points)
            throws Exception {
        Charts chart = on(maker);
        on(
                () -> {
                    Scene scene = new Scene(chart.root(), wide, high);
                    if (chart instanceof Charts.Claimline) {
                        scene.getStylesheets().setAll(Theme.stylesheets(Palette.LIGHT));
                    }
                    stage.setScene(scene);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(wide);
                    stage.setHeight(high);
                    stage.show();
                    return scene;
                });
        for (int i = 0; i < 3; i++) {
            step(() -> pan(chart, points, 5));
            Thread.sleep(300);
            on(
                    () -> {
                        Bounds is = chart.sized().getLayoutBounds();
                        stage.setWidth(stage.getWidth() + wide - is.getWidth());
                        stage.setHeight(stage.getHeight() + high - is.getHeight());
                        return stage;
                    });
        }
        step(() -> pan(chart, points, 5));
        Thread.sleep(300);
        Bounds is = chart.sized().getLayoutBounds();
        if (is.getWidth() != wide || is.getHeight() != high) {
            throw new IllegalStateException("It has another size: " + is);
        }
        int before = seen();
        step(() -> pan(chart, points, 25));
        Thread.sleep(300);
        if (seen() == before) {
            throw new IllegalStateException("What was moved looks as before");
        }
        return chart;
    }

    /// What the screen shows of the window, as one number.
    private int seen() throws Exception {
        return on(
                () -> {
                    int wide = (int) Math.min(stage.getWidth(), WIDE);
                    int high = (int) Math.min(stage.getHeight(), HIGH);
                    WritableImage image =
                            new Robot().getScreenCapture(null, 0, 0, wide, high, false);
                    PixelReader pixels = image.getPixelReader();
                    int sum = 1;
                    for (int y = 0; y < image.getHeight(); y++) {
                        for (int x = 0; x < image.getWidth(); x++) {
                            sum = 31 * sum + pixels.getArgb(x, y);
                        }
                    }
                    return sum;
                });
    }

    /// The median of some steps with the fastest and the slowest, and how much of it the window's
    /// thread takes.
    private String times(int steps, IntConsumer change) throws Exception {
        int warm = steps < 10 ? 1 : WARM;
        double[] times = new double[steps];
        double[] held = new double[steps];
        for (int i = -warm; i < steps; i++) {
            int step = i + warm;
            Took took = step(() -> change.accept(step));
            times[Math.max(i, 0)] = took.all;
            held[Math.max(i, 0)] = took.held;
        }
        Arrays.sort(times);
        Arrays.sort(held);
        return String.format(
                Locale.ROOT,
                "%.1f ms (%.1f to %.1f), %.1f of it on the window's thread",
                times[steps / 2],
                times[0],
                times[steps - 1],
                held[steps / 2]);
    }

    /// @param all from the change until its picture is made, in milliseconds
    /// @param held until it is the renderer's turn
    private record Took(double all, double held) {}

    /// Changes something and waits until the window shows it.
    ///
    /// @return how long it took
    private Took step(Runnable change) throws Exception {
        CompletableFuture<Long> began = new CompletableFuture<>();
        CompletableFuture<Long> over = new CompletableFuture<>();
        CompletableFuture<Long> drawn = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    began.complete(System.nanoTime());
                    change.run();
                    Platform.runLater(() -> afterPulse(over, drawn));
                });
        return new Took(
                (drawn.get() - began.get()) / 1e6, (over.get() - began.get()) / 1e6);
    }

    /// Completes it when the next pulse's picture is made.
    private void afterPulse(CompletableFuture<Long> over, CompletableFuture<Long> drawn) {
        Scene scene = stage.getScene();
        TKScene peer = SceneHelper.getPeer(scene);
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        over.complete(System.nanoTime());
                        Platform.runLater(
                                () -> {
                                    peer.waitForRenderingToComplete();
                                    drawn.complete(System.nanoTime());
                                });
                    }
                });
        Platform.requestNextPulse();
    }

    private static <T> T on(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Exception e) {
                        done.completeExceptionally(e);
                    }
                });
        return done.get();
    }
}
