package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.csv.period.PartOfYear;
import org.claimline.csv.period.PeriodForm;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// The layout of a table whose periods stand across.
final class AcrossLayout {

    private static final int LONGEST_LABEL = 80;
    private static final int SAMPLE = 2000;

    private final List<Table.Row> rows;
    private final Across across;
    private final Chosen chosen;
    private final int width;
    private final List<Table.Row> data;
    private final List<Table.Row> sample;
    private final List<Table.Row> footnotes;

    /// @param widest how many cells the widest row has
    AcrossLayout(List<Table.Row> rows, Across across, int widest, Chosen chosen) {
        this.chosen = chosen;
        this.rows = rows;
        this.across = across;
        List<Table.Row> below = rows.subList(across.row() + across.rows(), rows.size());
        int end = below.size();
        while (end > 0 && !holdsValue(below.get(end - 1))) {
            end--;
        }
        data = below.subList(0, end);
        footnotes = below.subList(end, below.size());
        sample = data.subList(0, Math.min(data.size(), SAMPLE));
        width = widest;
    }

    /// A row of data has more than a text in its first cell.
    private boolean holdsValue(Table.Row row) {
        return row.cells().stream().skip(1).anyMatch(cell -> !cell.isEmpty());
    }

    Layout layout(int split) {
        List<Layout.Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Layout.Column column = column(i);
            Role role = chosen.roles().getOrDefault(i - split + 1, column.role());
            columns.add(column.with(role));
        }
        boolean matrix = !across.parts().isEmpty();
        return new Layout(
                matrix ? Layout.Kind.MATRIX : Layout.Kind.ACROSS,
                rows.subList(0, across.row()),
                rows.subList(across.row(), across.row() + across.rows()),
                data,
                footnotes,
                columns,
                split,
                evidence(columns, split));
    }

    private List<String> evidence(List<Layout.Column> columns, int split) {
        long count = columns.stream().filter(column -> column.role() == Role.VALUE).count();
        List<String> evidence = new ArrayList<>();
        evidence.add(
                "Line "
                        + rows.get(across.row()).line()
                        + " holds "
                        + count
                        + (across.parts().isEmpty() ? " periods" : " months or quarters")
                        + " side by side.");
        for (Layout.Column column : columns) {
            int index = column.index();
            boolean told = column.role() == Role.IGNORED && !ColumnNames.isCounter(column.name());
            if (told && data.stream().anyMatch(row -> !row.cell(index).isEmpty())) {
                evidence.add(
                        "Column "
                                + (Math.max(0, index - split) + 1)
                                + (column.name().isEmpty() ? "" : ", '" + column.name() + "',")
                                + " is not read.");
            }
        }
        return evidence;
    }

    private Layout.Column column(int index) {
        String name = name(index);
        Optional<Period> period =
                index < across.periods().size() ? across.periods().get(index) : Optional.empty();
        Optional<PartOfYear> part =
                index < across.parts().size() ? across.parts().get(index) : Optional.empty();
        Role role = period.isPresent() || part.isPresent() ? Role.VALUE : other(index, name);
        String measure = index < across.measures().size() ? across.measures().get(index) : "";
        return new Layout.Column(index, role, name, "", period, part, measure);
    }

    private String name(int index) {
        StringBuilder name = new StringBuilder();
        for (Table.Row row : rows.subList(across.row(), across.row() + across.rows())) {
            String cell = row.cell(index);
            if (!cell.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ").append(cell);
            }
        }
        return name.toString();
    }

    private Role other(int index, String name) {
        if (ColumnNames.isCounter(name)
                || data.stream().allMatch(row -> row.cell(index).isEmpty())) {
            return Role.IGNORED;
        }
        if (!across.parts().isEmpty() && isYears(index)) {
            return Role.YEAR;
        }
        if (areYears() && isParts(index)) {
            return Role.PART;
        }
        if (index > 0 && isFlagOf(name(index - 1), name)) {
            return Role.STATUS;
        }
        if (ColumnNames.isLastActual(name)) {
            return Role.YEAR;
        }
        Optional<Role> told = ColumnNames.role(name).filter(role -> role != Role.PERIOD);
        if (told.isPresent()) {
            return told.get();
        }
        boolean behind =
                across.periods().stream().limit(index).anyMatch(Optional::isPresent)
                        || across.parts().stream().limit(index).anyMatch(Optional::isPresent);
        if (behind || averageLength(index) > LONGEST_LABEL) {
            return behind ? Role.IGNORED : Role.NOTE;
        }
        return ColumnNames.isCode(name) ? Role.KEY : Role.LABEL;
    }

    private static boolean isFlagOf(String before, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PeriodForm.header(before).isPresent()
                && (name.equals(before + "F")
                        || lower.startsWith("flag")
                        || lower.endsWith("_flag")
                        || lower.endsWith(" flag"));
    }

    private boolean areYears() {
        return across.periods().stream()
                .flatMap(Optional::stream)
                .allMatch(period -> period.frequency() == Frequency.ANNUAL);
    }

    /// Whether a column holds the months or quarters of the years that stand across.
    private boolean isParts(int index) {
        long parts =
                sample.stream().filter(row -> PartOfYear.read(row.cell(index)).isPresent()).count();
        return parts > 1 && sample.stream().allMatch(row -> RowPeriods.isPart(row.cell(index)));
    }

    private boolean isYears(int index) {
        long years =
                sample.stream()
                        .map(row -> PeriodForm.header(row.cell(index)))
                        .flatMap(Optional::stream)
                        .filter(period -> period.frequency() == Frequency.ANNUAL)
                        .count();
        return years * 2 > sample.size();
    }

    private int averageLength(int index) {
        return sample.stream().mapToInt(row -> row.cell(index).length()).sum()
                / Math.max(1, sample.size());
    }
}
