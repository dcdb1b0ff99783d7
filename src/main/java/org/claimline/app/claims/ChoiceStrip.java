package org.claimline.app.claims;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Figures;
import org.claimline.app.look.Wrapped;
import org.claimline.claim.Choice;
import org.claimline.claim.Sensitivity;

/// The neighbouring choices of a claim's periods, a cell each: a column for each start, a row for
/// each end. The choice pointed at, or focused, is told below with its figures; else the claim as
/// it stands.
final class ChoiceStrip extends VBox {

    private final Label told = Wrapped.label("", "evidence-text");
    private final Choice asItStands;

    ChoiceStrip(Sensitivity sensitivity) {
        getStyleClass().add("choice-strip");
        told.setId("choice-told");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("choice-grid");
        int starts = sensitivity.moved().start();
        int ends = sensitivity.moved().end();
        if (starts > 0) {
            grid.add(edge("start", HPos.RIGHT), 0, 0);
        }
        for (int start = -starts; start <= starts && starts > 0; start++) {
            grid.add(edge(moved(start), HPos.CENTER), start + starts + 1, 0);
        }
        for (int end = -ends; end <= ends && ends > 0; end++) {
            String name = (end == -ends ? "end " : "") + moved(end);
            grid.add(edge(name, HPos.RIGHT), 0, end + ends + 1);
        }
        asItStands =
                sensitivity.choices().stream().filter(Choice::isTheClaim).findFirst().orElseThrow();
        for (Choice choice : sensitivity.choices()) {
            grid.add(cell(choice), choice.start() + starts + 1, choice.end() + ends + 1);
        }
        getChildren().addAll(grid, told);
        tell(asItStands);
    }

    private Label cell(Choice choice) {
        Label cell = new Label(sign(choice));
        cell.getStyleClass().addAll("choice", style(choice));
        if (choice.isTheClaim()) {
            cell.getStyleClass().add("as-it-stands");
        }
        cell.setFocusTraversable(true);
        cell.setAccessibleText(words(choice));
        cell.hoverProperty().subscribe((_, over) -> tell(over ? choice : asItStands));
        cell.focusedProperty().subscribe((_, focused) -> tell(focused ? choice : asItStands));
        return cell;
    }

    private void tell(Choice choice) {
        told.setText(words(choice));
    }

    private static Label edge(String text, HPos side) {
        Label label = new Label(text);
        label.getStyleClass().add("choice-edge");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, side);
        return label;
    }

    /// `−2`, `0`, `+1`.
    private static String moved(int periods) {
        return periods < 0 ? "−" + -periods : periods == 0 ? "0" : "+" + periods;
    }

    private static String sign(Choice choice) {
        return switch (choice.holds()) {
            case TRUE -> "✓";
            case FALSE -> "×";
            case UNKNOWN, NOT_COMPARED -> "–";
        };
    }

    private static String style(Choice choice) {
        return switch (choice.holds()) {
            case TRUE -> "holds";
            case FALSE -> "fails";
            case UNKNOWN, NOT_COMPARED -> "unknown";
        };
    }

    /// `Start −1, end 0: fails. pct(nf, 2013, 2021) → −20%`, each expression once.
    private static String words(Choice choice) {
        String which =
                choice.isTheClaim()
                        ? "As it stands"
                        : "Start " + moved(choice.start()) + ", end " + moved(choice.end());
        String verdict =
                switch (choice.holds()) {
                    case TRUE -> "holds";
                    case FALSE -> "fails";
                    case UNKNOWN, NOT_COMPARED -> "not possible: " + choice.reason();
                };
        List<String> figures =
                choice.evidence().stream()
                        .map(e -> e.expression() + " → " + Figures.of(e.value()))
                        .distinct()
                        .toList();
        return which
                + ": "
                + verdict
                + (figures.isEmpty() ? "" : ". ")
                + String.join("; ", figures);
    }
}
