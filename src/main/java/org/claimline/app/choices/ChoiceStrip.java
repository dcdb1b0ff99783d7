package org.claimline.app.choices;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.app.look.HoldsSign;
import org.claimline.claim.Choice;
import org.claimline.claim.Sensitivity;

/// The neighbouring choices of a claim's periods on one line, a cell each: a group for each start,
/// in it a cell for each end. The choice pointed at, else the one that is focused, is told with its
/// figures; else the claim as it stands.
public final class ChoiceStrip extends VBox {

    /// How high it is, in pixels.
    public static final double HEIGHT = 66;

    private final Label told = new Label();
    private final Choice asItStands;
    private final Consumer<Optional<Choice>> pointed;
    private Optional<Choice> hovered = Optional.empty();
    private Optional<Choice> focused = Optional.empty();

    /// @param pointed told the choice that is pointed at or focused; empty where none is
    public ChoiceStrip(Sensitivity sensitivity, Consumer<Optional<Choice>> pointed) {
        super(2);
        this.pointed = pointed;
        getStyleClass().add("choice-strip");
        setId("choice-strip");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        asItStands =
                sensitivity.choices().stream().filter(Choice::isTheClaim).findFirst().orElseThrow();
        Label sentence = new Label("Other choices of its " + sensitivity.told());
        sentence.getStyleClass().add("choice-sentence");
        sentence.setMinWidth(0);
        HBox groups = new HBox(10);
        int starts = sensitivity.moved().start();
        for (int start = -starts; start <= starts; start++) {
            groups.getChildren().add(group(sensitivity, start));
        }
        told.setId("choice-told");
        told.getStyleClass().add("choice-words");
        told.setMinWidth(0);
        getChildren().addAll(sentence, groups, told);
        tell();
    }

    private HBox group(Sensitivity sensitivity, int start) {
        HBox group = new HBox(2);
        group.setAlignment(Pos.CENTER_LEFT);
        if (sensitivity.moved().start() > 0) {
            Label name = new Label(ChoiceWords.moved(start));
            name.getStyleClass().add("choice-edge");
            name.setAccessibleText("Start " + name.getText());
            group.getChildren().add(name);
        }
        sensitivity.choices().stream()
                .filter(choice -> choice.start() == start)
                .map(this::cell)
                .forEach(group.getChildren()::add);
        return group;
    }

    private Label cell(Choice choice) {
        Label cell = new Cell(choice);
        if (choice.isTheClaim()) {
            cell.getStyleClass().add("as-it-stands");
        }
        cell.setFocusTraversable(true);
        cell.hoverProperty()
                .subscribe(
                        (_, over) -> {
                            hovered = over ? Optional.of(choice) : without(hovered, choice);
                            tell();
                        });
        cell.focusedProperty()
                .subscribe(
                        (_, now) -> {
                            focused = now ? Optional.of(choice) : without(focused, choice);
                            tell();
                        });
        return cell;
    }

    /// Its figures are put into words when somebody asks for them: of most choices nobody does.
    private static final class Cell extends Label {
        private final Choice choice;

        Cell(Choice choice) {
            super(HoldsSign.text(choice.holds()));
            this.choice = choice;
            getStyleClass().addAll("choice", HoldsSign.style(choice.holds()));
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... more) {
            return attribute == AccessibleAttribute.TEXT
                    ? ChoiceWords.of(choice)
                    : super.queryAccessibleAttribute(attribute, more);
        }
    }

    private static Optional<Choice> without(Optional<Choice> shown, Choice left) {
        return shown.filter(choice -> choice != left);
    }

    private void tell() {
        Optional<Choice> one = hovered.or(() -> focused);
        told.setText(ChoiceWords.of(one.orElse(asItStands)));
        pointed.accept(one);
    }
}
