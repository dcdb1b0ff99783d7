package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimline.board.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is drawn for each form of assertion; years are drawn at 2 July, stocks at the year's end.
class MarkPlannerTest {

    private static String marks(String assertion, String... traces) {
        Panel panel =
                Sample.panel("p", List.of(traces).stream().map(Sample::trace).toList(), List.of());
        BoardPlan plan =
                Sample.plan(
                        Sample.workspace(List.of(panel), List.of(Sample.claim(1, "p", assertion))));
        return PlanText.marks(
                        plan.panels().getFirst().claims().stream()
                                .flatMap(c -> c.marks().stream())
                                .toList())
                .strip()
                .replaceAll("\\n\\s*", " | ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "at(income, 2012) ~= 190 ; used 0: 2012-07-02 200 | ghost 0: 2012-07-02 190, observed 200",
                "at(income, 2012) = 190  ; used 0: 2012-07-02 200 | ghost 0: 2012-07-02 190, observed 200",
                "at(income, 2012) < 250  ; used 0: 2012-07-02 200 | limit 0: 2011-07-02..2013-07-03 250",
                "250 >= at(income, 2012) ; used 0: 2012-07-02 200 | limit 0: 2011-07-02..2013-07-03 250",
                "at(income, 2012) in 190..210 ; used 0: 2012-07-02 200 | box 0: 2012-01-01..2013-01-01 190..210",
                "at(income, 2012) != 190 ; used 0: 2012-07-02 200",
                "first(income) ~= 90 ; used 0: 2010-07-02T12:00 100 | ghost 0: 2010-07-02T12:00 90, observed 100",
                "not at(income, 2012) < 250 ; used 0: 2012-07-02 200 | limit 0: 2011-07-02..2013-07-03 250"
            })
    void aPointIsFilledAndWhatIsStatedStandsBesideIt(String assertion, String marks) {
        assertEquals(marks, marks(assertion, "income"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "argmax(income, 2010..2014) = 2012 ; used 0: 2012-07-02 200",
                "argmax(income, 2010..2014) in 2011..2013 ; used 0: 2012-07-02 200",
                "argmax(income, 2010..2014) = 2013 ; found 0: 2012-07-02 200 | used 0: 2013-07-02T12:00 180",
                "argmin(income, 2011..2014) = 2011 ; found 0: 2014-07-02T12:00 120 | used 0: 2011-07-02T12:00 150",
                "max(income, 2010..2014) ~= 210 ; used 0: 2012-07-02 200 | ghost 0: 2012-07-02 210, observed 200"
            })
    void anExtremeIsHollowWhereTheClaimNamesAnotherTime(String assertion, String marks) {
        assertEquals(marks, marks(assertion, "income"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "pct(income, 2010, 2012) ~= 90 ; '+100%' ; ghost 0: 2012-07-02 190, observed 200",
                "pct(income, 2010, 2012) > 50 ; '+100%' ; limit 0: 2011-07-02..2013-07-03 150",
                "pct(income, 2010, 2012) in 80..120 ; '+100%' ; box 0: 2012-01-01..2013-01-01 180..220",
                "change(income, 2010, 2012) ~= 90 ; '+$100' ; ghost 0: 2012-07-02 190, observed 200",
                "cagr(income, 2010, 2012) ~= 50 ; '+41.4% a year' ; ghost 0: 2012-07-02 225, observed 200",
                "at(income, 2012) / at(income, 2010) ~= 1.5 ; '×2' ; ghost 0: 2012-07-02 150, observed 200",
                "100 * (at(income, 2012) / at(income, 2010) - 1) ~= 50 ; '×2' ; ghost 0: 2012-07-02 150, observed 200"
            })
    void aChangeIsABracketAndItsStatedEnd(String assertion, String text, String stated) {
        assertEquals(
                "used 0: 2010-07-02T12:00 100 | used 0: 2012-07-02 200"
                        + " | bracket 0: 2010-07-02T12:00 100 to 2012-07-02 200 "
                        + text
                        + " | "
                        + stated,
                marks(assertion, "income"));
    }

    @Test
    void aChangeInAnyDirectionStatesNoLevelBesideTheBracketsOwn() {
        assertEquals(
                "used 0: 2010-07-02T12:00 100 | used 0: 2012-07-02 200"
                        + " | bracket 0: 2010-07-02T12:00 100 to 2012-07-02 200 '+100%'",
                marks("pct(income, 2010, 2012) > 0", "income"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "all(growth_pct in 4..8, 2010..2012) ; box 0: 2010-01-01..2013-01-01 4..8",
                "any(growth_pct < 0, 2010..2014) ; limit 0: 2010-01-01..2015-01-01 0",
                "all(growth_pct > 4 and growth_pct < 8, 2010..2012) ; limit 0: 2010-01-01..2013-01-01 4 | limit 0: 2010-01-01..2013-01-01 8",
                "count(growth_pct > 0, 2010..2014) >= 4 ; limit 0: 2010-01-01..2015-01-01 0",
                "mean(growth_pct, 2010..2012) ~= 5 ; used 0: 2011-07-03 6 | ghost 0: 2011-07-03 5, observed 6",
                "mean(growth_pct, 2010..2012) in 5..7 ; used 0: 2011-07-03 6 | box 0: 2010-01-01..2013-01-01 5..7",
                "change(growth_pct, 2012, 2013) < -5 ; used 0: 2012-07-02 7 | used 0: 2013-07-02T12:00 -1 | bracket 0: 2012-07-02 7 to 2013-07-02T12:00 -1 '−8 pp' | limit 0: 2012-07-02T12:00..2014-07-02T12:00 2"
            })
    void aStretchIsALevelOrABoxOverAllOfIt(String assertion, String marks) {
        assertEquals(marks, marks(assertion, "growth_pct").replace('\u00a0', ' '));
    }

    @Test
    void aStockIsMarkedAtThePeriodsEnd() {
        assertEquals(
                "used 0: 2013-01-01 4000 | box 0: 2012-07-02..2013-07-03 3900..4100",
                marks("at(fund, 2012) in 3900..4100", "fund"));
    }

    @Test
    void marksAreInTheAxisUnit() {
        // Dollars set the axis; the fund, in millions of them, is brought to it.
        assertEquals(
                "used 1: 2013-01-01 4000000000 | ghost 1: 2013-01-01 3600000000, observed 4000000000",
                marks("at(fund, 2012) ~= 3600", "income", "fund"));
    }

    @Test
    void whatIsReadTheOtherWayUpIsMarkedOnTheLineDrawn() {
        // The tenge's worth fell from 1/4 to 1/8; stated −20 % would be 1/5.
        assertEquals(
                "used 0: 2010-07-02T12:00 4 | used 0: 2012-07-02 8"
                        + " | bracket 0: 2010-07-02T12:00 4 to 2012-07-02 8 '−50%'"
                        + " | ghost 0: 2012-07-02 5, observed 8",
                marks("pct(1 / rate, 2010, 2012) ~= -20", "rate"));
    }

    @Test
    void anIndexOfTheSeriesReadIsItsLineToo() {
        assertEquals(
                "used 0: 2012-07-02 160 | ghost 0: 2012-07-02 120, observed 160",
                marks("at(rate, 2012) ~= 6", "index(rate, 2011)"));
    }

    @Test
    void aStatedSumOverARateIsDrawnAsTheRateItWouldBe() {
        assertEquals(
                "used 0: 2012-07-02 8 | ghost 0: 2012-07-02 10, observed 8",
                marks("80 / at(rate, 2012) ~= 8", "rate"));
    }

    @Test
    void anExpressionOfTwoSeriesMarksTheObservationsOnBothLines() {
        assertEquals(
                "used 0: 2012-07-02 200 | used 1: 2012-07-02 8",
                marks("at(income * rate, 2012) ~= 1500", "income", "rate"));
        assertEquals(
                "used 0: 2012-07-02 200 | used 1: 2012-07-02 8",
                marks("ratio(income, rate, 2012) ~= 25", "income", "rate"));
    }

    @Test
    void aFormulaDrawnIsMarkedAsWhole() {
        assertEquals(
                "used 0: 2012-07-02 1600 | ghost 0: 2012-07-02 1500, observed 1600",
                marks("at(income*rate, 2012) ~= 1500", "income * rate"));
    }

    @Test
    void aBoundedObservationIsItsOwnBandAndAHeldOneLastsUntilTheNext() {
        assertEquals(
                "box 0: 2021-12-01..2022-01-01 50..60",
                marks("at(fuel, 2021-12-31) in 50..60", "fuel"));
        assertEquals(
                "used 0: 2022-01-01T12:00 120 | limit 0: 2021-12-31T12:00..2022-01-02T12:00 120",
                marks("at(fuel, 2022-01-01) >= 120", "fuel"));
    }

    @Test
    void aLimitComputedFromOtherDataIsDrawnWhereItLimits() {
        assertEquals(
                "used 0: 2012-07-02 200 | used 0: 2011-07-02T12:00 150"
                        + " | limit 0: 2011-07-02..2013-07-03 240",
                marks("at(income, 2012) < 1.6 * at(income, 2011)", "income"));
    }

    @Test
    void aMissingObservationLeavesTheStatedValueAlone() {
        assertEquals(
                "ghost 0: 2020-07-02 190, observed nothing",
                marks("at(income, 2020) ~= 190", "income"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {"corr(income, rate, 2010..2014) > 0.5", "sum(income, 2010..2014) ~= 700"})
    void whatHasNoPlaceOnTheAxisHasNoMark(String assertion) {
        assertEquals("", marks(assertion, "income"));
    }
}
