package org.claimline.csv.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.claimline.csv.Blanks;

/// The cells of a line without quotes, stripped of blanks around them; each becomes a text only
/// when it is asked for.
final class CutLine extends AbstractList<String> implements RandomAccess {

    private final String line;
    private final int step;
    private final int[] ends;
    private final int size;

    private CutLine(String line, int step, int[] ends, int size) {
        this.line = line;
        this.step = step;
        this.ends = ends;
        this.size = size;
    }

    /// A line cut at signs that were found before.
    ///
    /// @param ends where its cells end, the last one with the line; taken over
    static CutLine at(String line, int[] ends) {
        return new CutLine(line, 1, ends, ends.length);
    }

    /// @param expected how many cells it probably has
    static CutLine of(String line, String delimiter, int expected) {
        int[] ends = new int[Math.max(expected, 1)];
        int size = 0;
        int at = 0;
        int step = delimiter.length();
        boolean single = step == 1;
        char sign = delimiter.charAt(0);
        while (true) {
            int next = single ? line.indexOf(sign, at) : line.indexOf(delimiter, at);
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
            }
            if (next < 0) {
                ends[size++] = line.length();
                return new CutLine(line, step, ends, size);
            }
            ends[size++] = next;
            at = next + step;
        }
    }

    @Override
    public String get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int from = index == 0 ? 0 : ends[index - 1] + step;
        int to = ends[index];
        while (from < to && Blanks.isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    @Override
    public int size() {
        return size;
    }
}
