package org.claimline.csv.cell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words for powers of ten, in English, German, French, Russian and Kazakh: `bn`, `Mrd.`, `млрд`,
/// `thousands`.
final class Magnitudes {

    private static final Map<String, Integer> POWERS = powers();
    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("(.*\\d[.,]?)(?:[\\s\\h]*(\\p{L}{2,10})\\.?|([kKMB]))");

    private Magnitudes() {}

    private static Map<String, Integer> powers() {
        Map<String, Integer> powers = new HashMap<>();
        put(powers, 2, "hundred hundreds");
        put(
                powers,
                3,
                "k thousand thousands tsd tausend thsd ths thous thou тыс тысяч тысяча тысячи мың"
                        + " millier milliers mille");
        put(powers, 5, "lakh lakhs");
        put(
                powers,
                6,
                "mn mln mio mill million millions millionen millones milioni млн миллион миллиона"
                        + " миллионов миллионы");
        put(powers, 7, "crore crores");
        put(
                powers,
                9,
                "bn bln mrd mrds md mds mld bil billion billions milliard milliards milliarde"
                        + " milliarden miliardi млрд миллиард миллиарда миллиардов миллиарды");
        put(
                powers,
                12,
                "trn tn trln trillion trillions billionen трлн триллион триллиона триллионов");
        return powers;
    }

    private static void put(Map<String, Integer> powers, int power, String words) {
        for (String word : words.split(" ")) {
            powers.put(word, power);
        }
    }

    /// The power of ten of a word, whatever its case; empty where it is none.
    static OptionalInt power(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        Integer power = POWERS.get(bare);
        return power == null ? OptionalInt.empty() : OptionalInt.of(power);
    }

    /// A number's text and the power of ten behind it; empty where there is none.
    static Optional<Scaled> behind(String cell) {
        Matcher m = BEHIND_NUMBER.matcher(cell);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(3) != null) {
            int power =
                    switch (m.group(3)) {
                        case "M" -> 6;
                        case "B" -> 9;
                        default -> 3;
                    };
            return Optional.of(new Scaled(m.group(1), power));
        }
        OptionalInt power = power(m.group(2));
        return power.isPresent()
                ? Optional.of(new Scaled(m.group(1), power.getAsInt()))
                : Optional.empty();
    }

    record Scaled(String number, int power) {}
}
