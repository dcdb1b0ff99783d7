package org.claimline.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.claimline.series.SeriesKey;

/// Makes a key of a title or a file's name: transliterated, in small letters, everything else `_`.
public final class KeyText {

    private static final Map<Character, String> LATIN =
            Map.ofEntries(
                    Map.entry('а', "a"),
                    Map.entry('ә', "a"),
                    Map.entry('б', "b"),
                    Map.entry('в', "v"),
                    Map.entry('г', "g"),
                    Map.entry('ғ', "g"),
                    Map.entry('д', "d"),
                    Map.entry('е', "e"),
                    Map.entry('ё', "yo"),
                    Map.entry('ж', "zh"),
                    Map.entry('з', "z"),
                    Map.entry('и', "i"),
                    Map.entry('й', "y"),
                    Map.entry('к', "k"),
                    Map.entry('қ', "q"),
                    Map.entry('л', "l"),
                    Map.entry('м', "m"),
                    Map.entry('н', "n"),
                    Map.entry('ң', "n"),
                    Map.entry('о', "o"),
                    Map.entry('ө', "o"),
                    Map.entry('п', "p"),
                    Map.entry('р', "r"),
                    Map.entry('с', "s"),
                    Map.entry('т', "t"),
                    Map.entry('у', "u"),
                    Map.entry('ұ', "u"),
                    Map.entry('ү', "u"),
                    Map.entry('ф', "f"),
                    Map.entry('х', "kh"),
                    Map.entry('һ', "h"),
                    Map.entry('ц', "ts"),
                    Map.entry('ч', "ch"),
                    Map.entry('ш', "sh"),
                    Map.entry('щ', "shch"),
                    Map.entry('ъ', ""),
                    Map.entry('ы', "y"),
                    Map.entry('і', "i"),
                    Map.entry('ь', ""),
                    Map.entry('э', "e"),
                    Map.entry('ю', "yu"),
                    Map.entry('я', "ya"),
                    Map.entry('ї', "yi"),
                    Map.entry('є', "ye"),
                    Map.entry('ґ', "g"),
                    Map.entry('ß', "ss"),
                    Map.entry('ł', "l"),
                    Map.entry('ø', "o"),
                    Map.entry('æ', "ae"),
                    Map.entry('đ', "d"),
                    Map.entry('ı', "i"));

    private static final int LONGEST = 60;

    private KeyText() {}

    /// The key of a title; `series` where nothing of it can stand in one. A word of the formula
    /// language gets `_series` behind it, a digit `s` before it.
    public static SeriesKey of(String title) {
        StringBuilder out = new StringBuilder();
        for (char c :
                Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                        .toCharArray()) {
            String latin = LATIN.getOrDefault(c, withoutAccent(c));
            for (char l : latin.toCharArray()) {
                boolean allowed = l >= 'a' && l <= 'z' || l >= '0' && l <= '9';
                if (allowed) {
                    out.append(l);
                } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '_') {
                    out.append('_');
                }
            }
        }
        String text = out.substring(0, Math.min(out.length(), LONGEST)).replaceAll("_+$", "");
        if (text.isEmpty()) {
            return new SeriesKey("series");
        }
        if (Character.isDigit(text.charAt(0))) {
            text = "s" + text;
        }
        return new SeriesKey(SeriesKey.RESERVED.contains(text) ? text + "_series" : text);
    }

    private static String withoutAccent(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
