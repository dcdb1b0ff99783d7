package org.claimline.app.board;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;
import org.claimline.app.look.Menus;
import org.claimline.app.state.Session;
import org.claimline.board.Axis;
import org.claimline.board.PanelId;
import org.claimline.board.Trace.Side;
import org.claimline.workspace.BoardEdit;

/// What can be done with a value axis.
///
/// @param owner the window that its sheet stands over
record AxisMenu(Session session, PanelId panel, Side side, Window owner) {

    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setId("axis-menu");
        Axis now = axis().orElse(Axis.AUTO);
        CheckMenuItem log = new CheckMenuItem("Log scale");
        log.setSelected(now.scale() == Axis.Scale.LOG);
        log.setOnAction(
                e ->
                        change(
                                axis ->
                                        axis.withScale(
                                                log.isSelected()
                                                        ? Axis.Scale.LOG
                                                        : Axis.Scale.LINEAR)));
        var zero =
                Menus.item(
                        "Begin at zero",
                        () -> change(axis -> axis.withRange(OptionalDouble.of(0), axis.to())));
        zero.setDisable(now.scale() == Axis.Scale.LOG);
        var free =
                Menus.item(
                        "As the data decides",
                        () ->
                                change(
                                        axis ->
                                                axis.withRange(
                                                        OptionalDouble.empty(),
                                                        OptionalDouble.empty())));
        free.setDisable(now.from().isEmpty() && now.to().isEmpty());
        menu.getItems().addAll(Menus.item("Range…", this::ask), zero, log, free);
        return menu;
    }

    /// Asks for the range.
    void ask() {
        AxisSheet.ask(
                owner,
                session.paletteProperty().get(),
                side,
                axis().orElse(Axis.AUTO),
                other -> change(axis -> other));
    }

    private Optional<Axis> axis() {
        return session.workspace().board().panel(panel).map(p -> p.axis(side));
    }

    private void change(UnaryOperator<Axis> by) {
        axis().ifPresent(
                        axis -> session.edit(new BoardEdit.ScaleAxis(panel, side, by.apply(axis))));
    }
}
