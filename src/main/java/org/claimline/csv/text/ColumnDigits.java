package org.claimline.csv.text;

import java.util.Arrays;

/// Which columns of a table hold digits, learned row after row.
final class ColumnDigits {

    private static final double NEARLY = 0.9;
    private static final double HARDLY = 0.1;

    private int[] filled = new int[16];
    private int[] withDigit = new int[16];
    private int rows;

    void add(Table.Row row) {
        int width = row.cells().size();
        if (width > filled.length) {
            filled = Arrays.copyOf(filled, Math.max(width, filled.length * 2));
            withDigit = Arrays.copyOf(withDigit, filled.length);
        }
        for (int i = 0; i < width; i++) {
            String cell = row.cells().get(i);
            filled[i] += cell.isBlank() ? 0 : 1;
            withDigit[i] += Look.holdsDigit(cell) ? 1 : 0;
        }
        rows++;
    }

    int rows() {
        return rows;
    }

    /// Whether nearly every cell of a column that holds anything holds a digit.
    boolean fill(int column) {
        return column < filled.length
                && withDigit[column] > 0
                && withDigit[column] >= filled[column] * NEARLY;
    }

    /// Whether hardly a cell of a column holds a digit.
    boolean areNone(int column) {
        return column >= filled.length || withDigit[column] <= filled[column] * HARDLY;
    }

    /// How many columns nearly always hold a digit.
    int count() {
        int count = 0;
        for (int i = 0; i < filled.length; i++) {
            count += fill(i) ? 1 : 0;
        }
        return count;
    }
}
