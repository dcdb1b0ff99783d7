package org.claimline.csv.cell;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.series.Unit;

/// The words that units are written with, in English, Russian, Kazakh and German.
final class UnitWords {

    /// Codes that are also words in capitals, or stand for no currency.
    private static final Set<String> NO_CODES = Set.of("ALL", "TOP", "XXX", "XTS");
    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .filter(code -> !NO_CODES.contains(code))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Unit> UNITS = units();
    private static final Set<String> PER = words("/ per за на pro je par a");
    /// Time is never in a unit: what follows `per` and is one of these is dropped.
    private static final Set<String> TIMES =
            words(
                    "year month quarter week day hour annum capita месяц год квартал день неделю час"
                            + " ай жыл monat jahr tag stunde mois an d душу");
    private static final Set<String> SAID =
            words(
                    "of in at the to and from over on with by for current constant chained prices"
                            + " price nominal real u.s. us u.s сша в во к по international annual annually"
                            + " monthly quarterly rate change changes ratio level y/y yoy q/q m/m г/г growth"
                            + " seasonally adjusted unadjusted not sa nsa saar lcu gdp ввп year years ago"
                            + " previous preceding same corresponding period month quarter end average"
                            + " соответствующему соответствующий периоду период прошлого предыдущего"
                            + " предыдущему месяцу месяца кварталу году года год г декабрю конец среднем"
                            + " населения total 1 ppp");

    private static final Pattern PER_CENT = Pattern.compile("(?i)\\bper cent(?=age|\\b)");
    private static final Pattern POINTS =
            Pattern.compile(
                    "(?iU)percent(?:age)?[ -]points?|процентн\\w+ пункт\\w*|prozentpunkte?|п\\. ?п\\."
                            + "|p\\.p\\.|пайыздық тармақ");
    private static final Pattern SQUARE =
            Pattern.compile(
                    "(?iU)(?:sq\\.? ?|square |кв\\. ?)(km|m|м|км)(?:et(?:re|er)s?)?\\b|m²|м²");
    private static final Pattern CUBIC =
            Pattern.compile("(?iU)(?:cubic |куб\\. ?)(?:m|м)(?:et(?:re|er)s?)?\\b|m³|м³");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,\\s\\h](?=\\d{3}(?!\\d))");
    private static final Pattern CHANGES = Pattern.compile("(?iU)\\b(?:y/y|г/г|q/q|m/m|м/м|кв/кв)");

    private UnitWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        put(
                units,
                Unit.PERCENT,
                "% percent percentage pc процент проценты процентах процентов"
                        + " prozent пайыз пайызбен");
        put(units, Unit.POINTS, "pp пп");
        put(units, Unit.INDEX, "index индекс indices индексі");
        put(
                units,
                Unit.COUNT,
                "persons person people inhabitant inhabitants человек чел number units unit household"
                        + " households единиц ед адам personen anzahl штук шт");
        put(units, "USD", "us$ $ usd dollar dollars долл доллар доллара доллары долларов доллары");
        put(units, "EUR", "€ euro euros евро");
        put(units, "KZT", "₸ tenge тенге теңге тг");
        put(units, "RUB", "₽ rouble roubles ruble rubles рубль рубля рублей рубли руб");
        put(units, "GBP", "£ sterling");
        put(units, "CNY", "yuan юань юаней renminbi");
        put(units, "JPY", "yen иен");
        put(units, "KGS", "сом сомов");
        put(units, "bbl", "barrel barrels bbl баррель барреля баррелей");
        put(units, "t", "t т tonne tonnes ton tons тонн тонна тонны тонну");
        put(units, "kg", "kg кг kilogram kilograms килограмм");
        put(units, "L", "l л litre litres liter liters литр литра литров");
        put(units, "ha", "ha hectare hectares га гектар гектаров");
        put(units, "km", "km км");
        put(units, "m", "metre metres meter meters");
        put(units, "kWh", "kwh квтч квт·ч квт.ч квт-ч квт*ч");
        put(units, "MWh", "mwh мвтч");
        put(units, "GWh", "gwh гвтч");
        put(units, "TWh", "twh");
        put(units, "MW", "mw мвт");
        put(units, "GW", "gw гвт");
        put(units, "TJ", "tj тдж");
        put(units, "GJ", "gj гдж");
        put(units, "PJ", "pj");
        put(units, "toe", "toe тнэ");
        put(units, "oz", "oz ounce ounces унция унцию");
        put(units, "lb", "lb lbs");
        put(units, "MMBtu", "mmbtu");
        units.put("m^2", Unit.parse("m^2"));
        units.put("km^2", Unit.parse("km^2"));
        units.put("m^3", Unit.parse("m^3"));
        return units;
    }

    private static void put(Map<String, Unit> units, String symbol, String words) {
        put(units, Unit.of(symbol), words);
    }

    private static void put(Map<String, Unit> units, Unit unit, String words) {
        Stream.of(words.split(" ")).forEach(word -> units.put(word, unit));
    }

    /// A text with what is written in several words as one, so that it can be cut at its blanks.
    static String joined(String text) {
        String points =
                POINTS.matcher(PER_CENT.matcher(text).replaceAll("percent")).replaceAll("pp");
        String square =
                SQUARE.matcher(points)
                        .replaceAll(
                                m ->
                                        m.group(1) != null && m.group(1).length() == 2
                                                ? "km^2"
                                                : "m^2");
        String cubic = CUBIC.matcher(square).replaceAll("m^3");
        return CHANGES.matcher(THOUSANDS.matcher(cubic).replaceAll("")).replaceAll("");
    }

    /// The unit of a word.
    ///
    /// @param word as written, in which capitals make a code of a currency
    /// @param bare in lower case without a full stop behind it
    static Optional<Unit> unit(String word, String bare) {
        return CODES.contains(word)
                ? Optional.of(Unit.of(word))
                : Optional.ofNullable(UNITS.get(bare));
    }

    static boolean isPer(String bare) {
        return PER.contains(bare);
    }

    static boolean isTime(String bare) {
        return TIMES.contains(bare);
    }

    /// Whether a word says nothing of the unit itself.
    static boolean isSaid(String bare) {
        return SAID.contains(bare);
    }
}
