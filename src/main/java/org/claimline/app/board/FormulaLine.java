package org.claimline.app.board;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.claimline.app.state.Session;
import org.claimline.board.Panel;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Origin;
import org.claimline.formula.Formula;
import org.claimline.plan.PanelPlan;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// What the panel looked at draws: its first trace's formula or key, its unit, its frequency, and
/// how many values it has.
final class FormulaLine extends HBox {

    private final Session session;
    private final TextField formula = new TextField();
    private final Label facts = new Label();

    FormulaLine(Session session) {
        super(8);
        this.session = session;
        getStyleClass().add("formula-line");
        setAlignment(Pos.CENTER_LEFT);
        Label fx = new Label("fx");
        fx.getStyleClass().add("fx");
        formula.setEditable(false);
        formula.setFocusTraversable(false);
        formula.getStyleClass().add("formula-field");
        formula.setId("formula");
        formula.setAccessibleText("Formula of the panel looked at");
        formula.setPrefWidth(470);
        formula.setMaxWidth(470);
        HBox.setHgrow(formula, Priority.SOMETIMES);
        facts.getStyleClass().add("formula-facts");
        facts.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(fx, formula, facts, space);
    }

    void refresh() {
        Optional<PanelPlan> plan =
                session.panelProperty()
                        .get()
                        .flatMap(session.plan()::panel)
                        .or(() -> session.plan().panels().stream().findFirst());
        Optional<Panel> panel = plan.flatMap(p -> session.workspace().board().panel(p.id()));
        formula.setText(
                panel.stream()
                        .flatMap(p -> p.traces().stream())
                        .map(FormulaLine::text)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
        facts.setText(plan.map(this::facts).orElse(""));
    }

    private static String text(Trace trace) {
        return switch (trace.origin()) {
            case Origin.OfSeries(SeriesKey key) -> key.text();
            case Origin.OfFormula(Formula of) -> of.text();
        };
    }

    private String facts(PanelPlan plan) {
        String unit = plan.left().unit();
        String frequency =
                plan.traces().stream()
                        .findFirst()
                        .flatMap(t -> session.workspace().catalog().get(t.key()))
                        .map(FormulaLine::frequency)
                        .orElse("");
        int values = plan.traces().stream().mapToInt(t -> t.points().size()).sum();
        return String.join(
                " · ",
                java.util.stream.Stream.of(unit, frequency, values + " values")
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    private static String frequency(TimeSeries series) {
        return series.isHeld() ? "dated events" : series.frequency().word();
    }
}
