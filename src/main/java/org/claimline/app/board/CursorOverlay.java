package org.claimline.app.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.claimline.app.board.Readout.Reading;
import org.claimline.app.look.Theme;
import org.claimline.chart.PanelChart;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// The cursor on one panel, above the chart and without redrawing it: its piece of the line through
/// all panels, a tag with every trace's period and value, a hollow dot on each observation. It also
/// draws the rims of a pointed at claim's marks and the stretch being selected.
final class CursorOverlay extends Pane {

    private static final double BESIDE = 8;

    private final Line line = new Line();
    private final VBox tag = new VBox();
    private final Pane dots = new Pane();
    private final Pane periods = new Pane();
    private final Group rims = new Group();
    private final Rectangle stretch = new Rectangle();
    private static final double AROUND = 12;

    private final Rectangle picked = new Rectangle();
    private final Label moved = new Label();
    private final Label drop = new Label();

    CursorOverlay() {
        setMouseTransparent(true);
        setManaged(false);
        line.getStyleClass().add("cursor-line");
        tag.getStyleClass().add("cursor-tag");
        stretch.getStyleClass().add("stretch");
        picked.getStyleClass().add("picked-note");
        moved.getStyleClass().add("moved-note");
        moved.setWrapText(true);
        drop.getStyleClass().add("drop-words");
        drop.setId("drop-words");
        getChildren().addAll(stretch, periods, line, dots, rims, picked, moved, tag, drop);
        getChildren().forEach(node -> node.setVisible(false));
        rims.setVisible(true);
        getChildren().forEach(node -> node.setManaged(false));
    }

    /// Takes the cursor away.
    ///
    /// @return whether it was there
    boolean hide() {
        boolean shown = tag.isVisible() || line.isVisible();
        line.setVisible(false);
        dots.setVisible(false);
        tag.setVisible(false);
        return shown;
    }

    /// @param x where the cursor stands
    /// @param top the plot's top in this overlay
    /// @param pointerY where the pointer is in this overlay; negative where it is elsewhere
    void show(
            double x,
            double top,
            double pointerY,
            PanelPlan plan,
            PanelChart chart,
            List<Reading> readings) {
        boolean overTime = plan.across().isEmpty();
        OptionalDouble beside =
                overTime ? OptionalDouble.of(Math.floor(x) + 0.5) : dotX(chart, readings);
        if (beside.isEmpty()) {
            hide();
            return;
        }
        double crisp = beside.getAsDouble();
        line.setStartX(crisp);
        line.setEndX(crisp);
        line.setStartY(0);
        line.setEndY(getHeight());
        line.setVisible(overTime);
        showDots(top, plan, chart, readings);
        showTag(crisp, top, pointerY, plan, readings);
    }

    /// Where a scatter has the moment's dot; empty where it has none.
    private static OptionalDouble dotX(PanelChart chart, List<Reading> readings) {
        return readings.stream()
                .flatMap(r -> r.point().stream())
                .mapToDouble(chart::xOf)
                .findFirst();
    }

    private void showDots(double top, PanelPlan plan, PanelChart chart, List<Reading> readings) {
        dots.getChildren().clear();
        var area = chart.plotArea();
        if (area.isEmpty()) {
            return;
        }
        for (Reading reading : readings) {
            reading.point()
                    .ifPresent(
                            point -> {
                                double x = chart.xOf(point);
                                double y = chart.yOf(reading.trace(), Readout.height(point));
                                boolean inside =
                                        x >= area.get().getMinX() - 1
                                                && x <= area.get().getMaxX() + 1
                                                && y >= area.get().getMinY() - 1
                                                && y <= area.get().getMaxY() + 1;
                                if (inside) {
                                    Circle dot = new Circle(x, y + top, 4);
                                    dot.getStyleClass().addAll("cursor-dot", colour(plan, reading));
                                    dots.getChildren().add(dot);
                                }
                            });
        }
        dots.setVisible(true);
    }

    private void showTag(
            double x, double top, double pointerY, PanelPlan plan, List<Reading> readings) {
        tag.getChildren().clear();
        boolean nothing = readings.stream().allMatch(r -> r.point().isEmpty());
        boolean several = readings.size() > 1 && !nothing;
        for (Reading reading : nothing && !readings.isEmpty() ? readings.subList(0, 1) : readings) {
            tag.getChildren().add(row(plan, reading, several));
            reading.point()
                    .flatMap(point -> across(plan, reading, point))
                    .ifPresent(tag.getChildren()::add);
        }
        if (readings.isEmpty()) {
            tag.setVisible(false);
            return;
        }
        tag.setVisible(true);
        tag.applyCss();
        double width = Math.ceil(tag.prefWidth(-1));
        double height = Math.ceil(tag.prefHeight(-1));
        Rectangle2D place = place(x, top, pointerY, width, height);
        tag.resizeRelocate(place.getMinX(), place.getMinY(), width, height);
    }

