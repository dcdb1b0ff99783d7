package org.claimline.app.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Menus;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.plan.AxisPlan;
import org.claimline.plan.PanelPlan;
import org.claimline.workspace.BoardEdit;
import org.kordamp.ikonli.feather.Feather;

/// The line above a plot: its traces' colours, its title and unit, and what can be done with it.
final class PanelHeader extends HBox {

    static final double HEIGHT = 28;

    private final Session session;
    private final PanelActions actions;
    private final HBox swatches = new HBox(3);
    private final TitleField title;
    private final Label unit = new Label();
    private final CheckMenuItem log = new CheckMenuItem("Log scale");
    private final Button fold = Icons.button(Feather.CHEVRON_DOWN, "Collapse panel");
    private final Button large = Icons.button(Feather.MAXIMIZE_2, "Over the whole board");
    private final MenuButton menu = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL));
    private String words = "";
    private String across = "";
    private PanelId panel;

    PanelHeader(Session session, PanelId panel, PanelActions actions) {
        super(8);
        this.session = session;
        this.actions = actions;
        this.panel = panel;
        getStyleClass().add("panel-header");
        setAlignment(Pos.CENTER_LEFT);
        swatches.setAlignment(Pos.CENTER_LEFT);
        title = new TitleField(text -> session.edit(new BoardEdit.TitlePanel(this.panel, text)));
        unit.getStyleClass().add("panel-unit");
        unit.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        menu.getStyleClass().addAll("icon-button", "panel-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        log.setOnAction(
                e ->
                        session.workspace()
                                .board()
                                .panel(this.panel)
                                .map(BoardEdit.ScaleAxis::turned)
                                .ifPresent(session::edit));
        menu.getItems()
                .addAll(
                        Menus.item("Rename", title::edit),
                        log,
                        Menus.item(
                                "Duplicate",
                                () -> session.edit(new BoardEdit.DuplicatePanel(this.panel))),
                        Menus.item("Move up", () -> move(-1)),
                        Menus.item("Move down", () -> move(1)),
                        new SeparatorMenuItem(),
                        Menus.item("Export panel…", () -> actions.export(this.panel)),
                        Menus.item("Show rows", () -> actions.showRows(this.panel)),
                        Menus.item("Hide panel", () -> actions.hide(this.panel)));
        fold.getStyleClass().add("panel-fold");
        fold.setOnAction(e -> turn());
        large.getStyleClass().add("panel-large");
        large.setOnAction(e -> session.turnLarge(this.panel));
        getChildren().addAll(fold, swatches, title, unit, space, large, menu);
    }

    private void move(int by) {
        session.edit(new BoardEdit.ShiftPanel(panel, by));
    }

    /// Collapses the panel, or opens it.
    void turn() {
        session.workspace()
                .board()
                .panel(panel)
                .map(
                        p ->
                                p.collapsed()
                                        ? new BoardEdit.OpenPanel(p.id())
                                        : new BoardEdit.CollapsePanel(p.id()))
                .ifPresent(session::edit);
    }

    /// Says beside the title what a collapsed panel shows at the cursor; its unit where that is
    /// nothing.
    void say(String readings) {
        unit.setText(readings.isEmpty() ? words : readings);
    }

    /// Lets another title be typed.
    void rename() {
        title.edit();
    }

    /// Says where an axis begins that does not hold zero, and what is to be said of the stretch of
    /// time shown.
    void shown(OptionalDouble from, String remark) {
        String begins = from.isEmpty() ? "" : AxisPlan.beginsAt(from.getAsDouble());
        unit.setText(
                Stream.of(words, remark, begins, across)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    void show(PanelPlan plan) {
        panel = plan.id();
        log.setSelected(plan.left().isLog());
        List<LineSwatch> lines = new ArrayList<>();
        plan.traces().forEach(line -> lines.add(LineSwatch.of(session, panel, line, actions)));
        plan.hidden().forEach(line -> lines.add(LineSwatch.of(session, panel, line, actions)));
        lines.sort(Comparator.comparingInt(LineSwatch::place));
        swatches.getChildren().setAll(lines);
        boolean collapsed = plan.showing().collapsed();
        fold.setGraphic(Icons.of(collapsed ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        fold.setAccessibleText((collapsed ? "Open " : "Collapse ") + plan.title());
        fold.getTooltip().setText(collapsed ? "Open panel" : "Collapse panel");
        boolean isLarge = session.largeProperty().get().equals(Optional.of(plan.id()));
        large.setGraphic(Icons.of(isLarge ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        large.setAccessibleText(
                (isLarge ? "All panels again, not only " : "Over the whole board: ")
                        + plan.title());
        large.getTooltip().setText(isLarge ? "All panels again (F)" : "Over the whole board (F)");
        title.setText(plan.title());
        words = plan.unitLine();
        across = plan.acrossLine();
        unit.setText(words);
        menu.setAccessibleText("Menu of " + plan.title());
    }
}
