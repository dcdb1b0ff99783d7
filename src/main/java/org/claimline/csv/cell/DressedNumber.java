package org.claimline.csv.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number with a currency beside it, in brackets, with its minus behind it or with a magnitude:
/// `($1,234)`, `1.234,5-`, `1,2 млн`, `EUR 3 bn`.
final class DressedNumber {

    private static final String CURRENCIES =
            "US\\$|[A-Z]{1,2}\\$|R\\$|[$€£₸¥₽₴₺₹₩]|USD|EUR|KZT|RUB|GBP|CHF|JPY|CNY|тг\\.?|тенге|теңге"
                    + "|руб\\.?|kr\\.?|zł|Fr\\.?";
    private static final Pattern BEFORE =
            Pattern.compile("^([+(−–-]?)[\\s\\h]*(?:" + CURRENCIES + ")[\\s\\h]*(?=[\\d.,+−–-])");
    private static final Pattern BEHIND =
            Pattern.compile("(?<=[\\d.,\\p{L}%])[\\s\\h]*(?:" + CURRENCIES + ")$");

    private DressedNumber() {}

    /// How many characters at the beginning say that a bound follows: `<`, `≥`, `<=`.
    static int boundLength(String cell) {
        if (cell.isEmpty() || "<>≤≥".indexOf(cell.charAt(0)) < 0) {
            return 0;
        }
        return cell.length() > 1 && cell.charAt(1) == '=' ? 2 : 1;
    }

    /// The number; `NaN` where it is none.
    static double read(String cell, Numerals numerals) {
        int length = cell.length();
        if (length > 2 && cell.charAt(0) == '(' && cell.charAt(length - 1) == ')') {
            return negative(cell.substring(1, length - 1), numerals);
        }
        if (length > 1 && NumberText.isMinus(cell.charAt(length - 1))) {
            return negative(cell.substring(0, length - 1).stripTrailing(), numerals);
        }
        String bare = BEHIND.matcher(BEFORE.matcher(cell).replaceFirst("$1")).replaceFirst("");
        double plain = numerals.number(bare);
        if (!Double.isNaN(plain)) {
            return plain;
        }
        Optional<Magnitudes.Scaled> scaled = Magnitudes.behind(bare);
        double number = scaled.map(found -> numerals.number(found.number())).orElse(Double.NaN);
        return Double.isNaN(number)
                ? number
                : BigDecimal.valueOf(number)
                        .scaleByPowerOfTen(scaled.orElseThrow().power())
                        .doubleValue();
    }

    private static double negative(String digits, Numerals numerals) {
        double number = read(digits, numerals);
        return number >= 0 ? -number : Double.NaN;
    }
}