    /// Beside the line, at the right or the left, above or below: the first place that is not under
    /// the pointer and covers no dot of the cursor's, else the one that covers fewest.
    private Rectangle2D place(double x, double top, double pointerY, double width, double height) {
        double right = x + BESIDE + width > getWidth() - 4 ? x - BESIDE - width : x + BESIDE;
        double below = Math.max(top - 2, getHeight() - height - 4);
        return Stream.of(
                        new Point2D(right, top - 2),
                        new Point2D(x - BESIDE - width, top - 2),
                        new Point2D(right, below),
                        new Point2D(x - BESIDE - width, below))
                .filter(at -> at.getX() >= 0 || at.getX() == right)
                .map(at -> new Rectangle2D(Math.max(0, at.getX()), at.getY(), width, height))
                .min(Comparator.comparingInt(box -> covered(box, pointerY)))
                .orElseThrow();
    }

    /// How much stands under a box: the pointer, which is in its way most, and the dots.
    private int covered(Rectangle2D box, double pointerY) {
        boolean pointer = pointerY >= box.getMinY() - AROUND && pointerY <= box.getMaxY() + AROUND;
        int under =
                (int)
                        dots.getChildren().stream()
                                .map(Circle.class::cast)
                                .filter(
                                        dot ->
                                                box.intersects(
                                                        dot.getCenterX() - AROUND / 2,
                                                        dot.getCenterY() - AROUND / 2,
                                                        AROUND,
                                                        AROUND))
                                .count();
        return under + (pointer ? dots.getChildren().size() + 1 : 0);
    }

    private static Region row(PanelPlan plan, Reading reading, boolean several) {
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        TracePlan trace = plan.traces().get(reading.trace());
        boolean path = trace.path().isPresent();
        if (several || path) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", colour(plan, reading));
            row.getChildren().addAll(swatch, name(trace.ownName()));
        }
        Label period = new Label(reading.point().map(p -> p.period()).orElse("no data"));
        period.getStyleClass().add("tag-period");
        row.getChildren().add(period);
        reading.point()
                .ifPresent(
                        point -> {
                            Label value = new Label(point.value());
                            value.getStyleClass().add("tag-value");
                            row.getChildren().add(value);
                            if (!point.remark().isEmpty()) {
                                row.getChildren().add(name(point.remark()));
                            }
                        });
        return row;
    }

    private static Label name(String words) {
        Label name = new Label(words);
        name.getStyleClass().add("tag-period");
        name.setMaxWidth(170);
        return name;
    }

    /// What a scatter is drawn against, in the same period.
    private static Optional<Region> across(PanelPlan plan, Reading reading, PointPlan point) {
        return plan.traces()
                .get(reading.trace())
                .path()
                .flatMap(
                        of ->
                                point.across()
                                        .map(
                                                x -> {
                                                    Label value = new Label(x.words());
                                                    value.getStyleClass().add("tag-value");
                                                    HBox row =
                                                            new HBox(
                                                                    6,
                                                                    name("against " + of.across()),
                                                                    value);
                                                    row.setAlignment(Pos.CENTER_LEFT);
                                                    return row;
                                                }));
    }

    private static String colour(PanelPlan plan, Reading reading) {
        return Theme.series(plan.traces().get(reading.trace()).colour());
    }

    /// Draws a rim around a mark.
    void rim(double x, double y, double width, double height) {
        Rectangle rim = new Rectangle(x - 2, y - 2, width + 4, height + 4);
        rim.getStyleClass().add("badge-rim");
        double arc = Math.min(width, height) + 4;
        rim.setArcWidth(Math.min(arc, 22));
        rim.setArcHeight(Math.min(arc, 22));
        rims.getChildren().add(rim);
    }

    void noRim() {
        rims.getChildren().clear();
    }

    /// Frames the note that is picked.
    void picked(double x, double y, double width, double height) {
        picked.setX(x - 3);
        picked.setY(y - 2);
        picked.setWidth(width + 6);
        picked.setHeight(height + 4);
        picked.setVisible(true);
    }

    void nonePicked() {
        picked.setVisible(false);
    }

    /// Shows a note's text where it is dragged to.
    void note(double x, double y, double width, double height, String text) {
        moved.setText(text);
        moved.resizeRelocate(x - 3, y - 2, width + 6, height + 4);
        moved.setVisible(true);
    }

    void noNote() {
        moved.setVisible(false);
    }

    /// Says in the middle of the panel what will come of letting go.
    void drop(String words) {
        drop.setText(words);
        drop.setVisible(true);
        drop.applyCss();
        double wide = Math.min(drop.prefWidth(-1), getWidth() - 16);
        drop.resizeRelocate((getWidth() - wide) / 2, Math.max(0, getHeight() / 2 - 14), wide, 28);
    }

    void noDrop() {
        drop.setVisible(false);
    }

    /// Marks a period with an upright line.
    void period(double x, double top, double height) {
        double crisp = Math.floor(x) + 0.5;
        Line mark = new Line(crisp, top, crisp, top + height);
        mark.getStyleClass().add("choice-period");
        periods.getChildren().add(mark);
        periods.setVisible(true);
    }

    void noPeriods() {
        periods.getChildren().clear();
    }

    /// Shades the stretch that is being selected.
    void stretch(double from, double to) {
        stretch.setX(Math.min(from, to));
        stretch.setWidth(Math.abs(to - from));
        stretch.setY(0);
        stretch.setHeight(getHeight());
        stretch.setVisible(true);
    }

    void noStretch() {
        stretch.setVisible(false);
    }
}
