package org.claimline.app.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.series.Aggregation;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Hold;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;

final class CatalogItemTest {

    private static final TimeSeries WAGE = series("wage", "Average wage", "Bureau; Fund");
    private static final TimeSeries FUND = series("fund", "National Fund", "National Bank, tables");
    private static final TimeSeries RATE = series("rate", "Tenge per dollar", "National Bank");
    private static final TimeSeries OWN = series("own", "Own figures", "");

    private static TimeSeries series(String key, String title, String publisher) {
        Source source =
                new Source(publisher, "", "", "", Optional.empty(), List.of(), Optional.empty());
        Description described =
                new Description(
                        title,
                        Unit.of("KZT"),
                        "a month",
                        "",
                        Aggregation.MEAN,
                        DayCalendar.DAYS,
                        Hold.NONE,
                        source);
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.ANNUAL,
                described,
                List.of(
                        Observation.of(Period.year(2019), 1),
                        Observation.of(Period.year(2021), 2)));
    }

    private static List<String> words(String search, Set<String> closed) {
        return CatalogItem.rows(List.of(WAGE, FUND, RATE, OWN), search, closed, Grouping.PUBLISHER)
                .stream()
                .map(
                        item ->
                                switch (item) {
                                    case CatalogItem.Group(String name, int count, boolean open) ->
                                            name + " " + count + (open ? "" : " closed");
                                    case CatalogItem.Entry(TimeSeries one) -> "- " + one.key();
                                })
                .toList();
    }

    @Test
    void seriesStandBelowThePublisherNamedFirst() {
        assertEquals(
                List.of(
                        "Bureau 1",
                        "- wage",
                        "National Bank 2",
                        "- fund",
                        "- rate",
                        "Imported 1",
                        "- own"),
                words("", Set.of()));
    }

    @Test
    void aClosedGroupKeepsItsCount() {
        assertEquals(
                List.of("Bureau 1", "- wage", "National Bank 2 closed", "Imported 1", "- own"),
                words("", Set.of("National Bank")));
    }

    @Test
    void searchFindsTitleKeyAndPublisherAndOpensGroups() {
        assertEquals(List.of("National Bank 1", "- rate"), words("DOLLAR bank", Set.of()));
        assertEquals(
                List.of("National Bank 1", "- fund"),
                words("national fund", Set.of("National Bank")));
        assertEquals(List.of(), words("lgp", Set.of()));
    }

    @Test
    void aSeriesIsDescribedByUnitFrequencyAndYears() {
        assertEquals("₸ a month · annual · 2019–2021", SeriesWords.line(WAGE));
    }
}
