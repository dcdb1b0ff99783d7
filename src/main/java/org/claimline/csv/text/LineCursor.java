package org.claimline.csv.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Goes from line to line of a text and knows of each what its cutting needs, without decoding it.
/// Lines end with `\n`, `\r\n` or `\r`.
final class LineCursor {

    /// No quote, or no delimiter that can be counted.
    static final char NONE = '\1';

    private static final byte DELIMITER = 1;
    private static final byte QUOTE = 2;
    private static final byte BLANK = 3;
    private static final byte HIGH = 4;
    private static final byte END = 5;
    private static final byte NUL = 6;

    private static final int BLOCK = 1 << 17;
    private static final int LONGEST = 1 << 25;

    private final Text text;
    private final String delimiter;
    private final byte[] kinds = new byte[256];

    /// With room for one byte behind the last that is filled, where a line feed stands so that
    /// every search for the end of a line ends.
    private byte[] block = new byte[BLOCK + 1];

    private long blockAt;
    private int filled;
    private int next;
    private int start;
    private int end;
    private int number;
    private int[] cuts = new int[16];
    private int delimiters;
    private boolean quoted;
    private boolean high;
    private boolean inked;
    private String terminator = "";

    /// @param quote whose presence is told of each line
    /// @param delimiter that is counted, where it is a single ASCII sign
    LineCursor(Text text, char quote, char delimiter) {
        this(text, quote, delimiter, text.from(), 0);
    }

    /// @param offset in the bytes, where a line begins
    /// @param before how many lines lie before it
    LineCursor(Text text, char quote, char delimiter, long offset, int before) {
        this.text = text;
        this.delimiter = String.valueOf(delimiter);
        Arrays.fill(kinds, 0, ' ' + 1, BLANK);
        Arrays.fill(kinds, 128, 256, HIGH);
        kinds[0] = NUL;
        kinds['\n'] = END;
        kinds['\r'] = END;
        kinds[quote] = QUOTE;
        kinds[delimiter] = DELIMITER;
        block[0] = '\n';
        blockAt = offset;
        number = before;
    }

    /// Goes to the next line; `false` at the end.
    ///
    /// @throws IOException with a sentence, where the line is no text
    boolean next() throws IOException {
        start = next;
        delimiters = 0;
        int quotes = 0;
        int blanks = 0;
        int highs = 0;
        int i = next;
        byte kind;
        while (true) {
            while ((kind = kinds[block[i] & 0xFF]) == 0) {
                i++;
            }
            if (kind == END) {
                if (i < filled) {
                    break;
                }
                i -= refill();
                if (i == filled) {
                    break;
                }
                continue;
            }
            switch (kind) {
                case DELIMITER -> cut(i - start);
                case QUOTE -> quotes++;
                case BLANK -> blanks++;
                case HIGH -> highs++;
                default ->
                        throw new BadLine(
                                number + 1,
                                "the file holds binary data; expected text, such as CSV");
            }
            i++;
        }
        next = i;
        if (i == filled && i == start) {
            return false;
        }
        end = i;
        quoted = quotes > 0;
        high = highs > 0;
        inked = end - start > delimiters + quotes + blanks + highs;
        number++;
        terminator = i == filled ? "" : terminator(block[i]);
        return true;
    }

    private void cut(int at) {
        if (delimiters == cuts.length) {
            cuts = Arrays.copyOf(cuts, delimiters * 2);
        }
        cuts[delimiters++] = at;
    }

    private String terminator(byte first) throws IOException {
        next++;
        if (first == '\n') {
            return "\n";
        }
        if (next == filled) {
            next -= refill();
        }
        if (next < filled && block[next] == '\n') {
            next++;
            return "\r\n";
        }
        return "\r";
    }

    /// Reads on behind what is there, the line that was begun kept.
    ///
    /// @return by how much everything moved to the front
    private int refill() throws IOException {
        int shift = start;
        if (start > 0) {
            System.arraycopy(block, start, block, 0, filled - start);
            filled -= start;
            blockAt += start;
            end -= start;
            start = 0;
        }
        if (filled == block.length - 1) {
            if (block.length > LONGEST) {
                throw new BadLine(
                        number + 1,
                        "this line is longer than "
                                + (LONGEST >> 20)
                                + " MiB; expected lines of cells");
            }
            block = Arrays.copyOf(block, (block.length - 1) * 2 + 1);
        }
        filled += text.bytes().copy(blockAt + filled, block, filled, block.length - 1 - filled);
        block[filled] = '\n';
        return shift;
    }

    /// Counted from 1.
    int number() {
        return number;
    }

    /// Where the line begins in the bytes.
    long offset() {
        return blockAt + start;
    }

    /// Whether it holds a quote.
    boolean isQuoted() {
        return quoted;
    }

    /// Whether it holds a byte that is no ASCII.
    boolean isHigh() {
        return high;
    }

    /// Whether it holds a visible ASCII sign that is neither quote nor delimiter.
    boolean isInked() {
        return inked;
    }

    int delimiters() {
        return delimiters;
    }

    /// Whether some of its signs are guessed or lost.
    boolean isDamaged() {
        return high && text.isDamaged(block, start, end - start);
    }

    /// The line cut at its counted delimiters, each of which is one sign.
    CutLine cells() {
        String line = text();
        if (high) {
            return CutLine.of(line, delimiter, delimiters + 1);
        }
        int[] ends = Arrays.copyOf(cuts, delimiters + 1);
        ends[delimiters] = line.length();
        return CutLine.at(line, ends);
    }

    /// What ends the line; empty at the end of the text.
    String terminator() {
        return terminator;
    }

    String text() {
        return high
                ? text.decode(block, start, end - start)
                : new String(block, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
