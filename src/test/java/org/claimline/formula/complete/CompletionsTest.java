package org.claimline.formula.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.claimline.formula.SampleCatalog;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompletionsTest {

    private static final Catalog CATALOG =
            Catalog.of(
                    List.of(
                            series("wage_avg", "Average wage", Period.year(2014)),
                            series("wage_min", "Minimum wage", Period.year(2014)),
                            series("cpi", "Consumer prices", Period.month(2020, 11)),
                            series("odd", "Odd [title]", Period.year(2014))));

    private static TimeSeries series(String key, String title, Period first) {
        return TimeSeries.of(
                new SeriesKey(key),
                first.frequency(),
                Description.of(title, Unit.parse("KZT"), Aggregation.MEAN),
                List.of(
                        Observation.of(first, 1),
                        Observation.of(first.plus(1), 2),
                        Observation.of(first.plus(2), 3)));
    }

    /// @param typed with `|` where the caret stands
    private static String offered(String typed) {
        int caret = typed.indexOf('|');
        Completions found = Completions.at(typed.replace("|", ""), caret, CATALOG);
        return found.all().stream().map(Completion::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Keys that begin so come before titles in which a word does, and those before
                // what only has the letters.
                "wa|; wage_avg wage_min",
                "av|; wage_avg mavg(",
                "pri|; cpi",
                "min|; min( wage_min argmin(",
                "1 + cp|; cpi",
                "yoy(cp|; cpi",
                "pct(wage_avg, |; 2016 2014 2015",
                "pct(wage_avg, 2014, |; 2016 2014 2015",
                "at(cpi, |; 2021-01 2020-11 2021 2020",
                "at(cpi, 2020|; 2020-11 2020",
                "at(cpi, 2020-1|; 2020-11",
                "mean(wage_avg, 2014..20|; 2016 2014 2015",
                "at(wage_avg / cpi, 202|; 2021 2020",
                "resample(cpi, |; A S Q M W D",
                "resample(cpi, Q, m|; mean min max",
                "[mini|; [Minimum wage]",
                "[od|; [Odd [title]]]",
                "(wage_m|); wage_min",
                "zzz|; ''",
                "12|; ''"
            })
    void offersWhatMayStandThere(String typed, String texts) {
        assertEquals(texts, offered(typed));
    }

    @Test
    void takesThePlaceOfTheWordThatWasBegun() {
        Completions found = Completions.at("1 + wag / 2", 7, CATALOG);
        assertEquals(List.of(4, 7), List.of(found.from(), found.to()));

        Completions title = Completions.at("1 + [Mini", 9, CATALOG);
        assertEquals(List.of(4, 9), List.of(title.from(), title.to()));
    }

    @Test
    void functionsComeWithTheirSignature() {
        Completion pct = Completions.at("pct", 3, CATALOG).all().getFirst();
        assertEquals(new Completion(Completion.Kind.FUNCTION, "pct(", "pct(x, a, b)"), pct);
    }

    @Test
    void everyPlaceOfEveryHalfWrittenFormulaHasAnAnswer() {
        Catalog catalog = SampleCatalog.catalog();
        String text = "all(yoy([Household) income]) > -5%, 2007..2010-12) and (pct(a,,b) ]] ,)";
        for (int end = 0; end <= text.length(); end++) {
            for (int caret = 0; caret <= end; caret++) {
                Completions found = Completions.at(text.substring(0, end), caret, catalog);
                assertTrue(found.from() <= caret && found.to() == caret);
            }
        }
    }
}
