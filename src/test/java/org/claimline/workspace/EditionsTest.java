package org.claimline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Origin;
import org.claimline.series.Period;
import org.claimline.series.Revision;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;

final class EditionsTest {

    private static TimeSeries series(String key, String file, String shape, double value) {
        Origin origin =
                new Origin(
                        file,
                        "",
                        1,
                        "",
                        shape,
                        new TreeMap<>(),
                        LocalDate.of(2026, 11, 25),
                        List.of());
        Source source =
                new Source("", "", "", "", Optional.empty(), List.of(), Optional.of(origin));
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.ANNUAL,
                Description.of(key, Unit.NUMBER, Aggregation.MEAN).withSource(source),
                List.of(Observation.of(Period.year(2014), value)));
    }

    private static TimeSeries named(TimeSeries series, String title, String publisher) {
        Source told = series.description().source();
        return series.withDescription(
                Description.of(title, Unit.PERCENT, Aggregation.LAST)
                        .withSource(
                                new Source(
                                        publisher,
                                        "set",
                                        "free",
                                        "here",
                                        Optional.empty(),
                                        List.of("by hand"),
                                        told.origin())));
    }

    @Test
    void aSeriesOfTheSameKeyAndShapeIsAnEditionAndKeepsWhatAPersonSaid() {
        TimeSeries before = named(series("gdp", "a.csv", "s", 1), "My GDP", "Me");
        TimeSeries read = series("gdp", "b.csv", "s", 2);

        Editions editions = Editions.of(Catalog.of(List.of(before)), List.of(read));

        TimeSeries after =
                read.withDescription(
                        before.description()
                                .withSource(
                                        before.description()
                                                .source()
                                                .withOrigin(read.description().source().origin())));
        assertEquals(
                new Editions(
                        List.of(),
                        List.of(
                                new Editions.Edition(
                                        before, after, read, Revision.of(before, read))),
                        List.of()),
                editions);
    }

    @Test
    void aSeriesOfTheSameFileIsAnEditionWhateverItsShape() {
        TimeSeries before = series("gdp", "a.csv", "s", 1);
        Editions editions =
                Editions.of(Catalog.of(List.of(before)), List.of(series("gdp", "a.csv", "t", 2)));
        assertEquals(1, editions.revised().size());
    }

    @Test
    void whatSaysTheSameIsNoRevision() {
        TimeSeries before = series("gdp", "a.csv", "s", 1);
        Editions editions =
                Editions.of(Catalog.of(List.of(before)), List.of(series("gdp", "b.csv", "s", 1)));
        assertEquals(new Editions(List.of(), List.of(), List.of(before.key())), editions);
    }

    @Test
    void anotherFileOfAnotherShapeIsANewSeriesUnderAFreeKey() {
        TimeSeries before = series("gdp", "a.csv", "s", 1);
        TimeSeries other = series("gdp", "b.csv", "t", 1);
        Editions editions = Editions.of(Catalog.of(List.of(before)), List.of(other, other));
        assertEquals(
                List.of(
                        other.withKey(new SeriesKey("gdp_2")),
                        other.withKey(new SeriesKey("gdp_3"))),
                editions.added());
    }

    @Test
    void theNumberOfASecondKeyDoesNotCountAndEachSeriesHasOneEdition() {
        Catalog catalog =
                Catalog.of(
                        List.of(
                                series("gdp", "other.csv", "o", 1),
                                series("gdp_2", "a.csv", "s", 1),
                                series("gdp_deflated", "a.csv", "s", 1)));
        TimeSeries read = series("gdp", "a.csv", "s", 2);

        Editions editions = Editions.of(catalog, List.of(read, read));

        assertEquals(
                List.of("gdp_2"),
                editions.replacing().stream().map(one -> one.key().text()).toList());
        assertEquals(
                List.of("gdp_3"), editions.added().stream().map(one -> one.key().text()).toList());
    }
}
