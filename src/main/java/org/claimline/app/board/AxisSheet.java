package org.claimline.app.board;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.SheetGrid;
import org.claimline.app.look.Wrapped;
import org.claimline.board.Axis;
import org.claimline.board.Trace.Side;
import org.claimline.plan.Numbers;
import org.claimline.plan.Palette;

/// Asks where a value axis begins and ends.
final class AxisSheet {

    private final Axis axis;
    private final TextField from;
    private final TextField to;
    private final Label wrong = Wrapped.label("", "sheet-facts");
    private OptionalDouble lower = OptionalDouble.empty();
    private OptionalDouble upper = OptionalDouble.empty();

    private AxisSheet(Axis axis) {
        this.axis = axis;
        from = field("axis-from", axis.from());
        to = field("axis-to", axis.to());
        wrong.setId("axis-wrong");
    }

    private static TextField field(String id, OptionalDouble value) {
        TextField field = Sheet.field(id, "as the data decides");
        value.ifPresent(number -> field.setText(Numbers.exact(number)));
        return field;
    }

    /// @param answer told the axis with its range
    static void ask(Window owner, Palette palette, Side side, Axis axis, Consumer<Axis> answer) {
        AxisSheet sheet = new AxisSheet(axis);
        String title = side == Side.LEFT ? "Range of the left axis" : "Range of the right axis";
        BorderPane root =
                Sheet.of(
                        "axis-sheet",
                        title,
                        Wrapped.label(
                                "What is left empty follows the figures in view.", "sheet-facts"));
        SheetGrid grid = new SheetGrid(60);
        grid.row("From", sheet.from, "Where the axis begins");
        grid.row("To", sheet.to, "Where the axis ends");
        grid.under(sheet.wrong);
        root.setCenter(grid);
        Stage stage = Modal.of(owner, title, palette, root, 460, 300);
        Button done =
                Sheet.button(
                        "Set",
                        "axis-done",
                        stage,
                        () -> answer.accept(axis.withRange(sheet.lower, sheet.upper)));
        done.setDefaultButton(true);
        done.disableProperty().bind(sheet.wrong.textProperty().isNotEmpty());
        sheet.from.textProperty().subscribe(text -> sheet.check());
        sheet.to.textProperty().subscribe(text -> sheet.check());
        root.setBottom(new SheetFoot(List.of(), Sheet.cancel("Cancel", stage), done));
        stage.show();
    }

    private void check() {
        try {
            lower = number(from);
            upper = number(to);
            wrong.setText(said());
        } catch (NumberFormatException e) {
            wrong.setText("An end is a number, such as 1500 or 0.5, or left empty.");
        }
    }

    private String said() {
        boolean log = axis.scale() == Axis.Scale.LOG;
        if (log && (lower.orElse(1) <= 0 || upper.orElse(1) <= 0)) {
            return "A log scale has numbers above 0 alone.";
        }
        boolean turned =
                lower.isPresent()
                        && upper.isPresent()
                        && lower.getAsDouble() >= upper.getAsDouble();
        return turned ? "An axis runs upward: 'To' is above 'From'." : "";
    }

    private static OptionalDouble number(TextField field) {
        String text = field.getText().strip().replaceAll("[\\s\u2009_]", "").replace('\u2212', '-');
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return OptionalDouble.of(number);
    }
}
