package org.claimline.csv.period;

import java.util.BitSet;
import java.util.List;

/// The centuries of years written with two digits. A column that goes in order is read so that it
/// stays in order, and ends before 2050: 57 … 99, 00 … 23 are 1957 to 2023, and 49, 50 are 1949,
/// 1950. Any other is read as of 1950 to 2049.
final class Centuries {

    private static final int CENTURY = 100;
    private static final int LAST = 2049;

    private final WrittenColumn column;
    private final BitSet years = new BitSet(CENTURY);
    private int first;
    private boolean inOrder;

    Centuries(WrittenColumn column) {
        this.column = column;
        for (int row = 0; row < column.size(); row++) {
            long written = column.get(row);
            if (written >= 0 && Written.isShort(written)) {
                years.set(Written.year(written));
            }
        }
    }

    /// Gives every year its century.
    void settle(List<String> changed) {
        if (years.isEmpty()) {
            return;
        }
        first = firstOfRun();
        inOrder =
                years.cardinality() < CENTURY
                        && column.isInOrder(Written::isShort, w -> inRun(Written.year(w)));
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int row = 0; row < column.size(); row++) {
            long written = column.get(row);
            if (written >= 0 && Written.isShort(written)) {
                int year = inOrder ? inRun(Written.year(written)) : usual(Written.year(written));
                column.set(row, Written.withYear(written, year));
                least = Math.min(least, year);
                most = Math.max(most, year);
            }
        }
        changed.add(
                "Years of two digits are read as "
                        + least
                        + (least == most ? "." : " to " + most + ".")
                        + (inOrder ? " Read so, the column stays in order." : ""));
    }

    /// How many years there are.
    int distinct() {
        return years.cardinality();
    }

    /// Two digits by themselves.
    static int usual(int digits) {
        return digits < 50 ? 2000 + digits : 1900 + digits;
    }

    /// The year behind the longest stretch, going round, in which there is none.
    private int firstOfRun() {
        int longest = 0;
        int found = years.nextSetBit(0);
        for (int year = found; year >= 0; year = years.nextSetBit(year + 1)) {
            int next = years.nextSetBit(year + 1);
            int behind = next >= 0 ? next : years.nextSetBit(0) + CENTURY;
            if (behind - year > longest) {
                longest = behind - year;
                found = behind % CENTURY;
            }
        }
        return found;
    }

    private int inRun(int digits) {
        int last = years.previousSetBit(first - 1);
        int end = last >= 0 ? CENTURY + last : years.length() - 1;
        int base = 2000 + end > LAST ? 1900 : 2000;
        return base + digits + (digits < first ? CENTURY : 0);
    }
}
