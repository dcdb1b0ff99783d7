package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.csv.text.Table;

/// What the cells of each column are, found by going through the rows once, and no further than
/// needed.
final class ColumnSurvey {

    /// How many filled cells of a column are looked at; of many columns fewer, as then the rows
    /// bear each other out.
    private static final int SAMPLE = 2000;

    private static final int FEWEST = 200;
    private static final int SAMPLE_OF_ALL = 40_000;
    private static final int FEW = 100;
    private static final Numerals POINT = new Numerals('.', "");
    private static final Numerals COMMA = new Numerals(',', "");

    /// One column.
    static final class Column {
        private final int index;
        private final Set<String> missing;
        private final int sample;
        private int seen;
        private int filled;
        private int numbers;
        private long signs;
        private int periods;
        private boolean onlyPeriods = true;
        private boolean constant = true;
        private boolean empty = true;
        private String first = "";
        private Optional<Table.Row> firstFilled = Optional.empty();
        private Optional<Table.Row> firstText = Optional.empty();

        private Column(int index, Set<String> missing, int sample) {
            this.index = index;
            this.missing = missing;
            this.sample = sample;
        }

        private void take(Table.Row row) {
            String cell = row.cell(index);
            if (seen == 0) {
                first = cell;
            }
            constant = constant && cell.equals(first);
            empty = empty && cell.isEmpty();
            if (filled < sample) {
                if (onlyPeriods || seen < FEW) {
                    boolean period = PeriodColumn.isPeriod(cell);
                    onlyPeriods = onlyPeriods && period;
                    periods += period && seen < FEW ? 1 : 0;
                }
                seen++;
                signs += cell.length();
                if (!Numerals.isMissing(cell) && !missing.contains(cell)) {
                    filled++;
                    boolean number = isNumber(cell);
                    numbers += number ? 1 : 0;
                    firstText = number || firstText.isPresent() ? firstText : Optional.of(row);
                    firstFilled = firstFilled.isEmpty() ? Optional.of(row) : firstFilled;
                }
            }
        }

        private boolean isSettled() {
            return filled >= sample && (!constant || numbers * 2 > filled);
        }

        /// Whether most cells that hold something hold numbers.
        boolean holdsNumbers() {
            return numbers * 2 > filled;
        }

        /// Whether every cell has the form of a period.
        boolean holdsPeriods() {
            return seen > 0 && onlyPeriods;
        }

        /// Whether of the first cells nearly all have the form of a period.
        boolean holdsMostlyPeriods() {
            return seen > 2 && periods * 10 >= Math.min(seen, FEW) * 9;
        }

        /// Whether every cell is the same.
        boolean isConstant() {
            return constant;
        }

        /// Whether no cell holds a sign.
        boolean isEmpty() {
            return empty;
        }

        /// Whether no cell holds more than a mark for a missing value.
        boolean isBlank() {
            return filled == 0;
        }

        int averageLength() {
            return (int) (signs / Math.max(1, seen));
        }

        /// The first row whose cell holds something that is no number.
        Optional<Table.Row> firstText() {
            return firstText;
        }

        /// The first row whose cell holds something.
        Optional<Table.Row> firstFilled() {
            return firstFilled;
        }
    }

    /// Whether a cell is a number, with a decimal point or a decimal comma.
    static boolean isNumber(String cell) {
        return POINT.cell(cell).isNumber() || COMMA.cell(cell).isNumber();
    }

    private final List<Column> columns = new ArrayList<>();

    /// @param width how many columns there are
    /// @param missing marks for missing values that were chosen
    ColumnSurvey(List<Table.Row> rows, int width, Set<String> missing) {
        int sample = Math.clamp(SAMPLE_OF_ALL / Math.max(width, 1), FEWEST, SAMPLE);
        for (int i = 0; i < width; i++) {
            columns.add(new Column(i, missing, sample));
        }
        List<Column> open = new ArrayList<>(columns);
        for (Table.Row row : rows) {
            if (open.isEmpty()) {
                return;
            }
            boolean settled = false;
            for (Column column : open) {
                column.take(row);
                settled |= column.isSettled();
            }
            if (settled) {
                open.removeIf(Column::isSettled);
            }
        }
    }

    Column column(int index) {
        return columns.get(index);
    }
}
