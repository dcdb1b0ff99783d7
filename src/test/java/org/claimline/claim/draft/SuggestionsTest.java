package org.claimline.claim.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.claimline.store.WorkspaceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Over the bundled story's figures.
final class SuggestionsTest {

    private static Catalog catalog;

    @BeforeAll
    static void open() throws Exception {
        catalog =
                WorkspaceReader.open(Path.of("datasets/kazakhstan-2022"))
                        .workspace()
                        .orElseThrow()
                        .catalog();
    }

    private static String assertions(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::assertion).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "income_usd | 2014 | at(income_usd, 2014) ~= 4170",
                // Three digits, the last of which happens to be none.
                "min_wage | 2010 | at(min_wage, 2010) ~= 15000",
                "income_usd / 12 | 2014 | at(income_usd / 12, 2014) ~= 348",
                // A range was observed, and no value in it.
                "lpg | 2021-01-01 | at(lpg, 2021-01-01) in 50..60",
                "cpi_yoy | 2021-12 | at(cpi_yoy, 2021-12) ~= 8.4"
            })
    void pointIsStatedWithFewDigits(String line, String period, String assertion) {
        List<Suggestion> found = new Suggestions(line, "It", catalog).at(Period.parse(period));
        assertEquals(assertion, found.getFirst().assertion());
    }

    @Test
    void peakIsToldWhereItIs() {
        List<Suggestion> found =
                new Suggestions("window(income_usd, 2000..2019)", "Income", catalog)
                        .at(Period.year(2013));
        assertEquals(
                "at(window(income_usd, 2000..2019), 2013) ~= 4450;"
                        + " argmax(window(income_usd, 2000..2019)) = 2013",
                assertions(found));
        assertEquals("Income is highest in 2013", found.get(1).words());
    }

    @Test
    void stretchIsAChangeInPercentInUnitsAYearAndAMean() {
        List<Suggestion> found =
                new Suggestions("income_usd", "Income", catalog)
                        .over(Period.year(2014), Period.year(2019));
        assertEquals(
                "pct(income_usd, 2014, 2019) ~= -21.6; change(income_usd, 2014, 2019) ~= -901;"
                        + " cagr(income_usd, 2014, 2019) ~= -4.75;"
                        + " mean(income_usd, 2014..2019) ~= 3350",
                assertions(found));
    }

    @Test
    void percentagesChangeByPoints() {
        List<Suggestion> found =
                new Suggestions("gdp_growth", "Growth", catalog)
                        .over(Period.year(2007), Period.year(2009));
        assertEquals(
                List.of("change(gdp_growth", "mean(gdp_growth"),
                found.stream().map(s -> s.assertion().split(",")[0]).toList());
    }

    @Test
    void nothingIsSaidOfAPeriodWithoutFiguresOrBackward() {
        Suggestions income = new Suggestions("income_usd", "Income", catalog);
        assertEquals(List.of(), income.at(Period.year(1950)));
        assertEquals(List.of(), income.over(Period.year(2019), Period.year(2014)));
        assertEquals(List.of(), income.over(Period.year(2014), Period.year(2014)));
    }

    /// Whatever is suggested, of any series of the story, is so.
    @Test
    void everySuggestionIsSupportedAsItStands() {
        for (TimeSeries series : catalog.all()) {
            Suggestions about = new Suggestions(series.key().text(), "It", catalog);
            Period first = series.period(0);
            Period last = series.period(series.size() - 1);
            List<Suggestion> all = new ArrayList<>(about.at(last));
            all.addAll(about.at(first));
            all.addAll(about.over(first, last));
            for (Suggestion one : all) {
                Formula formula = ((Parsed.Good) Formula.parse(one.assertion())).formula();
                assertEquals(
                        new Value.Truth(true),
                        ((Outcome.Evaluated) formula.evaluate(catalog)).root().value(),
                        one.assertion());
            }
        }
    }
}
