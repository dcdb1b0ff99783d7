package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Catalog;
import org.claimline.series.Observation;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small story has the figures of the large one, whose figures are compared with their sources.
final class SmallStoryTest {

    private static Catalog catalog(String story) throws IOException {
        Opened opened = WorkspaceReader.open(BundledStory.folder(story));
        assertEquals(List.of(), opened.problems());
        return opened.workspace().orElseThrow().catalog();
    }

    private static TimeSeries series(String story, String key) throws IOException {
        return catalog(story).get(new SeriesKey(key)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "world_food,fao_food,195,2014-2016 = 100",
        "world_vegetable_oil,fao_oils,195,2014-2016 = 100",
        "world_cereals,fao_cereals,195,2014-2016 = 100",
        "all_prices,cpi_yoy,189,",
        "food_prices,cpi_food_yoy,189,"
    })
    void figuresAreThoseOfTheLargeStory(String key, String large, int rows, String base)
            throws IOException {
        TimeSeries small = series(BundledStory.SMALL, key);
        TimeSeries known = series(BundledStory.NAME, large);
        assertEquals(rows, small.size());
        assertEquals(base == null ? "" : base, small.description().base());
        assertEquals(known.unit(), small.unit());
        for (Observation one : small.observations()) {
            String at = key + " " + one.period();
            if (one.isMissing()) {
                assertEquals(Optional.empty(), known.get(one.period()), at);
            } else {
                assertEquals(known.get(one.period()).orElseThrow().value(), one.value(), at);
            }
        }
    }
}
