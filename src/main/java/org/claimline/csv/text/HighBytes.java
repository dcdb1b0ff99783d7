package org.claimline.csv.text;

import java.io.ByteArrayOutputStream;
import org.claimline.csv.Bytes;

/// The bytes above 127 of a file: whether they are valid UTF-8, and some of their lines.
///
/// @param signs how many signs of several bytes are valid UTF-8
/// @param invalid how many bytes are not
/// @param sample some lines that hold such bytes, with line feeds behind them
@SuppressWarnings("ArrayRecordComponent")
record HighBytes(long signs, long invalid, byte[] sample) {

    private static final int BLOCK = 1 << 16;
    private static final int SAMPLE = 1 << 16;

    static HighBytes of(Bytes bytes) {
        Counting counting = new Counting();
        byte[] block = new byte[BLOCK];
        for (long at = 0; at < bytes.size(); at += BLOCK) {
            counting.take(block, bytes.copy(at, block, 0, BLOCK));
        }
        counting.end();
        return new HighBytes(counting.signs, counting.invalid, counting.sample.toByteArray());
    }

    private static final class Counting {
        private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
        private long signs;
        private long invalid;
        private int missing;
        private int begun;
        private int low = 0x80;
        private int high = 0xBF;

        void take(byte[] block, int count) {
            boolean any = false;
            for (int i = 0; i < count; i++) {
                int b = block[i];
                if (b >= 0 && missing == 0) {
                    continue;
                }
                any |= b < 0;
                step(b & 0xFF);
            }
            if (any && sample.size() < SAMPLE) {
                keep(block, count);
            }
        }

        /// Keeps the lines that hold bytes above 127, as far as they lie in one block.
        private void keep(byte[] block, int count) {
            int from = 0;
            boolean high = false;
            for (int i = 0; i <= count && sample.size() < SAMPLE; i++) {
                boolean ends = i == count || block[i] == '\n' || block[i] == '\r';
                high |= !ends && block[i] < 0;
                if (ends && high) {
                    sample.write(block, from, i - from);
                    sample.write('\n');
                }
                if (ends) {
                    from = i + 1;
                    high = false;
                }
            }
        }

        private void step(int b) {
            if (missing > 0) {
                if (b >= low && b <= high) {
                    low = 0x80;
                    high = 0xBF;
                    begun++;
                    if (--missing == 0) {
                        signs++;
                    }
                    return;
                }
                invalid += begun;
                missing = 0;
                low = 0x80;
                high = 0xBF;
                if (b < 0x80) {
                    return;
                }
            }
            begun = 1;
            if (b >= 0xC2 && b <= 0xDF) {
                missing = 1;
            } else if (b >= 0xE0 && b <= 0xEF) {
                missing = 2;
                low = b == 0xE0 ? 0xA0 : 0x80;
                high = b == 0xED ? 0x9F : 0xBF;
            } else if (b >= 0xF0 && b <= 0xF4) {
                missing = 3;
                low = b == 0xF0 ? 0x90 : 0x80;
                high = b == 0xF4 ? 0x8F : 0xBF;
            } else {
                invalid++;
            }
        }

        void end() {
            invalid += missing > 0 ? begun : 0;
        }
    }
}
