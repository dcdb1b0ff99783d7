package org.claimline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RevisionTest {

    private static final SeriesKey KEY = new SeriesKey("gdp");

    private static Period year(int year) {
        return Period.year(year);
    }

    private static TimeSeries series(Observation... rows) {
        return TimeSeries.of(
                KEY,
                Frequency.ANNUAL,
                Description.of("GDP", Unit.parse("USD bn"), Aggregation.SUM),
                List.of(rows));
    }

    @Test
    void theSameEditionRevisesNothing() {
        TimeSeries one =
                series(
                        Observation.of(year(2013), 1.5),
                        Observation.missing(year(2014), "not published"),
                        Observation.bounded(year(2015), 1, 2, Status.ESTIMATE, ""));

        Revision revision = Revision.of(one, one.withKey(new SeriesKey("gdp_2")));

        assertEquals(new Revision(KEY, List.of(), List.of(), List.of()), revision);
        assertTrue(revision.isEmpty());
    }

    @Test
    void periodsThatOneEditionAloneHasAreAddedOrGone() {
        Observation first = Observation.of(year(2012), 1);
        Observation shared = Observation.of(year(2013), 2);
        Observation middle = Observation.of(year(2014), 3);
        Observation last = Observation.of(year(2015), 4);

        Revision revision = Revision.of(series(first, shared, last), series(shared, middle));

        assertEquals(new Revision(KEY, List.of(), List.of(middle), List.of(first, last)), revision);
    }

    @Test
    void everyDifferenceOfARowIsAChange() {
        Observation[] before = {
            Observation.of(year(2010), 1),
            Observation.bounded(year(2011), 1, 2, Status.NORMAL, ""),
            Observation.bounded(year(2012), 1, 2, Status.NORMAL, ""),
            Observation.of(year(2013), 1, Status.PROVISIONAL, ""),
            Observation.of(year(2014), 1),
            Observation.missing(year(2015), ""),
            Observation.of(year(2016), 1)
        };
        Observation[] after = {
            Observation.of(year(2010), 1.25),
            Observation.bounded(year(2011), 0.5, 2, Status.NORMAL, ""),
            Observation.bounded(year(2012), 1, 3, Status.NORMAL, ""),
            Observation.of(year(2013), 1),
            Observation.of(year(2014), 1, Status.NORMAL, "rebased"),
            Observation.of(year(2015), 7),
            Observation.missing(year(2016), "")
        };

        Revision revision = Revision.of(series(before), series(after));

        List<Revision.Change> changes =
                IntStream.range(0, before.length)
                        .mapToObj(i -> new Revision.Change(before[i], after[i]))
                        .toList();
        assertEquals(new Revision(KEY, changes, List.of(), List.of()), revision);
        assertFalse(revision.isEmpty());
    }

    @Test
    void anotherFrequencyReplacesEverything() {
        TimeSeries annual = series(Observation.of(year(2013), 1));
        Observation month = Observation.of(Period.parse("2013-01"), 1);
        TimeSeries monthly =
                TimeSeries.of(KEY, Frequency.MONTHLY, annual.description(), List.of(month));

        assertEquals(
                new Revision(KEY, List.of(), List.of(month), annual.observations()),
                Revision.of(annual, monthly));
    }

    @Test
    void anEmptyEditionLosesEverything() {
        TimeSeries full = series(Observation.of(year(2013), 1), Observation.of(year(2014), 2));

        assertEquals(full.observations(), Revision.of(full, series()).gone());
        assertEquals(full.observations(), Revision.of(series(), full).added());
    }

    @Test
    void ofALongSeriesOnlyWhatDiffersIsMade() {
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            rows.add(Observation.of(new Period(Frequency.INSTANT, i * 60L), i));
        }
        TimeSeries before = instants(rows);
        rows.set(123_456, Observation.of(rows.get(123_456).period(), -1));
        rows.remove(5);
        TimeSeries after = instants(rows);

        Revision revision = Revision.of(before, after);

        assertEquals(
                new Revision(
                        KEY,
                        List.of(
                                new Revision.Change(
                                        before.observation(123_456), after.observation(123_455))),
                        List.of(),
                        List.of(before.observation(5))),
                revision);
    }

    private static TimeSeries instants(List<Observation> rows) {
        return TimeSeries.of(
                KEY,
                Frequency.INSTANT,
                Description.of("Price", Unit.parse("USD"), Aggregation.MEAN),
                rows);
    }
}
