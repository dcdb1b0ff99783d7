package org.claimline.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimline.board.Window;
import org.claimline.series.PeriodRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2000..2022,2000\u2009–\u20092022",
        "2014,2014",
        "2014-09..2016-03,Sep 2014 – Mar 2016",
        "2022-01-03..2022-01-20,3 Jan 2022 – 20 Jan 2022",
        "2001-04..2019-05,2001\u2009–\u20092019"
    })
    void aWindowIsNamedNoFinerThanItsLength(String range, String expected) {
        assertEquals(expected, Dates.span(Window.of(PeriodRange.parse(range))));
    }

    @Test
    void aMomentIsAMonthInALongWindowAndADayInAShortOne() {
        Window years = Window.of(PeriodRange.parse("2000..2022"));
        Window months = Window.of(PeriodRange.parse("2021-10..2022-03"));
        long moment = Window.of(PeriodRange.parse("2022-01-04")).fromSecond();
        assertEquals("Jan 2022", Dates.moment(moment, years));
        assertEquals("4 Jan 2022", Dates.moment(moment, months));
    }

    @ParameterizedTest
    @CsvSource({"2022-01,January 2022", "2022-01-05,5 Jan 2022", "2022,2022", "'',''"})
    void aDateOfPublicationIsWrittenOut(String text, String expected) {
        assertEquals(expected, Dates.published(text));
    }
}
