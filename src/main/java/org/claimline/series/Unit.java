package org.claimline.series;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An algebraic unit with a scale, any power of ten: `KZT`, `KZT/L`, `USD bn`, `RUB/KZT x0.01`,
/// `%`,
/// `pp`, `index`, `count`, and the empty text for a bare number. Time is never in it.
/// `toString` and
/// [#parse] are inverse.
///
/// @param kind what sort of unit it is
/// @param factors for a quantity, the symbols with their exponents, none of them zero; else empty
/// @param scale the power of ten one unit as shown stands for: 9 for `USD bn`, −2 for `%` and `pp`
public record Unit(Kind kind, SortedMap<String, Integer> factors, int scale) {

    /// The sorts of units, kept apart because they do not add.
    public enum Kind {
        NUMBER,
        QUANTITY,
        PERCENT,
        POINTS,
        INDEX,
        COUNT
    }

    public static final Unit NUMBER = plain(Kind.NUMBER, 0);
    public static final Unit PERCENT = plain(Kind.PERCENT, -2);
    public static final Unit POINTS = plain(Kind.POINTS, -2);
    public static final Unit INDEX = plain(Kind.INDEX, 0);
    public static final Unit COUNT = plain(Kind.COUNT, 0);

    private static final Map<String, Integer> SCALES = Map.of("k", 3, "mn", 6, "bn", 9, "trn", 12);
    private static final Pattern SYMBOL = Pattern.compile("(\\p{L}+)(?:\\^(-?[1-9]\\d?))?");
    private static final Pattern TIMES = Pattern.compile("x(1(?:0{1,30})|0\\.0{0,29}1)");

    public Unit {
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
        if (factors.containsValue(0) || factors.isEmpty() == (kind == Kind.QUANTITY)) {
            throw new IllegalArgumentException(
                    "a quantity has factors, none of exponent 0, and nothing else has: "
                            + kind
                            + factors);
        }
    }

    private static Unit plain(Kind kind, int scale) {
        return new Unit(kind, Collections.emptySortedMap(), scale);
    }

    /// A unit of one symbol: a currency or a measure.
    public static Unit of(String symbol) {
        return quantity(new TreeMap<>(Map.of(symbol, 1)), 0);
    }

    /// Reads the forms above.
    ///
    /// @throws IllegalArgumentException where the text is none of them
    public static Unit parse(String text) {
        String[] words = text.strip().split("\\s+");
        int scale = 0;
        if (words.length > 2) {
            throw notAUnit(text);
        }
        if (words.length == 2) {
            scale = scaleOf(words[1], text);
        } else if (TIMES.matcher(words[0]).matches()) {
            return NUMBER.withScale(scaleOf(words[0], text));
        }
        Unit base =
                switch (words[0]) {
                    case "" -> NUMBER;
                    case "%" -> PERCENT;
                    case "pp" -> POINTS;
                    case "index" -> INDEX;
                    case "count" -> COUNT;
                    default -> quantity(symbols(words[0], text), 0);
                };
        if (scale != 0 && (base.kind == Kind.PERCENT || base.kind == Kind.POINTS)) {
            throw notAUnit(text);
        }
        return scale == 0 ? base : base.withScale(scale);
    }

