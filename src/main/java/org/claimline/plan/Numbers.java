package org.claimline.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Numbers for people: thin space from four digits on, a true minus, a decimal point; the machine's
/// locale never changes one.
///
/// A *read-out* has as many decimals as the source, but none from a thousand on, at most one from
/// ten on and at most two below; a number below a tenth keeps two digits that say something.
/// From a thousand million million on, and below a hundred thousandth, a number is written with a
/// power of ten: `4.2×10¹⁷`.
public final class Numbers {

    private static final char THIN = '\u2009';
    private static final char MINUS = '\u2212';
    private static final char DASH = '\u2013';
    private static final int MOST_DECIMALS = 6;
    private static final double HUGE = 1e15;
    private static final double TINY = 1e-5;
    private static final double TICK_TINY = 0.9e-6;
    private static final int POWER_DIGITS = 4;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

    private Numbers() {}

    /// A number with exactly so many decimals, halves away from zero: `4 500`, `−24.4`.
    ///
    /// @param decimals from 0 to 6
    public static String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "" : value > 0 ? "∞" : MINUS + "∞";
        }
        if (Math.abs(value) >= HUGE) {
            return power(value);
        }
        double scaled = Math.abs(value) * POWERS[decimals];
        if (scaled >= 9e15) {
            return grouped(value, new BigDecimal(value).toBigInteger().abs().toString());
        }
        // A half that binary holds a hair too low, such as 1.005, is still a half.
        double half = scaled < 1e14 ? 0.5 + scaled * 1e-15 : 0.5;
        long units = (long) Math.floor(scaled + half);
        long whole = units / (long) POWERS[decimals];
        String text = grouped(units == 0 ? 0 : value, Long.toString(whole));
        if (decimals == 0) {
            return text;
        }
        String part = Long.toString(units % (long) POWERS[decimals]);
        return text + "." + "0".repeat(decimals - part.length()) + part;
    }

    /// A number with a power of ten, of four digits at most: `4.2×10¹⁷`, `10⁻⁷`.
    static String power(double value) {
        BigDecimal rounded =
                new BigDecimal(Math.abs(value), new MathContext(POWER_DIGITS)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        String factor = rounded.movePointLeft(exponent).toPlainString();
        return (value < 0 ? String.valueOf(MINUS) : "")
                + (factor.equals("1") ? "" : factor + "×")
                + "10"
                + superscript(exponent);
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent))
                .chars()
                .forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    private static String grouped(double sign, String digits) {
        StringBuilder text = new StringBuilder();
        if (sign < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(THIN);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /// A number with the decimals it has itself, at most 6: for what a person wrote.
    public static String exact(double value) {
        return isTiny(value) ? power(value) : plain(value, decimals(value));
    }

    private static boolean isTiny(double value) {
        return value != 0 && Math.abs(value) < TINY;
    }

    /// The numbers of an axis, all written alike.
    ///
    /// @param step between two of them
    /// @param largest the one farthest from zero
    public static String tick(double value, double step, double largest) {
        if (step < TICK_TINY || Math.abs(largest) >= HUGE) {
            return value == 0 ? "0" : power(value);
        }
        return plain(
                value, (int) Math.clamp(-Math.floor(Math.log10(step) + 1e-9), 0, MOST_DECIMALS));
    }

    /// How many decimals a number has, at most 6.
    public static int decimals(double value) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        for (int d = 0; d < MOST_DECIMALS; d++) {
            double scaled = Math.abs(value) * POWERS[d];
            if (Math.abs(scaled - Math.rint(scaled)) <= 1e-12 * Math.max(1, scaled)) {
                return d;
            }
        }
        return MOST_DECIMALS;
    }

    /// How many decimals a series' figures have, at most 6.
    public static int decimals(TimeSeries series) {
        int most = 0;
        for (int i = 0; i < series.size() && most < MOST_DECIMALS; i++) {
            most = Math.max(most, Math.max(decimals(series.low(i)), decimals(series.high(i))));
        }
        return most;
    }

    /// A read-out.
    ///
    /// @param sourceDecimals as many as the source has
    public static String readout(double value, int sourceDecimals) {
        if (isTiny(value)) {
            return power(Double.parseDouble(String.format(Locale.ROOT, "%.1e", value)));
        }
        return plain(value, Math.min(sourceDecimals, readoutDecimals(Math.abs(value))));
    }

    private static int readoutDecimals(double size) {
        if (size >= 1000) {
            return 0;
        }
        if (size >= 10) {
            return 1;
        }
        if (size >= 0.1 || size == 0) {
            return 2;
        }
        return Math.min(MOST_DECIMALS, 1 - (int) Math.floor(Math.log10(size)));
    }

    /// A read-out with its unit's sign: `$4 500`, `$73.2 bn`, `120 ₸`, `−24.4%`. From a thousand
    /// million on, a unit without a scale is shown in bn or trn.
    public static String value(double value, Unit unit, int sourceDecimals) {
        double size = Math.abs(value);
        boolean shorten =
                size >= 1e9
                        && Double.isFinite(value)
                        && unit.scale() == 0
                        && unit.kind() != Unit.Kind.INDEX;
        if (shorten) {
            Unit shorter = unit.withScale(size >= 1e12 ? 12 : 9);
            double shown = shorter.from(unit, value);
            return UnitWords.signed(readout(shown, 1), shorter);
        }
        return UnitWords.signed(readout(value, unit, sourceDecimals), unit);
    }

    /// Percentages and points have one decimal at most also below ten.
    private static String readout(double value, Unit unit, int sourceDecimals) {
        boolean share = unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.POINTS;
        return readout(
                value,
                share && Math.abs(value) >= 0.1 ? Math.min(1, sourceDecimals) : sourceDecimals);
    }

    /// A read-out with the decimals the number has itself.
    public static String value(double value, Unit unit) {
        return value(value, unit, decimals(value));
    }

    /// What was observed: one value, a range `50–60 ₸`, or one bound `≥ 120 ₸`.
    public static String value(double low, double high, Unit unit, int sourceDecimals) {
        if (low == high) {
            return value(low, unit, sourceDecimals);
        }
        if (Double.isInfinite(low) && Double.isInfinite(high)) {
            return "";
        }
        if (Double.isInfinite(low)) {
            return "≤ " + value(high, unit, sourceDecimals);
        }
        if (Double.isInfinite(high)) {
            return "≥ " + value(low, unit, sourceDecimals);
        }
        String from = readout(low, unit, sourceDecimals);
        String to = readout(high, unit, sourceDecimals);
        return UnitWords.signed(low < 0 ? from + " to " + to : from + DASH + to, unit);
    }

    /// A change with its sign always: `+1.2 pp`, `−24.4%`, `+$1 200`.
    public static String change(double value, Unit unit) {
        String text = value(value, unit);
        return value > 0 ? "+" + text : text;
    }
}
