package org.claimline.formula;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as written, with the precision its writing shows.
///
/// @param value with its magnitude applied
/// @param halfUnit half a unit of its last significant digit; trailing zeros of a whole number do
/// not count, digits after a point do
record Numeral(double value, double halfUnit) {

    static final Map<String, Integer> MAGNITUDES = Map.of("k", 3, "mn", 6, "bn", 9);

    private static final Pattern FORM =
            Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:[eE]([+-]?\\d{1,4}))?([a-z]*)");

    private static final Pattern MISPLACED = Pattern.compile("_(?!\\d)");

    /// Empty where the text is no number, or one too large.
    static Optional<Numeral> read(String text) {
        return isSmall(text)
                ? Optional.of(
                        new Numeral(Long.parseLong(text), 0.5 * Math.pow(10, trailingZeros(text))))
                : readAny(text);
    }

    /// Whether it is a whole number of so few digits that a `double` holds it and its zeros.
    private static boolean isSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 15;
    }

    private static Optional<Numeral> readAny(String text) {
        Matcher m = FORM.matcher(text.replace("_", ""));
        if (!m.matches() || MISPLACED.matcher(text).find()) {
            return Optional.empty();
        }
        Integer magnitude = m.group(4).isEmpty() ? Integer.valueOf(0) : MAGNITUDES.get(m.group(4));
        if (magnitude == null) {
            return Optional.empty();
        }
        String whole = m.group(1);
        String fraction = m.group(2) == null ? "" : m.group(2);
        int power = magnitude + (m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
        double value =
                new BigDecimal(whole + fraction)
                        .movePointRight(power - fraction.length())
                        .doubleValue();
        int last = fraction.isEmpty() ? trailingZeros(whole) : -fraction.length();
        double half = new BigDecimal("0.5").scaleByPowerOfTen(last + power).doubleValue();
        return Double.isInfinite(value) ? Optional.empty() : Optional.of(new Numeral(value, half));
    }

    private static int trailingZeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(digits.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    /// Whether a number's text says its magnitude itself: `43.5bn`, `3k`.
    static boolean saysMagnitude(String text) {
        for (String magnitude : MAGNITUDES.keySet()) {
            if (text.endsWith(magnitude)) {
                return true;
            }
        }
        return false;
    }
}
