package org.claimline.csv.text;

import java.io.IOException;
import java.nio.charset.Charset;
import org.claimline.csv.Bytes;

/// A file's bytes as text, of which any line can be decoded by itself: its line ends and ASCII
/// signs stand as single bytes.
///
/// @param bytes of the text
/// @param from where they begin, behind a byte-order mark
/// @param charset of every line
/// @param otherwise of lines that are not valid in it; the same where there is no telling
/// @param soundness whether there may be such lines
public record Text(
        Bytes bytes, long from, Charset charset, Charset otherwise, Soundness soundness) {

    /// Whether every line is known to be valid in its charset.
    public enum Soundness {
        SOUND,
        UNTOLD
    }

    private static final int HEAD = 1 << 18;
    private static final char LOST = '\uFFFD';

    /// The beginning, some hundred thousand signs of whole lines.
    public String head() {
        byte[] head = new byte[HEAD];
        int count = bytes.copy(from, head, 0, HEAD);
        int end = count;
        if (count == HEAD) {
            while (end > 0 && head[end - 1] != '\n' && head[end - 1] != '\r') {
                end--;
            }
        }
        return decode(head, 0, end == 0 ? count : end);
    }

    /// Whether nothing but blanks stands in it.
    ///
    /// @throws IOException with a sentence, where it is no text
    public boolean isBlank() throws IOException {
        LineCursor lines = new LineCursor(this, LineCursor.NONE, LineCursor.NONE);
        while (lines.next()) {
            if (!lines.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    String decode(byte[] line, int at, int count) {
        String text = new String(line, at, count, charset);
        return soundness == Soundness.UNTOLD && text.indexOf(LOST) >= 0
                ? new String(line, at, count, otherwise)
                : text;
    }

    /// Whether a line is not what its encoding says, so that some signs of it are guessed or lost.
    boolean isDamaged(byte[] line, int at, int count) {
        return soundness == Soundness.UNTOLD
                && new String(line, at, count, charset).indexOf(LOST) >= 0;
    }
}
