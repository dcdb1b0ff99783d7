package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimline.chart.TimeTicks.Label;
import org.claimline.chart.TimeTicks.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTicksTest {

    private static List<String> texts(String from, String to, double width) {
        return TimeTicks.of(Samples.start(from), Samples.start(to), width, 11).labels().stream()
                .map(Label::text)
                .toList();
    }

    @Test
    void yearsAreLabelledAtTheirMiddleAndTickedAtTheirStart() {
        TimeTicks ticks = TimeTicks.of(Samples.start("2000"), Samples.start("2004"), 400, 11);
        assertEquals(
                List.of(
                        new Label(Samples.middle("2000"), "2000"),
                        new Label(Samples.middle("2001"), "2001"),
                        new Label(Samples.middle("2002"), "2002"),
                        new Label(Samples.middle("2003"), "2003")),
                ticks.labels());
        assertTrue(ticks.ticks().contains(new Tick(Samples.start("2001"), true)));
        assertTrue(ticks.ticks().contains(new Tick(Samples.start("2001-04"), false)));
    }

    @Test
    void wideSpansSkipYearsButTickThem() {
        TimeTicks ticks = TimeTicks.of(Samples.start("2000"), Samples.start("2024"), 848, 11);
        assertEquals("2002", ticks.labels().get(1).text());
        assertEquals(25, ticks.ticks().size());
        assertEquals(13, ticks.ticks().stream().filter(Tick::major).count());
    }

    @Test
    void monthsNameTheirYearWhereItBegins() {
        assertEquals(
                List.of("Oct 2020", "Nov", "Dec", "Jan 2021", "Feb"),
                texts("2020-10", "2021-03", 400));
    }

    @Test
    void daysNameTheirYearWhereItBegins() {
        assertEquals(
                List.of("30 Dec 2021", "31 Dec", "1 Jan 2022", "2 Jan"),
                texts("2021-12-30", "2022-01-03", 400));
    }

    @Test
    void hoursStandAtTheirMoment() {
        TimeTicks ticks =
                TimeTicks.of(Samples.start("2022-01-04"), Samples.start("2022-01-05"), 300, 11);
        assertEquals(new Label(Samples.start("2022-01-04"), "4 Jan"), ticks.labels().getFirst());
        assertEquals("06:00", ticks.labels().get(1).text());
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 3000, 60",
        "1900, 2025, 300",
        "1990, 2025, 800",
        "2010, 2011, 700",
        "2022-01-01, 2022-01-02, 120",
        "2022-01-01T00:00, 2022-01-01T00:01, 500"
    })
    void labelsNeverTouch(String from, String to, double width) {
        long start = Samples.start(from);
        long end = Samples.start(to);
        List<Label> labels = TimeTicks.of(start, end, width, 11).labels();
        for (int i = 1; i < labels.size(); i++) {
            double apart =
                    (labels.get(i).second() - labels.get(i - 1).second())
                            * width
                            / ((double) end - start);
            double taken =
                    (Fonts.width(Fonts.regular(11), labels.get(i).text())
                                    + Fonts.width(Fonts.regular(11), labels.get(i - 1).text()))
                            / 2;
            assertTrue(apart > taken + 4, labels.get(i - 1) + " and " + labels.get(i));
        }
    }

    @Test
    void anEmptyStretchHasNone() {
        assertEquals(new TimeTicks(List.of(), List.of()), TimeTicks.of(5, 5, 100, 11));
    }
}
