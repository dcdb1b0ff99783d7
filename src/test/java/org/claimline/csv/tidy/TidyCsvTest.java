package org.claimline.csv.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;

final class TidyCsvTest {

    private static TidyCsv.Tidy read(String text, String... columns) {
        return TidyCsv.read("f.csv", text, Frequency.ANNUAL, List.of(columns));
    }

    private static List<String> told(TidyCsv.Tidy tidy) {
        return tidy.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void valuesBoundsStatusAndNoteAreRead() {
        TidyCsv.Tidy tidy =
                read(
                        "period,value,low,high,status,note\n2014,1.50,,,,\n2015,,50,60,E,\"a, b\"\n"
                                + "2016,,50,,,\n2017,,,7,B,\n2018,,,,,gone\n2019,,,,M,\n",
                        "period",
                        "value",
                        "low",
                        "high",
                        "status",
                        "note");
        assertEquals(List.of(), told(tidy));
        assertEquals(
                List.of(
                        Observation.of(Period.year(2014), 1.5),
                        Observation.bounded(Period.year(2015), 50, 60, Status.ESTIMATE, "a, b"),
                        Observation.bounded(
                                Period.year(2016), 50, Double.POSITIVE_INFINITY, Status.NORMAL, ""),
                        Observation.bounded(
                                Period.year(2017), Double.NEGATIVE_INFINITY, 7, Status.BREAK, ""),
                        Observation.missing(Period.year(2018), "gone"),
                        Observation.missing(Period.year(2019), "")),
                tidy.observations().orElseThrow());
    }

    @Test
    void linesAreCountedOverQuotedLineBreaks() {
        TidyCsv.Tidy tidy =
                read("period,value,note\n2014,1,\"a\nb\"\n2015,x,\n", "period", "value", "note");
        assertEquals(
                List.of(
                        "f.csv:4:2: 'x' is not a number such as 1234.5; the value is taken as"
                                + " missing"),
                told(tidy));
    }

    @Test
    void numbersOfOtherFormsAreRefused() {
        for (String number : List.of("NaN", "Infinity", "0x10", "1e999", "1,5", " 1", "+1", "1f")) {
            TidyCsv.Tidy tidy = read("period,value\n2014,\"" + number + "\"\n", "period", "value");
            assertEquals(1, tidy.problems().size(), number);
            assertTrue(tidy.observations().orElseThrow().getFirst().isMissing(), number);
        }
    }

    @Test
    void otherHeaderIsNoSeries() {
        TidyCsv.Tidy tidy = read("period,amount\n2014,1\n", "period", "value");
        assertEquals(Optional.empty(), tidy.observations());
        assertEquals(2, tidy.problems().getFirst().column());
        assertEquals("amount", tidy.problems().getFirst().text());
    }

    @Test
    void emptyLineIsAProblem() {
        assertEquals(
                List.of("f.csv:3: the line is empty"),
                told(read("period,value\n2014,1\n\n2015,2\n", "period", "value")));
    }

    @Test
    void whatIsWrittenNamesOnlyTheColumnsItNeeds() {
        TimeSeries series =
                TimeSeries.of(
                        new SeriesKey("x"),
                        Frequency.ANNUAL,
                        Description.of("X", Unit.NUMBER, Aggregation.MEAN),
                        List.of(
                                Observation.of(Period.year(2014), 100),
                                Observation.of(Period.year(2015), 1.25e-7)));
        assertEquals("period,value\n2014,100\n2015,0.000000125\n", TidyText.of(series));
    }
}
