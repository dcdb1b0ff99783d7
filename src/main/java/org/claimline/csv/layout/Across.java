package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.cell.NumberCell;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.period.PartOfYear;
import org.claimline.csv.period.PeriodForm;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// A header in which periods stand side by side: periods in one row, or a row of years over a row
/// of months or quarters, or months or quarters alone where the years stand down.
///
/// @param row the index of the header's first row
/// @param rows how many rows it has
/// @param periods of each column; empty where it has none
/// @param parts of each column, where the years stand down
/// @param measures what each column measures, where the header says so; empty where it does not
record Across(
        int row,
        int rows,
        List<Optional<Period>> periods,
        List<Optional<PartOfYear>> parts,
        List<String> measures) {

    private static final int HIGHEST_HEADER = 60;
    private static final int FEWEST_PARTS = 4;
    private static final int SAMPLE = 2000;
    private static final Numerals POINT = new Numerals('.', "");
    private static final Numerals COMMA = new Numerals(',', "");

    /// The first such header; empty where there is none.
    ///
    /// @param skipped rows that are not looked at
    static Optional<Across> find(List<Table.Row> rows, int skipped) {
        for (int i = skipped; i < Math.min(rows.size() - 1, skipped + HIGHEST_HEADER); i++) {
            Optional<Across> found = twoRows(rows, i);
            if (found.isEmpty()) {
                found = Measures.below(rows, i);
            }
            if (found.isEmpty()) {
                found = oneRow(rows, i);
            }
            if (found.isEmpty()) {
                found = matrix(rows, i);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// A header whose periods stand beside or below what is measured; empty where there is none.
    static Optional<Across> findMeasures(List<Table.Row> rows) {
        for (int i = 0; i < Math.min(rows.size() - 1, HIGHEST_HEADER); i++) {
            int row = i;
            Optional<Across> found = Measures.above(rows, i).or(() -> Measures.beside(rows, row));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Across> oneRow(List<Table.Row> rows, int i) {
        List<Optional<Period>> periods =
                rows.get(i).cells().stream().map(Across::periodOf).toList();
        int first = firstOf(periods);
        if (first < 0 || first == 0 && !rows.get(i).cell(0).isEmpty()) {
            return Optional.empty();
        }
        Set<Period> distinct = new HashSet<>();
        int count = 0;
        for (Optional<Period> period : periods) {
            if (period.isPresent()) {
                count++;
                distinct.add(period.get());
            }
        }
        boolean enough = count >= 3 || count == 2 && neighbours(periods);
        return enough && distinct.size() == count && holdsValuesBelow(rows, i, 1, periods)
                ? Optional.of(new Across(i, 1, periods, List.of(), List.of()))
                : Optional.empty();
    }

    static Optional<Period> periodOf(String cell) {
        return cell.isEmpty() || cell.length() > 24 ? Optional.empty() : PeriodForm.header(cell);
    }

    private static int firstOf(List<Optional<Period>> periods) {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean neighbours(List<Optional<Period>> periods) {
        List<Period> two = periods.stream().flatMap(Optional::stream).toList();
        return two.get(0).frequency() == two.get(1).frequency()
                && Math.abs(two.get(0).ordinal() - two.get(1).ordinal()) == 1;
    }

    /// Whether the cells below are values and not periods themselves, as in a table whose values
    /// happen to look like years.
    static boolean holdsValuesBelow(
            List<Table.Row> rows, int i, int height, List<Optional<Period>> periods) {
        int filled = 0;
        int values = 0;
        int years = 0;
        for (Table.Row row : rows.subList(i + height, Math.min(rows.size(), i + height + 50))) {
            for (int column = 0; column < periods.size(); column++) {
                String cell = row.cell(column);
                if (periods.get(column).isPresent() && !cell.isEmpty()) {
                    filled++;
                    values += isValue(cell) ? 1 : 0;
                    years += periodOf(cell).isPresent() ? 1 : 0;
                }
            }
        }
        return filled > 0 && values * 2 > filled && years * 2 < filled;
    }

    static boolean isValue(String cell) {
        return Numerals.isMissing(cell)
                || POINT.cell(cell).kind() != NumberCell.Kind.UNREADABLE
                || COMMA.cell(cell).kind() != NumberCell.Kind.UNREADABLE;
    }

    private static Optional<Across> twoRows(List<Table.Row> rows, int i) {
        if (i + 2 >= rows.size()) {
            return Optional.empty();
        }
        Table.Row below = rows.get(i + 1);
        List<Optional<Period>> periods = new ArrayList<>();
        Optional<Period> year = Optional.empty();
        int count = 0;
        for (int column = 0; column < below.cells().size(); column++) {
            String above = rows.get(i).cell(column);
            if (!above.isEmpty()) {
                year = periodOf(above).filter(p -> p.frequency() == Frequency.ANNUAL);
            }
            Optional<PartOfYear> part = PartOfYear.read(below.cell(column));
            if (year.isPresent() && part.isPresent()) {
                periods.add(Optional.of(part.get().in(year.get().start().getYear())));
                count++;
            } else {
                periods.add(Optional.empty());
            }
        }
        return count >= 3 && holdsValuesBelow(rows, i, 2, periods)
                ? Optional.of(new Across(i, 2, periods, List.of(), List.of()))
                : Optional.empty();
    }

    private static Optional<Across> matrix(List<Table.Row> rows, int i) {
        List<Optional<PartOfYear>> parts =
                rows.get(i).cells().stream().map(PartOfYear::read).toList();
        long count = parts.stream().filter(Optional::isPresent).count();
        if (count < FEWEST_PARTS || parts.getFirst().isPresent()) {
            return Optional.empty();
        }
        int years = 0;
        List<Table.Row> below = rows.subList(i + 1, Math.min(rows.size(), i + 1 + SAMPLE));
        for (Table.Row row : below) {
            years += yearColumn(row).isPresent() ? 1 : 0;
        }
        return years * 2 > below.size()
                ? Optional.of(new Across(i, 1, List.of(), parts, List.of()))
                : Optional.empty();
    }

    /// The first cell of a row that is a year, counted from 0.
    private static Optional<Integer> yearColumn(Table.Row row) {
        for (int column = 0; column < Math.min(3, row.cells().size()); column++) {
            if (periodOf(row.cell(column))
                    .filter(p -> p.frequency() == Frequency.ANNUAL)
                    .isPresent()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
