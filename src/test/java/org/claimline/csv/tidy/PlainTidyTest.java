package org.claimline.csv.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The plain reader reads what the strict one does, or leaves it to that.
final class PlainTidyTest {

    private static final SeriesKey KEY = new SeriesKey("x");
    private static final Description DESCRIPTION =
            Description.of("X", Unit.of("USD"), Aggregation.MEAN);
    private static final List<String> COLUMNS = List.of("period", "value");

    private static Optional<TimeSeries> plain(String text, Frequency frequency) {
        return PlainTidy.read(text, KEY, frequency, DESCRIPTION, COLUMNS);
    }

    private static Optional<TimeSeries> strict(String text, Frequency frequency) {
        return TidyCsv.read("f.csv", text, frequency, COLUMNS)
                .observations()
                .map(rows -> TimeSeries.of(KEY, frequency, DESCRIPTION, rows));
    }

    @ParameterizedTest
    @CsvSource({
        "ANNUAL, 2014|1.50 2015| 2016|-0 2017|123456789012.345 2019|0.1",
        "MONTHLY, 2014-11|7 2014-12|-3.07 2015-01|000.30",
        "DAILY, 2016-02-28|1 2016-02-29|2 2016-03-01|0.00000000000001",
        "HALF_YEARLY, 2016-S1|1 2016-S2|2",
        "QUARTERLY, 2016-Q1|1 2016-Q4|2",
        "WEEKLY, 2015-W53|1 2016-W01|2",
        "INSTANT, 2016-02-29T23:59|1 2016-03-01T00:00|2 2016-03-01T00:00:01|3",
    })
    void plainTextsAreReadAlike(Frequency frequency, String rows) {
        String text = "period,value\n" + rows.replace('|', ',').replace(' ', '\n');
        assertEquals(strict(text, frequency), plain(text, frequency));
        assertEquals(strict(text, frequency), plain(text + "\n", frequency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014,1e3",
                "2014,\"1\"",
                "2014,1,2",
                "2014,+1",
                "2014,1.",
                "2014,.5",
                "2014,-",
                "2014, 1",
                "2014,1\r",
                "2014,1234567890123456",
                "2015,1\n2014,1",
                "2014,1\n2014,1",
                "2014,1\n\n2015,1",
                "2014",
                "2014-01,1",
                "0000,1",
                "20x4,1",
                "2014-13-01T00:00,1",
                "2014-12-01T24:00,1",
                "2014-12-01T00:60,1",
                "2014-12-01 00:00,1",
            })
    void othersAreLeftToTheStrictReader(String rows) {
        assertEquals(Optional.empty(), plain("period,value\n" + rows, Frequency.ANNUAL));
        assertEquals(Optional.empty(), plain("period,value\n" + rows + "\n", Frequency.ANNUAL));
    }
}
