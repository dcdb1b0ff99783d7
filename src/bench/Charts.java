import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.renderer.ErrorStyle;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.claimline.app.board.BoardPane;
import org.claimline.app.board.EmptyBoard;
import org.claimline.app.board.PanelActions;
import org.claimline.app.state.Session;
import org.claimline.board.Board;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Window;
import org.claimline.claim.Article;
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
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.data.time.FixedMillisecond;
import org.jfree.data.time.TimeSeriesCollection;

/// Four ways to show hourly figures that are made up: the board, and three libraries' charts as
/// they are when one takes them off the shelf.
sealed interface Charts {

    LocalDateTime FIRST = LocalDateTime.of(1900, 1, 1, 0, 0);
    long FIRST_SECOND = FIRST.toEpochSecond(ZoneOffset.UTC);
    long HOUR = 3600;

    /// What stands in the window.
    Pane root();

    /// The part of it that is to have a certain size.
    Node sized();

    /// Shows a part of the figures.
    ///
    /// @param from the hour at which it begins
    /// @param to the hour at which it ends
    void show(double from, double to);

    /// A random walk.
    private static double[] walk(int count, long seed) {
        Random random = new Random(seed);
        double[] walk = new double[count];
        double value = 100;
        for (int i = 0; i < count; i++) {
            value += random.nextGaussian();
            walk[i] = value;
        }
        return walk;
    }

    /// Claimline's own board, as it stands in its window.
    final class Claimline implements Charts {
        private final Session session = new Session();
        private final BoardPane board =
                new BoardPane(session, new NoActions(), new EmptyBoard(() -> {}, () -> {}));
        private final String sized;

        /// @param sized finds the part that is to have a certain size
        Claimline(int panels, int count, String sized) {
            this.sized = sized;
            List<TimeSeries> all =
                    IntStream.range(0, panels).mapToObj(i -> series(i, count)).toList();
            List<Panel> shown =
                    all.stream()
                            .map(s -> Panel.of(new PanelId(s.key().text()), traces(s)))
                            .toList();
            session.open(
                    Session.Ready.of(
                            new Workspace(
                                    "w",
                                    "W",
                                    Catalog.of(all),
                                    Article.NONE,
                                    List.of(),
                                    Board.EMPTY.withPanels(shown),
                                    new TreeMap<>())),
                    List.of());
        }

        private static List<Trace> traces(TimeSeries series) {
            return List.of(Trace.of(series.key()));
        }

        private static TimeSeries series(int seed, int count) {
            String key = "s_" + (char) ('a' + seed);
            double[] walk = walk(count, seed);
            List<Observation> rows = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                rows.add(Observation.of(Period.instant(FIRST.plusHours(i)), walk[i]));
            }
            return TimeSeries.of(
                    new SeriesKey(key),
                    Frequency.INSTANT,
                    Description.of(key, Unit.parse("USD"), Aggregation.MEAN),
                    rows);
        }

        @Override
        public Pane root() {
            return board;
        }

        @Override
        public Node sized() {
            return board.lookup(sized);
        }

        @Override
        public void show(double from, double to) {
            session.time()
                    .slide(
                            new Window(
                                    FIRST_SECOND + Math.round(from * HOUR),
                                    FIRST_SECOND + Math.round(to * HOUR)));
        }

        private static final class NoActions implements PanelActions {
            @Override
            public void export(PanelId panel) {}

            @Override
            public void showRows(PanelId panel) {}

            @Override
            public void hide(PanelId panel) {}

            @Override
            public void tell(String sentence) {}

            @Override
            public void claim(PanelId panel, String assertion) {}
        }
    }

    /// JFreeChart's time series chart on its JavaFX canvas.
    final class Stock implements Charts {
        private final JFreeChart chart;
        private final ChartCanvas canvas;
        private final StackPane root;

        Stock(int count) {
            double[] walk = walk(count, 0);
            var series = new org.jfree.data.time.TimeSeries("s");
            series.setNotify(false);
            for (int i = 0; i < count; i++) {
                series.add(
                        new FixedMillisecond((FIRST_SECOND + i * HOUR) * 1000), walk[i], false);
            }
            chart =
                    ChartFactory.createTimeSeriesChart(
                            "", "", "", new TimeSeriesCollection(series), false, false, false);
            canvas = new ChartCanvas(chart);
            root = new StackPane(canvas);
            root.setMinSize(0, 0);
            canvas.widthProperty().bind(root.widthProperty());
            canvas.heightProperty().bind(root.heightProperty());
        }

        @Override
        public Pane root() {
            return root;
        }

        @Override
        public Node sized() {
            return canvas;
        }

        @Override
        public void show(double from, double to) {
            chart.getXYPlot()
                    .getDomainAxis()
                    .setRange(
                            (FIRST_SECOND + from * HOUR) * 1000, (FIRST_SECOND + to * HOUR) * 1000);
        }
    }

    /// chart-fx with its usual renderer, which thins the points, and without marks on them.
    final class ChartFx implements Charts {
        private final DefaultNumericAxis time = new DefaultNumericAxis("hour", "");
        private final XYChart chart = new XYChart(time, new DefaultNumericAxis("value", ""));
        private final StackPane root = new StackPane(chart);

        ChartFx(int count) {
            double[] hours = IntStream.range(0, count).mapToDouble(i -> i).toArray();
            ErrorDataSetRenderer renderer = new ErrorDataSetRenderer();
            renderer.setErrorStyle(ErrorStyle.NONE);
            renderer.setDrawMarker(false);
            renderer.getDatasets().add(new DoubleDataSet("s", hours, walk(count, 0), count, false));
            chart.getRenderers().setAll(renderer);
            chart.setAnimated(false);
            chart.setLegendVisible(false);
            time.setAutoRanging(false);
        }

        @Override
        public Pane root() {
            return root;
        }

        @Override
        public Node sized() {
            return chart;
        }

        @Override
        public void show(double from, double to) {
            time.set(from, to);
        }
    }

    /// JavaFX's own line chart.
    final class Lines implements Charts {
        private final NumberAxis time = new NumberAxis();
        private final LineChart<Number, Number> chart = new LineChart<>(time, new NumberAxis());
        private final StackPane root = new StackPane(chart);

        Lines(int count) {
            double[] walk = walk(count, 0);
            var series = new javafx.scene.chart.XYChart.Series<Number, Number>();
            series.getData()
                    .setAll(
                            IntStream.range(0, count)
                                    .mapToObj(
                                            i ->
                                                    new javafx.scene.chart.XYChart.Data<
                                                            Number, Number>(i, walk[i]))
                                    .toList());
            chart.setAnimated(false);
            chart.setCreateSymbols(false);
            chart.setLegendVisible(false);
            time.setAnimated(false);
            time.setAutoRanging(false);
            chart.getData().add(series);
        }

        @Override
        public Pane root() {
            return root;
        }

        @Override
        public Node sized() {
            return chart;
        }

        @Override
        public void show(double from, double to) {
            time.setLowerBound(from);
            time.setUpperBound(to);
            time.setTickUnit((to - from) / 10);
        }
    }
}