    private static SortedMap<String, Integer> symbols(String word, String text) {
        TreeMap<String, Integer> factors = new TreeMap<>();
        String[] parts = word.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            for (String factor : parts[i].split("\\*", -1)) {
                if (i == 0 && factor.equals("1")) {
                    continue;
                }
                Matcher m = SYMBOL.matcher(factor);
                if (!m.matches()) {
                    throw notAUnit(text);
                }
                int exponent = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
                factors.merge(m.group(1), i == 0 ? exponent : -exponent, Integer::sum);
            }
        }
        factors.values().removeIf(e -> e == 0);
        if (factors.isEmpty()) {
            throw notAUnit(text);
        }
        return factors;
    }

    private static int scaleOf(String word, String text) {
        Integer named = SCALES.get(word);
        if (named != null) {
            return named;
        }
        Matcher m = TIMES.matcher(word);
        if (!m.matches()) {
            throw notAUnit(text);
        }
        BigDecimal power = new BigDecimal(m.group(1));
        return power.precision() - power.scale() - 1;
    }

    private static IllegalArgumentException notAUnit(String text) {
        return new IllegalArgumentException(
                "'"
                        + text
                        + "' is not a unit; expected a form such as KZT, KZT/L, USD bn, %, pp, index or count");
    }

    /// Whether it measures nothing: a number, a percentage, points, an index or a count.
    public boolean isDimensionless() {
        return kind != Kind.QUANTITY;
    }

    /// Whether it is a bare number at scale one.
    public boolean isNumber() {
        return kind == Kind.NUMBER && scale == 0;
    }

    /// Whether values of both can be added once brought to one scale.
    public boolean addsTo(Unit other) {
        return kind == other.kind && factors.equals(other.factors);
    }

    public Unit withScale(int power) {
        return new Unit(kind, factors, power);
    }

    /// A number as shown in this unit, in ones: 43.5 `USD bn` is 4.35e10.
    public double toOnes(double shown) {
        return shift(shown, scale);
    }

    /// A number in ones, as shown in this unit.
    public double fromOnes(double ones) {
        return shift(ones, -scale);
    }

    /// A number shown in `other`, as shown in this unit; both of the same factors.
    public double from(Unit other, double shown) {
        return shift(shown, other.scale - scale);
    }

    private static double shift(double number, int power) {
        // Dividing by an exact power of ten rounds once; multiplying by its inverse twice.
        return power >= 0 ? number * Math.pow(10, power) : number / Math.pow(10, -power);
    }

    /// The unit of a product of numbers in ones; scale one.
    public Unit times(Unit other) {
        return combine(other, Integer::sum);
    }

    /// The unit of a quotient of numbers in ones; scale one.
    public Unit per(Unit other) {
        return combine(other, (a, b) -> a - b);
    }

    private Unit combine(Unit other, IntBinaryOperator exponent) {
        TreeMap<String, Integer> result = new TreeMap<>(factors);
        for (String symbol : other.factors.keySet()) {
            result.put(
                    symbol,
                    exponent.applyAsInt(
                            factors.getOrDefault(symbol, 0),
                            other.factors.getOrDefault(symbol, 0)));
        }
        return quantity(result, 0);
    }

    private static Unit quantity(SortedMap<String, Integer> factors, int scale) {
        factors.values().removeIf(e -> e == 0);
        return factors.isEmpty()
                ? plain(Kind.NUMBER, scale)
                : new Unit(Kind.QUANTITY, factors, scale);
    }

    @Override
    public String toString() {
        String base =
                switch (kind) {
                    case NUMBER -> "";
                    case PERCENT -> "%";
                    case POINTS -> "pp";
                    case INDEX -> "index";
                    case COUNT -> "count";
                    case QUANTITY -> symbols();
                };
        if (kind == Kind.PERCENT || kind == Kind.POINTS || scale == 0) {
            return base;
        }
        if (kind == Kind.NUMBER) {
            return "x" + BigDecimal.ONE.scaleByPowerOfTen(scale).toPlainString();
        }
        for (Map.Entry<String, Integer> named : SCALES.entrySet()) {
            if (named.getValue() == scale) {
                return base + " " + named.getKey();
            }
        }
        return base + " x" + BigDecimal.ONE.scaleByPowerOfTen(scale).toPlainString();
    }

    private String symbols() {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        factors.forEach(
                (symbol, exponent) -> {
                    String power = Math.abs(exponent) == 1 ? "" : "^" + Math.abs(exponent);
                    if (exponent > 0) {
                        above.append(above.isEmpty() ? "" : "*").append(symbol).append(power);
                    } else {
                        below.append('/').append(symbol).append(power);
                    }
                });
        return (above.isEmpty() ? "1" : above.toString()) + below;
    }
}
