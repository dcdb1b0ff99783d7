package org.claimline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimline.claim.Evidence.Holds;
import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.formula.Value;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PerturbationTest {

    /// `spike`: 100 in every year from 2000 to 2020 but for 2008, when it was 50, and 2015, when it
    /// was 150. `rise`: as much as the year, from 2000 to 2020. `m`: 1 in January 2014, one more
    /// every month, to December 2015.
    private static final Catalog CATALOG =
            Catalog.of(
                    List.of(
                            series("spike", Period.year(2000), spike()),
                            series("rise", Period.year(2000), counting(2000, 21)),
                            series("m", Period.month(2014, 1), counting(1, 24))));

    private static double[] spike() {
        double[] values = new double[21];
        Arrays.fill(values, 100);
        values[8] = 50;
        values[15] = 150;
        return values;
    }

    private static double[] counting(int from, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = from + i;
        }
        return values;
    }

    private static TimeSeries series(String key, Period first, double... values) {
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            rows.add(Observation.of(first.plus(i), values[i]));
        }
        return TimeSeries.of(
                new SeriesKey(key),
                first.frequency(),
                Description.of(key, Unit.parse("KZT"), Aggregation.MEAN),
                rows);
    }

    private static Optional<Sensitivity> vary(String assertion, Vary vary) {
        Formula formula = ((Parsed.Good) Formula.parse(assertion)).formula();
        Claim claim =
                new Claim(
                        new ClaimId("a-claim"),
                        1,
                        "A statement",
                        "",
                        List.of(),
                        Optional.of(formula),
                        Optional.empty(),
                        "",
                        Claim.Dating.UNSTATED,
                        Optional.empty(),
                        List.of(),
                        vary);
        return Perturbation.of(claim, CATALOG);
    }

    private static Sensitivity vary(String assertion) {
        return vary(assertion, Vary.USUAL).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Tripled only from the one low year to the one high year.
                "pct(spike, 2008, 2015) ~= 200 | 1 | 25 | 0",
                "pct(rise, 2008, 2015) > 0 | 25 | 25 | 0",
                // Doubled from 2008 to any end but 2015; from other years, never.
                "pct(spike, 2008, 2015) = 100 | 4 | 25 | 0",
                // Starts in 1998 and 1999, ends in 2021 and 2022 are not there: 3 by 3 are left.
                "change(rise, 2000, 2020) > 0 | 9 | 9 | 16",
                // Ends of 2010, 2011 and 2012 are met or passed by 3, 2 and 1 of the starts up to
                // 2012.
                "change(rise, 2010, 2012) > 0 | 19 | 19 | 6",
                // A range may be one period long, a change may not.
                "mean(rise, 2010..2012) > 0 | 22 | 22 | 3",
                // Steps of a month where months are written; the ends lie in the data.
                "change(m, 2014-03, 2015-10) > 18 | 15 | 25 | 0",
                // The mean of January to March 2014 is 2: starts 2013-11, -12 are not there.
                "mean(m, 2014-01..2014-12) < 7 | 6 | 15 | 10",
                // A period alone where a range is taken moves as a start, the end does not count.
                "at(index(spike, 2008), 2000) ~= 200 | 1 | 5 | 0",
                // Two stretches move together: five times both ends by as much, 3 times they meet.
                "change(rise, 2005, 2008) = 3 and change(rise, 2010, 2013) = 3 | 5 | 22 | 3",
                // Both ends of a range at years, the series monthly: 2013 and 2016 are not there.
                "mean(m, 2014..2015) > 0 | 3 | 3 | 22",
                // Steps from a period are the period they lead to.
                "pct(spike, 2007 + 1, 2015) ~= 200 | 1 | 25 | 0"
            })
    void claimIsTriedWithItsNeighbours(String assertion, int holds, int of, int leftOut) {
        Sensitivity sensitivity = vary(assertion);

        assertEquals(
                List.of(holds, of, leftOut),
                List.of(sensitivity.holds(), sensitivity.of(), sensitivity.leftOut()));
        assertEquals(1, sensitivity.choices().stream().filter(Choice::isTheClaim).count());
    }

    /// What choices have in common is worked out once; each is told as if it stood alone.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "all(yoy(rise) > 0%, 2005..2015)",
                "pct(rise / spike, 2007, 2015) > 10%",
                "mean(mavg(rise, 3), 2005..2009) > mean(rise - spike, 2005..2009)",
                "at(index(spike, 2008), 2000) ~= 200",
                "change(lag(m, 2), 2014-05, 2015-10) > 16",
                "max(deflate(rise, index(spike, 2000), 2000), 2001..2010) < 4000"
            })
    void choiceIsWhatItsAssertionComesToAlone(String assertion) {
        for (Choice choice : vary(assertion).choices()) {
            if (choice.holds() != Holds.UNKNOWN) {
                Formula alone = ((Parsed.Good) Formula.parse(choice.assertion())).formula();
                Explained root = ((Outcome.Evaluated) alone.evaluate(CATALOG)).root();

                assertEquals(Optional.of(root), choice.explained(), choice.assertion());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'at(spike, 2015) = 150'",
        "1 = 1",
        "max(spike) = 150",
        "'argmax(spike) in 2014..2016'",
        "'change(spike, argmin(spike), argmax(spike)) > 0'",
        "'change(spike, 2008, 2015)'",
        "'change(nothing, 2008, 2015) > 0'"
    })
    void nothingIsMovedWhereNoPeriodWasChosen(String assertion) {
        assertEquals(Optional.empty(), vary(assertion, Vary.USUAL));
    }

    @Test
    void claimSaysHowFarItsPeriodsAreMoved() {
        String assertion = "pct(spike, 2008, 2015) ~= 200";

        assertEquals(Optional.empty(), vary(assertion, Vary.NONE));
        assertEquals(49, vary(assertion, new Vary(3, 3)).orElseThrow().of());
        Sensitivity endAlone = vary(assertion, new Vary(0, 1)).orElseThrow();
        assertEquals(
                List.of(
                        "0 -1 pct(spike, 2008, 2014) ~= 200 FALSE",
                        "0 0 pct(spike, 2008, 2015) ~= 200 TRUE",
                        "0 1 pct(spike, 2008, 2016) ~= 200 FALSE"),
                endAlone.choices().stream()
                        .map(c -> c.start() + " " + c.end() + " " + c.assertion() + " " + c.holds())
                        .toList());
    }

    @Test
    void periodsStepInTheirOwnFrequencyAndCalendar() {
        assertEquals(
                "change(m, 2013-12, 2015) > 0",
                vary("change(m, 2014-02, 2014) > 0", new Vary(2, 1))
                        .orElseThrow()
                        .choices()
                        .get(2)
                        .assertion());
        assertEquals(
                "the end would come before the start",
                vary("mean(rise, 0001..2001) > 0").choices().getFirst().reason());
    }

    @Test
    void everyChoiceHasItsFigures() {
        Choice earliest = vary("change(rise, 2005, 2015) ~= 10").choices().getFirst();

        assertEquals("change(rise, 2003, 2013) ~= 10", earliest.assertion());
        Evidence evidence = earliest.evidence().getFirst();
        assertEquals("change(rise, 2003, 2013)", evidence.expression());
        assertEquals(Value.Quantity.of(10, Unit.parse("KZT")), evidence.value());
    }

    @Test
    void choiceThatTheDataDoNotAllowSaysWhy() {
        Sensitivity sensitivity = vary("change(rise, 2000, 2001) > 0");

        Choice before = sensitivity.choices().getFirst();
        assertEquals(Holds.UNKNOWN, before.holds());
        assertTrue(before.reason().contains("rise has no observation for 1998"), before.reason());
        assertTrue(
                sensitivity.choices().stream()
                        .anyMatch(c -> c.reason().equals("the end would come before the start")));
    }

    @Test
    void claimThatIsNotTestableItselfIsAmongTheChoicesLeftOut() {
        Sensitivity sensitivity = vary("change(rise, 2010, 2021) > 0");

        assertEquals("holds in 10 of 10 choices", sensitivity.toString());
        assertTrue(
                sensitivity.choices().stream()
                        .anyMatch(c -> c.isTheClaim() && c.holds() == Holds.UNKNOWN));
    }
}
