package org.claimline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.claimline.app.look.AppIcon;
import org.claimline.app.look.Dates;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Menus;
import org.claimline.app.state.Session;
import org.claimline.app.workspace.Recent;
import org.claimline.app.workspace.Saving;
import org.claimline.board.Window;
import org.claimline.plan.Palette;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/// The bar on top: the workspace, files, undo, the window chooser, the look.
final class Toolbar extends HBox {

    private final Session session;
    private final MenuButton name = new MenuButton();
    private final Button undo = Icons.button(Feather.CORNER_UP_LEFT, "Undo");
    private final Button redo = Icons.button(Feather.CORNER_UP_RIGHT, "Redo");
    private final Label windowName = new Label("Window");
    private final List<ToggleButton> years = new ArrayList<>();
    private final ToggleButton claim = new ToggleButton("Claim");
    private final ToggleButton all = new ToggleButton("All");
    private final Label span = new Label();
    private final Button look = Icons.button(Feather.MOON, "Dark look");
    private final Button claims = new Button("Claims", Icons.of(Feather.LIST));
    private final List<Button> worded = new ArrayList<>();
    private final Subscription subscription;

    Toolbar(
            Session session,
            Commands commands,
            Saving saving,
            Recent recent,
            Runnable find,
            Runnable slideClaims) {
        super(4);
        this.session = session;
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        buildName(commands, saving, recent);
        undo.setOnAction(e -> session.undo());
        redo.setOnAction(e -> session.redo());
        look.setOnAction(e -> commands.turnLook());
        look.setId("look");
        claims.getStyleClass().add("tool-button");
        claims.setId("claims-button");
        claims.setOnAction(e -> slideClaims.run());
        claims.managedProperty().bind(claims.visibleProperty());
        Button search = Icons.button(Feather.SEARCH, "Search the catalog (Ctrl+F)");
        search.setOnAction(e -> find.run());
        span.getStyleClass().add("window-span");
        span.setGraphic(Icons.of(Feather.CALENDAR));
        span.setId("window-span");
        windowName.getStyleClass().add("tool-label");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        name,
                        line(),
                        tool(
                                "Open",
                                Feather.FOLDER,
                                "Open workspaces and CSV files (Ctrl+O)",
                                commands::openFiles),
                        tool(
                                "Import…",
                                Feather.DOWNLOAD,
                                "Import CSV files (Ctrl+I)",
                                commands::importFiles),
                        tool(
                                "Export",
                                Feather.UPLOAD,
                                "Save a picture (Ctrl+E)",
                                () -> commands.export(Optional.empty())),
                        line(),
                        undo,
                        redo,
                        line(),
                        windowName,
                        chooser(),
                        span,
                        space,
                        claims,
                        look,
                        search);
        subscription =
                Subscription.combine(
                        session.planProperty().subscribe(plan -> refresh()),
                        session.time().windowProperty().subscribe(window -> refresh()),
                        session.paletteProperty().subscribe(this::showLook));
    }

    private void buildName(Commands commands, Saving saving, Recent recent) {
        Menu last = new Menu("Open recent");
        last.setId("recent-menu");
        recent.folders().subscribe(() -> show(last, recent, commands));
        show(last, recent, commands);
        name.getStyleClass().add("workspace-name");
        name.setGraphic(AppIcon.node());
        name.setId("workspace-menu");
        name.getItems()
                .addAll(
                        Menus.item("New workspace…", commands::begin),
                        Menus.item("Open workspace folder…", commands::openFolder),
                        last,
                        Menus.item("Open Kazakhstan 2022", commands::openStory),
                        new SeparatorMenuItem(),
                        Menus.item("Save", saving::save),
                        Menus.item("Save as…", saving::saveAs),
                        Menus.item("Share…", commands::share),
                        new SeparatorMenuItem(),
                        Menus.item("About the article…", saving::describeArticle),
                        Menus.item("Accept the verdicts", saving::accept),
                        Menus.item("Export report…", commands::report));
        name.setMinWidth(Region.USE_PREF_SIZE);
    }

    private static void show(Menu last, Recent recent, Commands commands) {
        last.getItems()
                .setAll(
                        recent.folders().stream()
                                .map(
                                        folder ->
                                                Menus.item(
                                                        folder.toString(),
                                                        () -> commands.open(folder)))
                                .toList());
        last.setDisable(recent.folders().isEmpty());
    }

    private Button tool(String text, Feather icon, String words, Runnable action) {
        Button button = new Button(text, Icons.of(icon));
        button.getStyleClass().add("tool-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(e -> action.run());
        button.setUserData(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        worded.add(button);
        return button;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }

    private SegmentedButton chooser() {
        for (int n : List.of(1, 5, 10)) {
            ToggleButton button = new ToggleButton(n + "Y");
            button.setOnAction(e -> session.time().years(n));
            button.setAccessibleText(n == 1 ? "The last year" : "The last " + n + " years");
            years.add(button);
        }
        claim.setOnAction(e -> session.selectedWindow().ifPresent(session.time()::show));
        claim.setAccessibleText("The selected claim's time");
        all.setOnAction(e -> session.time().everything());
        all.setAccessibleText("All the time there is");
        SegmentedButton chooser = new SegmentedButton();
        chooser.getButtons().addAll(years);
        chooser.getButtons().addAll(claim, all);
        chooser.setToggleGroup(null);
        chooser.getStyleClass().add("segments");
        chooser.setId("window-chooser");
        chooser.setMinWidth(Region.USE_PREF_SIZE);
        return chooser;
    }

    private void refresh() {
        name.setText(session.workspace().name());
        Optional<String> undoable = session.historyProperty().get().undoable();
        Optional<String> redoable = session.historyProperty().get().redoable();
        undo.setDisable(undoable.isEmpty());
        redo.setDisable(redoable.isEmpty());
        undo.getTooltip().setText(undoable.map(n -> "Undo: " + n).orElse("Nothing to undo"));
        redo.getTooltip().setText(redoable.map(n -> "Redo: " + n).orElse("Nothing to redo"));
        Window window = session.time().window();
        span.setText(Dates.span(window));
        Optional<Window> ofClaim = session.selectedWindow();
        claim.setDisable(ofClaim.isEmpty());
        claim.setSelected(ofClaim.equals(Optional.of(window)));
        Window extent = session.time().extent();
        all.setSelected(
                !claim.isSelected()
                        && window.fromSecond() <= extent.fromSecond()
                        && window.toSecond() >= extent.toSecond());
        for (int i = 0; i < years.size(); i++) {
            long length = List.of(1, 5, 10).get(i) * 31_556_952L;
            years.get(i).setSelected(window.seconds() == length);
        }
    }

    private void showLook(Palette palette) {
        boolean dark = palette == Palette.DARK;
        look.setGraphic(Icons.of(dark ? Feather.SUN : Feather.MOON));
        look.getTooltip().setText(dark ? "Light look" : "Dark look");
        look.setAccessibleText(look.getTooltip().getText());
    }

    /// Leaves out words where the window is narrow.
    void fold(Fold fold) {
        boolean narrow = fold == Fold.NARROW;
        worded.forEach(b -> b.setText(narrow ? "" : (String) b.getUserData()));
        windowName.setVisible(fold == Fold.WIDE);
        windowName.setManaged(fold == Fold.WIDE);
        claims.setVisible(narrow);
    }

    /// Stops listening.
    void close() {
        subscription.unsubscribe();
    }
}
