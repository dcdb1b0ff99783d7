package org.claimline.csv.text;

/// When it is time to tell again how far one has come in a text: after some thousand rows, or some
/// hundred thousand bytes where rows are long, so that a reading that is stopped ends soon.
final class Pace {

    private static final int ROWS = 8192;
    private static final int BYTES = 1 << 18;

    private int nextRow = ROWS;
    private long nextByte = BYTES;

    /// Whether it is time; the next time is reckoned from here then.
    ///
    /// @param row how many rows or lines lie behind
    /// @param offset the place in the bytes
    boolean isTime(int row, long offset) {
        if (row < nextRow && offset < nextByte) {
            return false;
        }
        nextRow = row + ROWS;
        nextByte = offset + BYTES;
        return true;
    }
}
