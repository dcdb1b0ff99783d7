package org.claimline.csv.cell;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimline.csv.text.Table;
import org.claimline.series.Unit;

/// The unit that a column tells by itself: a percent sign in its cells, or at the end of its
/// title a
/// percent sign or a currency in brackets: `Inflation (%)`, `GDP, USD bn`, `Reserves (USD mn)`.
public final class UnitText {

    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Pattern AT_END =
            Pattern.compile(
                    "(?:.*[,(\\[]\\s*)?(%|pp|([A-Z]{3})(?:/([A-Z]{3}|[a-zA-Z]+))?(?: (?:k|mn|bn|trn))?)\\s*[)\\]]?");

    private UnitText() {}

    public static Unit of(String title, List<Table.Row> rows, int column) {
        List<String> filled =
                rows.stream()
                        .map(row -> row.cell(column))
                        .filter(cell -> !Numerals.isMissing(cell))
                        .limit(1000)
                        .toList();
        if (!filled.isEmpty() && filled.stream().allMatch(cell -> cell.endsWith("%"))) {
            return Unit.PERCENT;
        }
        Matcher m = AT_END.matcher(title);
        if (m.matches() && (m.group(2) == null || CURRENCIES.contains(m.group(2)))) {
            return Unit.parse(m.group(1));
        }
        return Unit.NUMBER;
    }
}
