package org.claimline.csv.text;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/// The likeliest encoding of words that are not UTF-8.
///
/// @param evidence the end of a sentence that says why
record Guess(Charset charset, String evidence) {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Encodings whose detection rests on the signs themselves. Those of western and central
    /// European languages are too alike to be told by a few accents.
    private static final Set<String> TOLD =
            Set.of(
                    "SHIFT_JIS",
                    "EUC-JP",
                    "EUC-KR",
                    "GB18030",
                    "BIG5",
                    "ISO-2022-JP",
                    "WINDOWS-1251",
                    "KOI8-R",
                    "ISO-8859-5",
                    "IBM866",
                    "WINDOWS-1253",
                    "ISO-8859-7",
                    "WINDOWS-1255",
                    "TIS620");

    /// @param words a sample of lines that hold bytes above 127, with line feeds behind them
    static Guess of(byte[] words) {
        boolean inWords = highBytesComeInWords(words);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(words, 0, words.length);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        if ((inWords || areMostlyHigh(words))
                && found != null
                && TOLD.contains(found.toUpperCase(Locale.ROOT))
                && Charset.isSupported(found)) {
            Charset charset = Charset.forName(found);
            return new Guess(charset, "its words look like those of " + charset.name() + ".");
        }
        return inWords
                ? new Guess(WINDOWS_1251, "its bytes above 127 come in words, as Cyrillic ones do.")
                : new Guess(WINDOWS_1252, "its bytes above 127 stand one by one, as accents do.");
    }

    /// Whether at least half of all letters are no ASCII, as where each sign has two bytes.
    private static boolean areMostlyHigh(byte[] words) {
        int high = 0;
        int all = 0;
        for (byte b : words) {
            high += b < 0 ? 1 : 0;
            all += b < 0 || Character.isLetter(b) ? 1 : 0;
        }
        return all > 20 && high * 2 >= all;
    }

    private static boolean highBytesComeInWords(byte[] words) {
        int together = 0;
        int alone = 0;
        int run = 0;
        for (int i = 0; i <= words.length; i++) {
            if (i < words.length && words[i] < 0) {
                run++;
            } else {
                if (run > 2) {
                    together += run;
                } else {
                    alone += run;
                }
                run = 0;
            }
        }
        return together > alone;
    }
}
