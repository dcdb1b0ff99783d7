package org.claimline.csv.cell;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimline.series.Unit;

/// The unit that a text tells: `USD bn`, `млрд тенге`, `% y/y`, `2015 = 100`, `Billions of chained
/// 2017 dollars`. Every word must be known; of a text with an unknown one no unit is made up.
public final class UnitText {

    /// A unit, and the base of an index as text, empty where there is none.
    public record Told(Unit unit, String base) {}

    private static final Pattern BASE =
            Pattern.compile("(?:.*?\\b)?(\\d{4}(?:[-–/]\\d{2,4})?)\\s*=\\s*100\\b.*");
    private static final Pattern WORDS = Pattern.compile("[\\s_,;]+|(?=[/%])|(?<=[/%])");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]");

    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> SYMBOLS =
            Map.ofEntries(
                    Map.entry("us$", "USD"),
                    Map.entry("$", "USD"),
                    Map.entry("dollar", "USD"),
                    Map.entry("dollars", "USD"),
                    Map.entry("долл", "USD"),
                    Map.entry("доллар", "USD"),
                    Map.entry("долларов", "USD"),
                    Map.entry("€", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("евро", "EUR"),
                    Map.entry("₸", "KZT"),
                    Map.entry("tenge", "KZT"),
                    Map.entry("тенге", "KZT"),
                    Map.entry("теңге", "KZT"),
                    Map.entry("₽", "RUB"),
                    Map.entry("рублей", "RUB"),
                    Map.entry("руб", "RUB"),
                    Map.entry("£", "GBP"),
                    Map.entry("barrel", "bbl"),
                    Map.entry("bbl", "bbl"),
                    Map.entry("баррель", "bbl"),
                    Map.entry("t", "t"),
                    Map.entry("т", "t"),
                    Map.entry("tonne", "t"),
                    Map.entry("tonnes", "t"),
                    Map.entry("tons", "t"),
                    Map.entry("тонн", "t"),
                    Map.entry("kg", "kg"),
                    Map.entry("кг", "kg"),
                    Map.entry("l", "L"),
                    Map.entry("л", "L"),
                    Map.entry("litre", "L"),
                    Map.entry("liter", "L"),
                    Map.entry("литр", "L"));
    private static final Set<String> PERCENT =
            Set.of(
                    "%",
                    "percent", "percentage", "pc", "процент", "проценты", "процентах", "prozent");
    private static final Set<String> COUNTED =
            Set.of(
                    "persons",
                    "people",
                    "человек",
                    "чел",
                    "number",
                    "units",
                    "household",
                    "households");
    private static final Set<String> PER = Set.of("/", "per", "за", "на", "a");
    private static final Set<String> SAID =
            Set.of(
                    "of",
                    "in",
                    "at",
                    "current",
                    "constant",
                    "chained",
                    "prices",
                    "nominal",
                    "real",
                    "u.s.",
                    "us",
                    "сша",
                    "в",
                    "international",
                    "annual",
                    "monthly",
                    "rate",
                    "change",
                    "y/y",
                    "yoy",
                    "q/q",
                    "m/m",
                    "г/г",
                    "growth",
                    "seasonally",
                    "adjusted",
                    "lcu",
                    "gdp",
                    "ввп",
                    "1");

    private UnitText() {}

    /// The unit of a text that holds nothing else: a cell of a unit row or of a unit column.
    public static Optional<Told> told(String text) {
        Matcher base = BASE.matcher(text);
        if (base.matches()) {
            return Optional.of(new Told(Unit.INDEX, base.group(1) + " = 100"));
        }
        return new Words().read(text.replace("y/y", "").replace("г/г", "").replace("q/q", ""));
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
        return told(comma < 0 ? title : title.substring(comma + 1));
    }

    /// Whether every number among some cells has a percent sign.
    public static boolean arePercents(List<String> cells) {
        List<String> filled =
                cells.stream().filter(cell -> !Numerals.isMissing(cell)).limit(1000).toList();
        return !filled.isEmpty() && filled.stream().allMatch(cell -> cell.endsWith("%"));
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

        Optional<Told> read(String text) {
            for (String word : WORDS.split(text.strip())) {
                if (!word.isEmpty() && !take(word)) {
                    return Optional.empty();
                }
            }
            if (above.isEmpty() || divided && below.isEmpty()) {
                return Optional.empty();
            }
            Unit unit = below.isPresent() ? above.get().per(below.get()) : above.get();
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
            OptionalInt magnitude = Magnitudes.power(bare);
            if (magnitude.isPresent() && !divided) {
                power += magnitude.getAsInt();
                return true;
            }
            if (PER.contains(bare) && above.isPresent()) {
                divided = true;
                return true;
            }
            Optional<Unit> unit = unit(word, bare);
            if (unit.isEmpty()) {
                return SAID.contains(bare) || bare.matches("\\d{4}");
            }
            return put(unit.get());
        }

        private boolean put(Unit unit) {
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

        private static Optional<Unit> unit(String word, String bare) {
            if (PERCENT.contains(bare)) {
                return Optional.of(Unit.PERCENT);
            }
            if (bare.equals("pp")) {
                return Optional.of(Unit.POINTS);
            }
            if (bare.equals("index") || bare.equals("индекс")) {
                return Optional.of(Unit.INDEX);
            }
            if (COUNTED.contains(bare)) {
                return Optional.of(Unit.COUNT);
            }
            String symbol = SYMBOLS.get(bare);
            return symbol != null
                    ? Optional.of(Unit.of(symbol))
                    : CODES.contains(word) ? Optional.of(Unit.of(word)) : Optional.empty();
        }
    }
}
