package org.claimline.csv.cell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words for powers of ten, in English, German and Russian: `bn`, `Mrd.`, `млрд`, `thousands`.
final class Magnitudes {

    private static final Map<String, Integer> POWERS =
            Map.ofEntries(
                    Map.entry("k", 3),
                    Map.entry("thousand", 3),
                    Map.entry("thousands", 3),
                    Map.entry("tsd", 3),
                    Map.entry("ths", 3),
                    Map.entry("тыс", 3),
                    Map.entry("тысяч", 3),
                    Map.entry("мың", 3),
                    Map.entry("mn", 6),
                    Map.entry("mln", 6),
                    Map.entry("mio", 6),
                    Map.entry("million", 6),
                    Map.entry("millions", 6),
                    Map.entry("млн", 6),
                    Map.entry("миллионов", 6),
                    Map.entry("bn", 9),
                    Map.entry("bln", 9),
                    Map.entry("mrd", 9),
                    Map.entry("billion", 9),
                    Map.entry("billions", 9),
                    Map.entry("млрд", 9),
                    Map.entry("миллиардов", 9),
                    Map.entry("trn", 12),
                    Map.entry("tn", 12),
                    Map.entry("trillion", 12),
                    Map.entry("trillions", 12),
                    Map.entry("трлн", 12));
    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("(.*\\d[.,]?)(?:\\s*(\\p{L}{2,10})\\.?|([kKMB]))");

    private Magnitudes() {}

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
