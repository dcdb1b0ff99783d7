package org.claimline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodRangeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000..2019",
                "2014-06..2019",
                "2014..2014-06",
                "2014-06..2014",
                "2014",
                "2014-12-31T09:00..2014-12-31T10:00",
                "2014-12-31T09:00",
                "2014-W01..2014-W02"
            })
    void rangesReadBackAsWritten(String text) {
        assertEquals(text, PeriodRange.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019..2000",
                "2014..2013-12-31",
                "2014-02..2014-01",
                "2014-01-01T00:00..2013",
                "2014-01-01T00:01..2014-01-01T00:00",
                "2014-W02..2014-W01"
            })
    void aRangeThatGoesBackwardIsRefused(String text) {
        DateTimeException e = assertThrows(DateTimeException.class, () -> PeriodRange.parse(text));
        assertTrue(e.getMessage().contains("forward in time"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2000..2019, 2000, true",
        "2000..2019, 2019, true",
        "2000..2019, 2019-12-31, true",
        "2000..2019, 2020-01-01, false",
        "2000..2019, 1999-12, false",
        "2014-06..2019, 2014, false",
        "2014-06..2019, 2014-06, true"
    })
    void bothEndsBelongToARange(String range, String period, boolean inside) {
        assertEquals(inside, PeriodRange.parse(range).contains(Period.parse(period)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-02-30..2015", "2014..", "..2014", "a..b"})
    void aRangeOfWhatIsNoPeriodIsRefused(String text) {
        assertThrows(DateTimeException.class, () -> PeriodRange.parse(text));
        assertFalse(Period.tryParse(text).isPresent());
    }
}
