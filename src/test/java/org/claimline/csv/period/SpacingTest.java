package org.claimline.csv.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.claimline.series.Frequency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpacingTest {

    @ParameterizedTest
    @CsvSource({
        "A, 2014-01-01 2015-01-01 2017-01-01",
        "A, 2013-12-31 2014-12-31",
        "S, 2014-01-01 2014-07-01 2015-01-01",
        "Q, 2014-01-01 2014-04-01 2014-07-01",
        "Q, 2014-07-01 2014-01-01 2014-04-01 2014-01-01",
        "Q, 2014-03-31 2014-06-30",
        "M, 2014-01-01 2014-02-01 2014-04-01",
        "M, 2014-01-31 2014-02-28 2014-03-31",
        "M, 2014-01-15 2014-02-15 2014-03-15 2014-04-15 2014-05-15 2014-06-15",
        "W, 2014-01-03 2014-01-10 2014-01-17 2014-01-24 2014-02-07 2014-02-14",
        "D, 2014-01-03 2014-01-10 2014-01-17",
        "D, 2014-01-15 2014-02-15",
        "D, 2014-01-01",
        "D, 2014-01-01 2014-01-02 2014-01-03",
        "D, 2010-05-01 2014-08-01 2019-02-01"
    })
    void theSpacingTellsWhatDatesMean(String frequency, String days) {
        DaySet set = new DaySet();
        Stream.of(days.split(" ")).forEach(day -> set.add(LocalDate.parse(day).toEpochDay()));

        assertEquals(Frequency.parse(frequency), Spacing.of(set).frequency());
    }
}
