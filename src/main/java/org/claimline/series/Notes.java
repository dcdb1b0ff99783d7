package org.claimline.series;

import java.util.Arrays;
import java.util.SortedMap;

/// The notes of a series' rows: few, so that they cost by their number and not by that of the rows.
///
/// @param rows the indices of the rows that have one, ascending
/// @param texts the notes of these rows, none empty
@SuppressWarnings("ArrayRecordComponent")
record Notes(int[] rows, String[] texts) {

    private static final Notes NONE = new Notes(new int[0], new String[0]);

    /// @param byRow the notes by the rows' indices; empty ones are none
    static Notes of(SortedMap<Integer, String> byRow) {
        if (byRow.values().stream().allMatch(String::isEmpty)) {
            return NONE;
        }
        int size = (int) byRow.values().stream().filter(text -> !text.isEmpty()).count();
        int[] rows = new int[size];
        String[] texts = new String[size];
        int next = 0;
        for (var note : byRow.entrySet()) {
            if (!note.getValue().isEmpty()) {
                rows[next] = note.getKey();
                texts[next++] = note.getValue();
            }
        }
        return new Notes(rows, texts);
    }

    /// The note of a row, empty where there is none.
    String of(int row) {
        int found = Arrays.binarySearch(rows, row);
        return found < 0 ? "" : texts[found];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Notes(int[] otherRows, String[] otherTexts)
                && Arrays.equals(rows, otherRows)
                && Arrays.equals(texts, otherTexts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rows) + Arrays.hashCode(texts);
    }
}
