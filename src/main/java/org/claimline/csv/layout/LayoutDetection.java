package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.text.Table;

/// Finds out what each row and each column of a table is.
public final class LayoutDetection {

    private final String file;
    private final Table table;
    private final Chosen chosen;
    private final List<Problem> problems = new ArrayList<>();

    public LayoutDetection(String file, Table table, Chosen chosen) {
        this.file = file;
        this.table = table;
        this.chosen = chosen;
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
        List<Table.Row> rows = composite.rows();
        int width = table.width() + composite.split();
        if (mayBeAcross()) {
            int skipped =
                    chosen.header().map(lines -> Table.indexOf(rows, lines.first())).orElse(0);
            Optional<Across> across = Across.find(rows, skipped);
            if (across.isPresent() && isWanted(across.get())) {
                return Optional.of(
                        new AcrossLayout(rows, across.get(), width, chosen)
                                .layout(composite.split()));
            }
        }
        if (chosen.kind().filter(LayoutDetection::isAcross).isPresent()) {
            problems.add(
                    Problem.of(
                            file,
                            "no periods stand side by side in one line; expected a line such as"
                                    + " 2019, 2020, 2021 or Jan, Feb, Mar"));
            return Optional.empty();
        }
        Sections sections = Sections.of(rows, width);
        DownLayout down =
                new DownLayout(file, sections.rows(), composite.split(), sections.width(), chosen);
        Optional<Layout> layout = down.layout();
        if (layout.isEmpty() && down.lacksPeriods() && mayBeAcross()) {
            Optional<Across> measures = Across.findMeasures(rows);
            if (measures.isPresent()) {
                return Optional.of(
                        new AcrossLayout(rows, measures.get(), width, chosen)
                                .layout(composite.split()));
            }
        }
        problems.addAll(down.problems());
        return layout;
    }

    private boolean mayBeAcross() {
        boolean told = chosen.roles().containsValue(Role.PERIOD);
        return chosen.kind().map(LayoutDetection::isAcross).orElse(!told && !chosen.headless());
    }

    private boolean isWanted(Across across) {
        return chosen.kind()
                .map(kind -> kind == Layout.Kind.MATRIX)
                .map(matrix -> matrix != across.parts().isEmpty())
                .orElse(true);
    }

    private static boolean isAcross(Layout.Kind kind) {
        return kind == Layout.Kind.ACROSS || kind == Layout.Kind.MATRIX;
    }
}
