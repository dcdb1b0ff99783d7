package org.claimline.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Wrapped;
import org.claimline.plan.Palette;

/// The page that tells every key and gesture.
public final class KeysPage {

    /// What is done with the pointer, or with keys that have no command of their own.
    private record Gesture(String how, String does) {}

    private static final List<Gesture> GESTURES =
            List.of(
                    new Gesture("Wheel over a plot", "zooms time around the pointer"),
                    new Gesture("Shift+wheel, horizontal wheel, drag", "moves through time"),
                    new Gesture(
                            "Shift+drag, drag on the time axis", "selects a stretch to zoom into"),
                    new Gesture("Double-click on a plot", "shows all the time there is"),
                    new Gesture(
                            "Wheel over a value axis, drag on it",
                            "zooms that axis alone, moves it; near its ends stretches it"),
                    new Gesture("Double-click on a value axis", "as the data decides again"),
                    new Gesture("Right-click on a value axis", "its range, its scale"),
                    new Gesture("Click on a plot", "pins the cursor; again releases it"),
                    new Gesture("Click on a claim's mark", "selects the claim"),
                    new Gesture("Click on a line", "selects it on all panels; again lets it go"),
                    new Gesture(
                            "Click on a name at a line's end",
                            "hides the line; its colour in the header shows it again"),
                    new Gesture("Ctrl+click on a name", "shows the line alone, or all again"),
                    new Gesture("Ctrl+click, Ctrl+drag on a plot", "a note"),
                    new Gesture("Drop a CSV file on a panel", "imports it and draws it there"),
                    new Gesture("Right-click on a plot", "what can be done at this place"),
                    new Gesture("Left, Right", "the cursor goes to the next observation"),
                    new Gesture("Shift+Left, Shift+Right", "likewise, ten observations further"),
                    new Gesture("Alt+Left, Alt+Right", "back and forward through stretches seen"),
                    new Gesture(
                            "Point at, click a scatter's dot",
                            "its period on all panels; pins it there"),
                    new Gesture(
                            "Ctrl+click, Shift+Up, Shift+Down in the catalog",
                            "selects several series; the menu makes panels of them"),
                    new Gesture("Up, Down, J, K", "the previous or next claim"),
                    new Gesture("Home", "all the time there is"),
                    new Gesture("PageUp, PageDown", "scrolls the panels"),
                    new Gesture("Esc", "stops a reading, releases the cursor, lets a claim go"),
                    new Gesture("?", "this page"));

    private KeysPage() {}

    public static void show(Window owner, Palette palette, List<Command> commands) {
        Map<String, List<Gesture>> groups = new LinkedHashMap<>();
        for (Command command : commands) {
            if (command.keys().isPresent()) {
                groups.computeIfAbsent(command.group(), _ -> new ArrayList<>())
                        .add(new Gesture(command.keysText(), command.name()));
            }
        }
        groups.put("On the charts", GESTURES);
        GridPane grid = new GridPane(16, 4);
        grid.getStyleClass().add("keys-page");
        ColumnConstraints how = new ColumnConstraints(230);
        ColumnConstraints does = new ColumnConstraints();
        does.setFillWidth(true);
        grid.getColumnConstraints().addAll(how, does);
        int row = 0;
        for (Map.Entry<String, List<Gesture>> group : groups.entrySet()) {
            Label head = new Label(group.getKey());
            head.getStyleClass().add("keys-group");
            grid.add(head, 0, row++, 2, 1);
            for (Gesture one : group.getValue()) {
                grid.add(Wrapped.label(one.how(), "keys-keys"), 0, row);
                grid.add(Wrapped.label(one.does(), "keys-does"), 1, row++);
            }
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setId("keys-page");
        scroll.setFitToWidth(true);
        Stage stage = Modal.of(owner, "Keys and gestures", palette, scroll, 640, 720);
        stage.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE) {
                        stage.close();
                    }
                });
        stage.show();
    }
}
