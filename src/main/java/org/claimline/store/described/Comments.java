package org.claimline.store.described;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lines of a table that are comments.
///
/// @param sign what they begin with, empty where no sign marks them
/// @param lines their numbers, counted from 1
record Comments(String sign, Set<Integer> lines) {

    static final Comments NONE = new Comments("", Set.of());

    Comments {
        lines = Set.copyOf(lines);
    }

    /// A table without its comments.
    ///
    /// @param bytes with an empty line for each comment, so that every other line keeps its number
    /// @param left the numbers of the comments' lines
    record Cleared(byte[] bytes, List<Integer> left) {}

    boolean isEmpty() {
        return sign.isEmpty() && lines.isEmpty();
    }

    /// Empties the comments of a text in any encoding that writes ASCII as ASCII does.
    Cleared clear(byte[] bytes) {
        byte[] mark = sign.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        List<Integer> left = new ArrayList<>();
        int line = 1;
        for (int from = 0; from < bytes.length; line++) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (lines.contains(line) || mark.length > 0 && startsWith(bytes, from, mark)) {
                left.add(line);
            } else {
                out.write(bytes, from, end - from);
            }
            if (end < bytes.length) {
                out.write('\n');
            }
            from = end + 1;
        }
        return new Cleared(out.toByteArray(), left);
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (from + i >= bytes.length || bytes[from + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
