package org.claimline.app.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.Revision;
import org.claimline.series.Revision.Change;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.junit.jupiter.api.Test;

final class EditionRowTest {

    private static Observation at(int year, double value, Status status) {
        return new Observation(Period.year(year), value, value, value, status, "");
    }

    private static List<String> words(EditionRow row) {
        return List.of(row.period(), row.was(), row.becomes(), row.word());
    }

    @Test
    void rowsStandInTheOrderOfTime() {
        Revision revision =
                new Revision(
                        new SeriesKey("bread"),
                        List.of(new Change(at(2020, 1, Status.NORMAL), at(2020, 2, Status.NORMAL))),
                        List.of(at(2021, 3, Status.NORMAL)),
                        List.of(at(2019, 4, Status.NORMAL)));
        assertEquals(
                List.of(
                        List.of("2019", "4", "–", "gone"),
                        List.of("2020", "1", "2", "changed"),
                        List.of("2021", "–", "3", "added")),
                EditionRow.of(revision).stream().map(EditionRowTest::words).toList());
    }

    @Test
    void whatDiffersCanBeSeen() {
        Revision revision =
                new Revision(
                        new SeriesKey("bread"),
                        List.of(
                                new Change(
                                        at(2020, 1, Status.PROVISIONAL),
                                        at(2020, 1, Status.NORMAL)),
                                new Change(
                                        at(2021, 1.00000001, Status.NORMAL),
                                        at(2021, 1.00000002, Status.NORMAL)),
                                new Change(
                                        at(2022, Double.NaN, Status.MISSING),
                                        at(2022, 5, Status.NORMAL))),
                        List.of(),
                        List.of());
        assertEquals(
                List.of(
                        List.of("2020", "1 · provisional", "1 · as published", "changed"),
                        List.of("2021", "1.00000001", "1.00000002", "changed"),
                        List.of("2022", "no data", "5", "changed")),
                EditionRow.of(revision).stream().map(EditionRowTest::words).toList());
    }
}
