package org.claimline.plan;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.PeriodRange;
import org.claimline.series.Unit;

/// Units in words and signs: `US dollars a year`, `tenge per litre`, `$# bn`.
public final class UnitWords {

    private static final char NO_BREAK = '\u00a0';

    /// A symbol in words.
    ///
    /// @param sign its sign, empty where it has none
    /// @param before whether the sign stands before the number
    private record Word(String one, String many, String sign, boolean before) {}

    private static final Map<String, Word> WORDS =
            Map.ofEntries(
                    Map.entry("USD", new Word("US dollar", "US dollars", "$", true)),
                    Map.entry("EUR", new Word("euro", "euros", "€", true)),
                    Map.entry("KZT", new Word("tenge", "tenge", "₸", false)),
                    Map.entry("RUB", new Word("rouble", "roubles", "₽", false)),
                    Map.entry("L", new Word("litre", "litres", "", false)),
                    Map.entry("bbl", new Word("barrel", "barrels", "", false)),
                    Map.entry("t", new Word("tonne", "tonnes", "", false)),
                    Map.entry("kg", new Word("kilogram", "kilograms", "", false)));

    private static final Map<Integer, String> SCALES =
            Map.of(3, "thousand", 6, "million", 9, "billion", 12, "trillion");
    private static final Map<Integer, String> SHORT_SCALES =
            Map.of(3, "k", 6, "mn", 9, "bn", 12, "trn");

    private UnitWords() {}

    private static Word word(String symbol) {
        Word known = WORDS.get(symbol);
        return known != null ? known : new Word(symbol, symbol, symbol, false);
    }

    /// A series' unit in words, with the time its figures stand for: `US dollars a year`,
    /// `billion US dollars, end of year`, `index, 2010 = 100`. Empty for a bare number.
    public static String words(Description description, Frequency frequency) {
        String unit = words(description.unit());
        String base = description.base().isEmpty() ? "" : ", " + base(description.base());
        String per = description.per().isEmpty() ? "" : " " + description.per();
        String end = atEnd(description, frequency);
        return (unit + per + base + (end.isEmpty() ? "" : ", " + end)).strip();
    }

    /// `Dec 2010 = 100` for `2010-12 = 100`; what reads otherwise stays as it is.
    private static String base(String text) {
        String[] sides = text.split(" = ", 2);
        try {
            return sides.length == 2
                    ? Dates.text(PeriodRange.parse(sides[0])) + " = " + sides[1]
                    : text;
        } catch (DateTimeException e) {
            return text;
        }
    }

    /// `end of year` for a stock that is counted then; empty for all else.
    private static String atEnd(Description description, Frequency frequency) {
        if (description.aggregation() != Aggregation.LAST
                || description.unit().kind() == Unit.Kind.COUNT
                || description.hold().holds()) {
            return "";
        }
        return switch (frequency) {
            case ANNUAL -> "end of year";
            case HALF_YEARLY -> "end of half-year";
            case QUARTERLY -> "end of quarter";
            case MONTHLY -> "end of month";
            case WEEKLY -> "end of week";
            case DAILY, INSTANT -> "";
        };
    }

    /// A unit in words, without time.
    public static String words(Unit unit) {
        return switch (unit.kind()) {
            case NUMBER -> scaleWord(unit.scale());
            case PERCENT -> "%";
            case POINTS -> "percentage points";
            case INDEX -> "index";
            case COUNT -> unit.scale() == 0 ? "number" : scaleWord(unit.scale());
            case QUANTITY -> quantity(unit.factors(), unit.scale());
        };
    }

    private static String scaleWord(int scale) {
        return SCALES.containsKey(scale) ? SCALES.get(scale) + "s" : power(scale);
    }

    private static String power(int scale) {
        return scale == 0 ? "" : "× " + Numbers.exact(Math.pow(10, scale));
    }

    private static String quantity(SortedMap<String, Integer> factors, int scale) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        factors.forEach(
                (symbol, exponent) -> {
                    if (exponent > 0) {
                        above.add(raised(word(symbol).many(), exponent));
                    } else {
                        below.add(symbol);
                    }
                });
        String top = above.isEmpty() ? "1" : String.join(" × ", above);
        if (SCALES.containsKey(scale)) {
            top = SCALES.get(scale) + " " + top;
        }
        StringBuilder text = new StringBuilder(top);
        boolean many = scale < 0;
        for (String symbol : below) {
            String name = many ? word(symbol).many() : word(symbol).one();
            text.append(" per ")
                    .append(many ? Numbers.exact(Math.pow(10, -scale)) + " " : "")
                    .append(raised(name, -factors.getOrDefault(symbol, 0)));
            many = false;
        }
        boolean said = scale == 0 || SCALES.containsKey(scale) || (scale < 0 && !below.isEmpty());
        return said ? text.toString() : text + " " + power(scale);
    }

    private static String raised(String name, int exponent) {
        return exponent == 1 ? name : name + "^" + exponent;
    }

    /// A number's text with its unit's sign. What it is per (a litre, a dollar) is left to the
    /// axis.
    ///
    /// @param number as [Numbers] writes it; a minus goes before the sign
    public static String signed(String number, Unit unit) {
        String scale = SHORT_SCALES.getOrDefault(unit.scale(), "");
        String scaled = scale.isEmpty() ? number : number + NO_BREAK + scale;
        return switch (unit.kind()) {
            case NUMBER, COUNT -> scaled;
            case INDEX -> number;
            case PERCENT -> number + "%";
            case POINTS -> number + NO_BREAK + "pp";
            case QUANTITY -> signed(scaled, unit.factors());
        };
    }

    private static String signed(String number, SortedMap<String, Integer> factors) {
        List<String> above =
                factors.keySet().stream().filter(s -> factors.getOrDefault(s, 0) > 0).toList();
        if (above.size() != 1 || factors.getOrDefault(above.getFirst(), 0) != 1) {
            return number;
        }
        Word word = word(above.getFirst());
        String sign = word.sign().isEmpty() ? above.getFirst() : word.sign();
        if (!word.before()) {
            return number + NO_BREAK + sign;
        }
        return number.startsWith("\u2212") ? "\u2212" + sign + number.substring(1) : sign + number;
    }

    /// The pattern of an export's top tick with `#` for the number: `$# a year`, `# ₸ a litre`,
    /// `$# bn`.
    ///
    /// @param per the time a figure stands for, empty where there is none
    static String topTick(Unit unit, String per) {
        StringBuilder text = new StringBuilder(signed("#", unit));
        if (unit.kind() == Unit.Kind.QUANTITY) {
            boolean hundred = unit.scale() < 0;
            for (Map.Entry<String, Integer> factor : unit.factors().entrySet()) {
                if (factor.getValue() < 0) {
                    Word word = word(factor.getKey());
                    text.append(
                            hundred
                                    ? " per "
                                            + Numbers.exact(Math.pow(10, -unit.scale()))
                                            + " "
                                            + word.many()
                                    : " a " + word.one());
                    hundred = false;
                }
            }
        }
        return per.isEmpty() ? text.toString() : text + " " + per;
    }
}
