package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimline.series.Aggregation;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Hold;
import org.claimline.series.Source;
import org.claimline.series.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitWordsTest {

    private static String text(String given) {
        return given == null ? "" : given;
    }

    @ParameterizedTest
    @CsvSource({
        "USD, a year, , SUM, A, US dollars a year, $# a year",
        "KZT/L, , , MEAN, D, tenge per litre, # ₸ a litre",
        "USD bn, , , LAST, A, 'billion US dollars, end of year', $# bn",
        "USD mn, , , LAST, Q, 'million US dollars, end of quarter', $# mn",
        "KZT/USD, , , LAST, M, 'tenge per US dollar, end of month', # ₸ a US dollar",
        "KZT bn, , , SUM, A, billion tenge, # bn ₸",
        "%, on a year before, , MEAN, M, % on a year before, #% on a year before",
        "%, , , MEAN, A, %, #%",
        "index, , 2010 = 100, MEAN, A, 'index, 2010 = 100', #",
        "index, , 2014..2016 = 100, MEAN, M, 'index, 2014–2016 = 100', #",
        "index, , 2010-12 = 100, MEAN, M, 'index, Dec 2010 = 100', #",
        "index, , last year = 100, MEAN, M, 'index, last year = 100', #",
        "count, , , LAST, A, number, #",
        "count mn, , , LAST, A, millions, # mn",
        "RUB/KZT x0.01, , , MEAN, D, roubles per 100 tenge, # ₽ per 100 tenge",
        "USD/L, , , MEAN, D, US dollars per litre, $# a litre",
        "pp, , , MEAN, A, percentage points, # pp",
        "'', , , MEAN, A, '', #",
        "KZT^2, , , MEAN, A, tenge^2, #",
        "MWh, a day, , MEAN, A, MWh a day, # MWh a day"
    })
    void unitsAreReadByPeople(
            String unit,
            String per,
            String base,
            Aggregation aggregation,
            String frequency,
            String words,
            String tick) {
        Description description =
                new Description(
                        "x",
                        Unit.parse(unit),
                        text(per),
                        text(base),
                        aggregation,
                        DayCalendar.DAYS,
                        Hold.NONE,
                        Source.UNKNOWN);
        assertEquals(words, UnitWords.words(description, Frequency.parse(frequency)));
        assertEquals(tick, UnitWords.topTick(description.unit(), text(per)).replace('\u00a0', ' '));
    }
}
