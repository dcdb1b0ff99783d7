package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.text.CsvTable;
import org.claimline.csv.text.Table;

/// Finds out what each row and each column of a table is.
public final class LayoutDetection {

    private final String file;
    private final CsvTable table;
    private final List<Problem> problems = new ArrayList<>();

    public LayoutDetection(String file, CsvTable table) {
        this.file = file;
        this.table = table;
    }

    /// What could not be read as periods or values.
    public List<Problem> problems() {
        return problems;
    }

    /// The layout; empty where there are no periods or no numbers, which is then among the
    /// problems.
    public Optional<Layout> detect() {
        if (table.width() < 2) {
            Table.Row first = table.rows().getFirst();
            problems.add(
                    new Problem(
                            file,
                            first.line(),
                            0,
                            "",
                            "only one column was found; expected a column of periods and one of"
                                    + " values, with , ; | or a tab between them"));
            return Optional.empty();
        }
        Composite composite = Composite.of(table.rows());
        Optional<Across> across = Across.find(composite.rows());
        if (across.isPresent()) {
            return Optional.of(
                    new AcrossLayout(composite.rows(), across.get()).layout(composite.split()));
        }
        DownLayout down = new DownLayout(file, composite.rows(), composite.split());
        Optional<Layout> layout = down.layout();
        problems.addAll(down.problems());
        return layout;
    }
}
