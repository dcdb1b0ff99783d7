package org.claimline.app.intake.dialog;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.claimline.csv.text.Table;

/// A line of a file, with its cells once they were looked up.
final class Line {

    private final int number;
    private final ReadOnlyObjectWrapper<Optional<Table.Row>> row =
            new ReadOnlyObjectWrapper<>(this, "row", Optional.empty());

    /// @param number counted from 1
    Line(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void fill(Table.Row found) {
        row.set(Optional.of(found));
    }

    /// Empty while it was not looked up, and where no row begins on this line.
    Optional<Table.Row> row() {
        return row.get();
    }

    /// What stands in a column counted from 0.
    ObservableValue<String> cell(int column) {
        return row.map(found -> found.map(one -> one.cell(column)).orElse(""));
    }
}
