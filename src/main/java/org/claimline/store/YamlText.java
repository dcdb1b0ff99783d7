package org.claimline.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Scalars and short groups as YAML text: plain where that is safe, else in double quotes.
final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ ./()%=+<>^*'-]*");
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /// A text as a scalar that reads as the same text anywhere, in a flow group too.
    static String scalar(String text) {
        boolean safe =
                PLAIN.matcher(text).matches()
                        && !text.endsWith(" ")
                        && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return safe ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '"' -> out.append("\\\"");
                                case '\\' -> out.append("\\\\");
                                case '\n' -> out.append("\\n");
                                case '\t' -> out.append("\\t");
                                default -> character(c, out);
                            }
                        });
        return out.append('"').toString();
    }

    private static void character(int c, StringBuilder out) {
        boolean printable =
                c >= 0x20 && c < 0x7F
                        || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029
                        || c >= 0xE000 && c < 0xFEFF
                        || c > 0xFEFF && c < 0xFFFE
                        || c >= 0x10000;
        if (printable) {
            out.appendCodePoint(c);
        } else {
            out.append(String.format(Locale.ROOT, "\\U%08X", c));
        }
    }

    /// `key: value`.
    static String pair(String key, String text) {
        return key + ": " + scalar(text);
    }

    /// `{key: value, key: value}`.
    static String group(List<String> pairs) {
        return "{" + String.join(", ", pairs) + "}";
    }

    /// `[value, value]`.
    static String list(List<String> texts) {
        return texts.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    /// A number without an exponent or a trailing `.0`.
    static String number(double number) {
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
