package org.claimline.app.catalog;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Images;
import org.claimline.board.Board;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.chart.PanelChart;
import org.claimline.claim.Article;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Workspace;

/// A series alone, drawn as panels are, over all its time.
final class SeriesChart extends VBox {

    private static final int WIDE = 330;
    private static final int HIGH = 130;
    private static final int SHARP = 2;

    private SeriesChart(ImageView view, HBox years, String words) {
        super(2, view, years);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        getStyleClass().add("series-chart");
    }

    /// Empty where there is nothing to draw.
    static Optional<SeriesChart> of(TimeSeries series, Palette palette) {
        BoardPlan plan = BoardPlan.of(alone(series), List.of(), Optional.empty());
        return plan.panels().stream()
                .filter(panel -> panel.traces().stream().anyMatch(t -> !t.points().isEmpty()))
                .findFirst()
                .map(panel -> draw(plan, panel, palette, SeriesWords.years(series)));
    }

    private static Workspace alone(TimeSeries series) {
        Panel panel = Panel.of(new PanelId("alone"), List.of(Trace.of(series.key())));
        return new Workspace(
                "alone",
                series.title(),
                Catalog.of(List.of(series)),
                Article.NONE,
                List.of(),
                Board.EMPTY.withPanels(List.of(panel)),
                new TreeMap<>());
    }

    private static SeriesChart draw(
            BoardPlan plan, PanelPlan panel, Palette palette, String years) {
        PanelChart chart = PanelChart.of(panel, List.of(), palette, PanelChart.Medium.SCREEN);
        chart.show(plan.extent().fromSecond(), plan.extent().toSecond());
        double left = chart.leftSpaceWanted();
        chart.setSpace(left, 8);
        chart.magnify(SHARP);
        BufferedImage image =
                new BufferedImage(WIDE * SHARP, HIGH * SHARP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        chart.chart().draw(g2, new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()));
        g2.dispose();
        ImageView view = new ImageView(Images.of(image));
        view.setFitWidth(WIDE);
        view.setPreserveRatio(true);
        String[] ends = years.split("–");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(year(ends[0]), space, year(ends.length > 1 ? ends[1] : ""));
        line.setMaxWidth(WIDE);
        line.setStyle("-fx-padding: 0 8px 0 " + left + "px;");
        return new SeriesChart(view, line, panel.altText());
    }

    private static Label year(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("axis-label");
        return label;
    }
}
