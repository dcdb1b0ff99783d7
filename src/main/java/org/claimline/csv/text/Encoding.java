package org.claimline.csv.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// How a file's bytes become text.
///
/// @param name as people know it: `UTF-8`, `UTF-8 with BOM`, `windows-1251`
/// @param charset what decodes it
/// @param skipped how many bytes of byte-order mark stand before the text
/// @param evidence why this one, as a sentence
public record Encoding(String name, Charset charset, int skipped, String evidence) {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// The encoding of some bytes. A byte-order mark decides; then whether they are valid UTF-8;
    /// then whether the bytes above 127 come in words (Cyrillic) or one by one (accents).
    public static Encoding detect(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(
                    "UTF-8 with BOM", StandardCharsets.UTF_8, 3, "It begins with UTF-8's mark.");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(
                    "UTF-16LE", StandardCharsets.UTF_16LE, 2, "It begins with UTF-16's mark.");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(
                    "UTF-16BE", StandardCharsets.UTF_16BE, 2, "It begins with UTF-16's mark.");
        }
        if (everySecondIsZero(bytes)) {
            return new Encoding(
                    "UTF-16LE",
                    StandardCharsets.UTF_16LE,
                    0,
                    "Nearly every second byte is zero, as in UTF-16.");
        }
        if (isUtf8(bytes)) {
            return new Encoding("UTF-8", StandardCharsets.UTF_8, 0, "Its bytes are valid UTF-8.");
        }
        return highBytesComeInWords(bytes)
                ? new Encoding(
                        "windows-1251",
                        WINDOWS_1251,
                        0,
                        "It is not valid UTF-8, and its bytes above 127 come in words, as Cyrillic"
                                + " does.")
                : new Encoding(
                        "windows-1252",
                        WINDOWS_1252,
                        0,
                        "It is not valid UTF-8, and its bytes above 127 stand one by one, as"
                                + " accents do.");
    }

    /// The text; what cannot be decoded becomes U+FFFD.
    public String decode(byte[] bytes) {
        return new String(bytes, skipped, bytes.length - skipped, charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean everySecondIsZero(byte[] bytes) {
        int pairs = Math.min(bytes.length, 4096) / 2;
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i] == 0) {
                return false;
            }
            if (bytes[2 * i + 1] == 0) {
                zeros++;
            }
        }
        return pairs > 3 && zeros * 10 > pairs * 6;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean highBytesComeInWords(byte[] bytes) {
        int inWords = 0;
        int alone = 0;
        int run = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && bytes[i] < 0) {
                run++;
            } else {
                if (run > 2) {
                    inWords += run;
                } else {
                    alone += run;
                }
                run = 0;
            }
        }
        return inWords > alone;
    }
}
