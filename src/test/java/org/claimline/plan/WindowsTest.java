package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimline.board.Panel;
import org.claimline.board.Trace;
import org.claimline.board.Window;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stretch that shows a claim, over a monthly series of 2003 to 2012 and a yearly one of 1990
/// to 2019.
class WindowsTest {

    private static final Catalog CATALOG = Catalog.of(List.of(monthly(), yearly()));

    private static TimeSeries monthly() {
        List<Observation> observations = new ArrayList<>();
        for (Period p = Period.month(2003, 3);
                p.compareTo(Period.month(2012, 12)) <= 0;
                p = p.plus(1)) {
            observations.add(Observation.of(p, 1 + observations.size()));
        }
        return TimeSeries.of(
                new SeriesKey("m"),
                Frequency.MONTHLY,
                Description.of("m", Unit.of("USD"), Aggregation.MEAN),
                observations);
    }

    private static TimeSeries yearly() {
        double[] values = new double[30];
        Arrays.setAll(values, i -> i + 1);
        return Sample.yearly("y", "USD", Aggregation.MEAN, 1990, values);
    }

    private static Optional<Window> window(String assertion) {
        Panel panel = Sample.panel("p", Trace.of(new SeriesKey("m")));
        Workspace workspace =
                Sample.workspace(
                        CATALOG, List.of(panel), List.of(Sample.claim(1, "none", assertion)));
        return BoardPlan.windowFor(workspace, Sample.judged(workspace).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pct(y, 2000, 2009) > 0      ; 1998-01-01..2012-01-01",
                "pct(y, 1990, 1999) > 0      ; 1990-01-01..2002-01-01",
                "at(y, 2005) > 0             ; 2003-01-01..2008-01-01",
                "at(y, 1990) > 0             ; 1990-01-01..1995-01-01",
                "at(y, 2019) > 0             ; 2015-01-01..2021-01-01",
                "pct(m, 2005-01, 2008-01) > 0; 2004-01-01..2009-01-01",
                "pct(m, 2003-04, 2008-01) > 0; 2003-03-01..2010-01-01",
                "pct(m, 2005-01, 2005-12) > 0; 2004-10-01..2006-04-01",
                "at(m, 2005-06) > 0          ; 2005-04-01..2005-09-01",
                "at(m, 2003-03) > 0          ; 2003-03-01..2003-08-01",
                "at(m, 2012-12) > 0          ; 2012-08-01..2013-02-01"
            })
    void aClaimIsShownWithAFifthMoreOnEitherSideAndFiveObservations(
            String assertion, String window) {
        assertEquals(window, PlanText.window(window(assertion).orElseThrow()));
    }

    @Test
    void whatAsksForNoTimeHasNoWindow() {
        assertEquals(Optional.empty(), window(""));
        assertEquals(Optional.empty(), window("1 < 2"));
    }
}
