package org.claimline.csv.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Goes from line to line of a text and knows of each what its cutting needs, without decoding it.
/// Lines end with `\n`, `\r\n` or `\r`.
final class LineCursor {

    /// No quote, or no delimiter that can be counted.
    static final char NONE = '\1';

    private static final int BLOCK = 1 << 17;
    private static final int LONGEST = 1 << 25;

    private final Text text;
    private final byte quote;
    private final byte delimiter;
    private byte[] block = new byte[BLOCK];
    private long blockAt;
    private int filled;
    private int next;
    private int start;
    private int end;
    private int number;
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
        this.quote = (byte) quote;
        this.delimiter = (byte) delimiter;
        blockAt = offset;
        number = before;
    }

    /// Goes to the next line; `false` at the end.
    ///
    /// @throws IOException with a sentence, where the line is no text
    boolean next() throws IOException {
        start = next;
        delimiters = 0;
        boolean anyQuote = false;
        boolean anyInk = false;
        int all = 0;
        int i = next;
        while (true) {
            if (i == filled) {
                int shifted = refill();
                i -= shifted;
                if (i == filled) {
                    break;
                }
            }
            byte b = block[i];
            if (b == '\n' || b == '\r') {
                break;
            }
            all |= b;
            if (b == delimiter) {
                delimiters++;
            } else if (b == quote) {
                anyQuote = true;
            } else if (b > ' ') {
                anyInk = true;
            } else if (b == 0) {
                throw new BadLine(
                        number + 1, "the file holds binary data; expected text, such as CSV");
            }
            i++;
        }
        if (i == filled && i == start) {
            next = i;
            return false;
        }
        end = i;
        quoted = anyQuote;
        high = all < 0;
        inked = anyInk;
        number++;
        next = i;
        terminator = i == filled ? "" : terminator(block[i]);
        return true;
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
        if (filled == block.length) {
            if (block.length >= LONGEST) {
                throw new BadLine(
                        number + 1,
                        "this line is longer than "
                                + (LONGEST >> 20)
                                + " MiB; expected lines of cells");
            }
            block = Arrays.copyOf(block, block.length * 2);
        }
        filled += text.bytes().copy(blockAt + filled, block, filled, block.length - filled);
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
