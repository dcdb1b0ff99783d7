package org.claimline.csv.cell;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.series.Unit;

/// The unit that a text tells: `USD bn`, `млрд тенге`, `% y/y`, `2015 = 100`, `Billions of chained
/// 2017 dollars`. Every word must be known; of a text with an unknown one no unit is made up.
public final class UnitText {

    /// A unit, and the base of an index as text, empty where there is none.
    public record Told(Unit unit, String base) {}

    private static final Pattern BASE =
            Pattern.compile(
                    "(?U)(?:.*?\\b)?(\\d{4}(?:[-–/]\\d{2,4})?)\\s*(?:г\\.?|года?|ж\\.?|жыл)?"
                            + "\\s*=\\s*100\\b.*");
    private static final Pattern WORDS = Pattern.compile("[\\s\\h_,;()\"]+|(?=[/%])|(?<=[/%])");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern TEN_POWER = Pattern.compile("10{2,11}");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iU)^(?:units?(?: of measure(?:ment)?)?|единиц\\w+ измерения|ед\\.? ?изм\\.?"
                            + "|einheit|өлшем бірлігі)\\s*[:–-]\\s*");

    private UnitText() {}

    /// The unit of a text that holds nothing else: a cell of a unit row or of a unit column.
    public static Optional<Told> told(String text) {
        Matcher base = BASE.matcher(text);
        if (base.matches()) {
            return Optional.of(new Told(Unit.INDEX, base.group(1) + " = 100"));
        }
        return new Words().read(UnitWords.joined(LABEL.matcher(text).replaceFirst("")));
    }

    /// The unit at the end of a title, in brackets or behind its last comma: `GDP (current US$)`,
    /// `GDP, USD bn`; and of a title that is nothing else.
    public static Optional<Told> inTitle(String title) {
        Matcher brackets = IN_BRACKETS.matcher(title);
        Optional<Told> last = Optional.empty();
        while (brackets.find()) {
            Optional<Told> told = told(brackets.group(1));
            last = told.isPresent() ? told : last;
        }
        if (last.isPresent()) {
            return last;
        }
        int comma = title.lastIndexOf(',');
        return told(comma < 0 ? title : title.substring(comma + 1)).or(() -> afterComma(title));
    }

    /// `Индекс цен, % к соответствующему периоду, 2010 г. = 100` has more than one comma.
    private static Optional<Told> afterComma(String title) {
        int comma = title.indexOf(',');
        return comma < 0 ? Optional.empty() : told(title.substring(comma + 1));
    }

    /// Whether every number among some cells has a percent sign.
    public static boolean arePercents(Stream<String> cells) {
        Iterator<String> filled =
                cells.filter(cell -> !Numerals.isMissing(cell)).limit(1000).iterator();
        boolean percents = filled.hasNext();
        while (percents && filled.hasNext()) {
            percents = filled.next().endsWith("%");
        }
        return percents;
    }

    /// The power of ten of a cell in a column of scales: a word, or SDMX's exponent.
    public static OptionalInt power(String cell) {
        return cell.matches("-?\\d{1,2}")
                ? OptionalInt.of(Integer.parseInt(cell))
                : Magnitudes.power(cell);
    }

    /// The words of one text, read from left to right.
    private static final class Words {
        private int power;
        private Optional<Unit> above = Optional.empty();
        private Optional<Unit> below = Optional.empty();
        private boolean divided;
        private boolean perPeople;
        private boolean parity;

        Optional<Told> read(String text) {
            for (String word : WORDS.split(text.strip())) {
                if (!word.isEmpty() && !take(word)) {
                    return Optional.empty();
                }
            }
            if (above.isEmpty() && !(perPeople && power < 0)
                    || divided && below.isEmpty() && !perPeople) {
                return Optional.empty();
            }
            Unit top = above.orElse(Unit.NUMBER);
            if (parity) {
                if (!top.equals(Unit.of("USD"))) {
                    return Optional.empty();
                }
                top = Unit.of("USDPPP");
            }
            Unit unit = below.isPresent() ? top.per(below.get()) : top;
            boolean scalable = unit.scale() == 0;
            return power != 0 && !scalable
                    ? Optional.empty()
                    : Optional.of(new Told(power == 0 ? unit : unit.withScale(power), ""));
        }

        private boolean take(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            String bare =
                    lower.length() > 1 && lower.endsWith(".") && !lower.equals("u.s.")
                            ? lower.substring(0, lower.length() - 1)
                            : lower;
            OptionalInt magnitude = magnitude(bare);
            if (magnitude.isPresent()) {
                power += divided ? -magnitude.getAsInt() : magnitude.getAsInt();
                return true;
            }
            if (UnitWords.isPer(bare) && !divided) {
                divided = true;
                return true;
            }
            if (divided && below.isEmpty() && UnitWords.isTime(bare)) {
                perPeople = true;
                return true;
            }
            parity |= bare.equals("international") || bare.equals("ppp");
            Optional<Unit> unit = UnitWords.unit(word, bare);
            if (unit.isEmpty()) {
                return UnitWords.isSaid(bare) || bare.matches("\\d{4}");
            }
            return put(unit.get());
        }

        private static OptionalInt magnitude(String bare) {
            return TEN_POWER.matcher(bare).matches()
                    ? OptionalInt.of(bare.length() - 1)
                    : Magnitudes.power(bare);
        }

        private boolean put(Unit unit) {
            if (divided && unit.equals(Unit.COUNT)) {
                perPeople = true;
                return true;
            }
            if (divided) {
                below = below.isEmpty() ? Optional.of(unit) : below;
                return !unit.isDimensionless();
            }
            if (above.isPresent()) {
                return above.get().equals(unit);
            }
            above = Optional.of(unit);
            return true;
        }
    }
}
