package org.claimline.app.intake.dialog;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.layout.Role;
import org.claimline.csv.text.Table;

/// A cell of the preview, coloured as what its column holds. A title above the table and a footnote
/// below it run on over the empty cells beside them.
final class PreviewCell extends TableCell<Line, String> {

    /// A cell of a file, both counted from 1.
    record Place(int line, int column) {}

    /// What a column's cells look like.
    ///
    /// @param index of the column, from 0
    /// @param style of its role
    record Looks(int index, Role role, String style, Anatomy anatomy, Set<Place> faults) {}

    private final Looks looks;
    private final Text title = new Text();

    PreviewCell(Looks looks) {
        this.looks = looks;
        title.getStyleClass().add("import-title");
        getStyleClass().add("import-cell");
        // The skin cuts a cell off at its edge; text that does not fit is shortened anyway.
        skinProperty().subscribe(skin -> setClip(null));
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        getStyleClass().removeIf(style -> style.startsWith("is-") || style.equals(looks.style()));
        Line line = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || line == null || text == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        boolean alone = isAlone(line.row());
        title.setText(alone ? text : "");
        setText(alone ? null : text);
        setGraphic(alone ? title : null);
        setViewOrder(alone ? -1 : 0);
        switch (looks.anatomy().kindOf(line.number())) {
            case DATA -> getStyleClass().addAll("is-data", looks.style());
            case HEADER -> getStyleClass().add("is-header");
            case PREAMBLE, FOOTNOTE -> getStyleClass().add("is-around");
        }
        if (RoleLook.isFigure(looks.role())
                && looks.anatomy().kindOf(line.number()) != Anatomy.Kind.PREAMBLE) {
            getStyleClass().add("is-figure");
        }
        if (looks.faults().contains(new Place(line.number(), looks.index() + 1))) {
            getStyleClass().add("is-fault");
        }
    }

    private boolean isAlone(Optional<Table.Row> row) {
        return looks.index() == 0
                && row.filter(
                                one ->
                                        looks.anatomy().kindOf(one.line()) != Anatomy.Kind.DATA
                                                && looks.anatomy().kindOf(one.line())
                                                        != Anatomy.Kind.HEADER
                                                && one.cells().stream()
                                                                .filter(cell -> !cell.isEmpty())
                                                                .count()
                                                        == 1)
                        .isPresent();
    }
}
