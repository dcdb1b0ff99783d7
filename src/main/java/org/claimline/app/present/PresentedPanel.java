package org.claimline.app.present;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.claimline.app.look.Sharp;
import org.claimline.board.Window;
import org.claimline.chart.PanelChart;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.jfree.chart.fx.ChartCanvas;

/// One panel as a picture that moves: from the stretch of time seen last to the one to be seen, at
/// once where the system asks for reduced motion.
final class PresentedPanel extends Pane {

    private static final Duration MOVING = Duration.millis(450);

    private final PanelChart chart;
    private final ChartCanvas canvas;
    private final Window from;
    private final Window to;
    private Window shown;
    private Optional<Transition> moving = Optional.empty();

    PresentedPanel(BoardPlan plan, PanelPlan panel, Palette palette, Window from, Window to) {
        this.from = from;
        this.to = to;
        this.shown = isStill() ? to : from;
        chart = PanelChart.of(panel, plan.events(), palette, PanelChart.Medium.PICTURE);
        canvas = new ChartCanvas(chart.chart());
        canvas.setChart(null);
        canvas.setTooltipEnabled(false);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        setMinSize(0, 0);
        setAccessibleText(panel.title() + ". " + panel.altText());
        getStyleClass().add("presented-panel");
    }

    private static boolean isStill() {
        return Platform.getPreferences().isReducedMotion();
    }

    /// Moves to the stretch of time to be seen.
    void move() {
        if (shown.equals(to)) {
            return;
        }
        Transition transition =
                new Transition() {
                    {
                        setCycleDuration(MOVING);
                        setInterpolator(Interpolator.EASE_BOTH);
                    }

                    @Override
                    protected void interpolate(double part) {
                        shown =
                                new Window(
                                        between(from.fromSecond(), to.fromSecond(), part),
                                        between(from.toSecond(), to.toSecond(), part));
                        draw();
                    }
                };
        moving = Optional.of(transition);
        transition.play();
    }

    private static long between(long a, long b, double part) {
        return a + Math.round((b - a) * part);
    }

    private void draw() {
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            chart.show(shown.fromSecond(), shown.toSecond());
        }
    }

    @Override
    protected void layoutChildren() {
        if (Sharp.has(canvas, getWidth(), getHeight())) {
            return;
        }
        // A canvas that has a chart draws it at every step below.
        canvas.setChart(null);
        Sharp.resize(canvas, getWidth(), getHeight());
        draw();
        Sharp.show(canvas, chart);
    }

    /// Stops moving and lets the chart go.
    void close() {
        moving.ifPresent(Transition::stop);
        canvas.setChart(null);
    }
}
