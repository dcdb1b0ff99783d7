package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.junit.jupiter.api.Test;

final class ExplainedTest {

    private static Explained explain(String text) {
        return FormulaTest.explain(text);
    }

    private static String uses(Explained part) {
        return String.join(
                " ",
                part.uses().stream()
                        .map(u -> u.series() + "@" + u.observation().period() + ":" + u.treatment())
                        .toList());
    }

    @Test
    void aConjunctionShowsBothSidesEvenWhereOneDecides() {
        String text = "argmax(income, 2012..2019) = 2015 and at(income, 2014) ~= 4500 +- 100";
        Explained root = explain(text);
        assertEquals(
                List.of("argmax(income, 2012..2019) = 2015", "at(income, 2014) ~= 4500 +- 100"),
                root.parts().stream().map(p -> p.text(text)).toList());
        Explained near = root.parts().get(1);
        assertEquals(
                List.of("at(income, 2014)", "4500", "100"),
                near.parts().stream().map(p -> p.text(text)).toList());
        assertEquals("income@2014:DIRECT", uses(near.parts().getFirst()));
    }

    @Test
    void aRangeAfterInHasTheValueAndBothEndsAsParts() {
        String text = "at(income, 2014) in 4000..4500";
        assertEquals(
                List.of("at(income, 2014)", "4000", "4500"),
                explain(text).parts().stream().map(p -> p.text(text)).toList());
    }

    @Test
    void atIsAPoint() {
        Explained at = explain("at(oil, 2014)");
        Expr subject = ((Expr.Call) at.expr()).arguments().getFirst();
        assertEquals(Optional.of(new Role.Point(subject, Period.year(2014))), at.role());
        assertEquals(12, at.uses().size());
        assertEquals(Use.Treatment.RESAMPLED, at.uses().getFirst().treatment());
        assertEquals(List.of("oil brought to 2014: mean of 12 months"), at.notes());
    }

    @Test
    void whatIsStillInForceIsHeldAndSaysSo() {
        Explained at = explain("at(lpg, 2022-01-03)");
        assertEquals("lpg@2022-01-01:HELD", uses(at));
        assertEquals(List.of("lpg: 2022-01-01 still in force on 2022-01-03"), at.notes());
        assertEquals("lpg@2022-01-01:DIRECT", uses(explain("at(lpg, 2022-01-01)")));
        assertEquals(List.of(), explain("at(lpg, 2022-01-01)").notes());
    }

    @Test
    void aChangeIsAStepFromOneValueToAnother() {
        Explained pct = explain("pct(fund, 2012, 2014)");
        Role.Step step = (Role.Step) pct.role().orElseThrow();
        assertEquals(Period.year(2012), step.from());
        assertEquals(Period.year(2014), step.to());
        assertEquals(58, step.fromValue());
        assertEquals(73, step.toValue());
        assertEquals("fund@2012:DIRECT fund@2014:DIRECT", uses(pct));
    }

    @Test
    void aMaximumIsAnExtremeWhereItWasFound() {
        Role.Extreme extreme =
                (Role.Extreme) explain("argmax(income, 2013..2016)").role().orElseThrow();
        assertEquals(Period.year(2014), extreme.found());
        assertEquals(4170.2, extreme.value());
        assertEquals(PeriodRange.parse("2013..2016"), extreme.range());
        assertEquals(
                extreme.found(),
                ((Role.Extreme) explain("max(income, 2013..2016)").role().orElseThrow()).found());
    }

    @Test
    void aMeanIsAStretchAtTheSeriesOwnFrequency() {
        Explained mean = explain("mean(oil, 2014)");
        assertEquals(
                PeriodRange.parse("2014-01..2014-12"),
                ((Role.Stretch) mean.role().orElseThrow()).range());
        assertEquals(12, mean.uses().size());
    }

    @Test
    void aDerivedPointRestsOnTheObservationsBehindIt() {
        assertEquals(
                "lpg@2022-01-01:HELD usdkzt@2022-01-03:DIRECT",
                uses(explain("at(lpg / usdkzt, 2022-01-03)")));
        assertEquals("fund@2013:DIRECT fund@2014:DIRECT", uses(explain("at(yoy(fund), 2014)")));
        assertEquals(
                "fund@2012:DIRECT fund@2016:DIRECT", uses(explain("at(index(fund, 2012), 2016)")));
        assertEquals("income@2012:DIRECT", uses(explain("at(lag(income, 2), 2014)")));
        assertEquals(13, explain("at(income / oil, 2014)").uses().size());
    }

    @Test
    void frequenciesThatMeetSayWhatWasBroughtWhereAndFromHowMany() {
        assertEquals(
                List.of("stock brought to quarterly: last of 3 months each"),
                explain("flow + stock").notes());
        assertEquals(
                List.of("flow brought to annual: sum of 4 quarters each"),
                explain("fund + flow").notes());
        assertTrue(
                explain("corr(oil, flow)")
                        .notes()
                        .contains("over the 4 periods both have, 2014-Q1..2014-Q4"));
    }

    @Test
    void aGatheredValueRestsOnAllThatItGathers() {
        assertEquals(
                "fund@2012:DIRECT fund@2013:DIRECT fund@2014:DIRECT",
                uses(explain("at(cumsum(fund), 2014)")));
        assertEquals("fund@2013:DIRECT fund@2014:DIRECT", uses(explain("at(mavg(fund, 2), 2014)")));
        assertEquals(
                "fund@2015:DIRECT cpi@2014:DIRECT cpi@2015:DIRECT",
                uses(explain("at(deflate(fund, cpi, 2014), 2015)")));
        assertEquals(5, explain("at(zscore(fund), 2012)").uses().size());
        assertEquals("fund@2013:DIRECT", uses(explain("at(window(fund, 2013..2014), 2013)")));
        assertEquals("", uses(explain("at(window(fund, 2013..2014), 2015)")));
    }

    @Test
    void aResampledSeriesSaysWhatWasBroughtWhereAndFromHowMany() {
        assertEquals(
                List.of("oil brought to quarterly: max of 3 months each"),
                explain("resample(oil, Q, max)").notes());
        assertEquals(
                List.of("usdkzt brought to monthly: mean of 21 days each"),
                explain("resample(usdkzt, M)").notes());
        assertEquals(
                List.of("weekly brought to annual: none of them is complete"),
                explain("resample(weekly, A)").notes());
        assertEquals(List.of(), explain("resample(oil, M, sum)").notes());
        assertEquals(
                Use.Treatment.RESAMPLED,
                explain("at(resample(oil, Q, max), 2014-Q1)").uses().getFirst().treatment());
    }

    @Test
    void whatDoesNotSettleAComparisonIsStillShown() {
        assertEquals("bounds@2018:DIRECT", uses(explain("all(bounds < 15, 2018)")));
    }

    @Test
    void spansCoverParentheses() {
        String text = "(1 + 2) * (3 + 4) = 21";
        assertEquals("(1 + 2) * (3 + 4)", explain(text).parts().getFirst().text(text));
    }

    @Test
    void aDerivedSeriesIsCalledByItsFormulaAndDropsItsTime() {
        Value.Series series = (Value.Series) explain("fund / people").value();
        assertEquals("fund / people", series.series().title());
        assertEquals("", series.series().description().per());
        assertEquals("fund", series.series().key().text());
        Value.Series index = (Value.Series) explain("index(cpi, 2014)").value();
        assertEquals("2014 = 100", index.series().description().base());
        Value.Series real = (Value.Series) explain("deflate(fund, cpi, 2014)").value();
        assertEquals("prices of 2014", real.series().description().base());
    }
}
