package org.claimline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.claim.Evidence.Holds;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.formula.SampleCatalog;
import org.claimline.formula.Use;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JudgeTest {

    private static final Catalog CATALOG = SampleCatalog.catalog();

    private static Formula formula(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Good(var formula) -> formula;
            case Parsed.Bad(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static Claim claim(String assertion, String close, String... readings) {
        return new Claim(
                new ClaimId("a-claim"),
                1,
                "A statement",
                "",
                List.of(new Place("A section", 1)),
                Optional.of(assertion).filter(t -> !t.isEmpty()).map(JudgeTest::formula),
                Optional.of(close).filter(t -> !t.isEmpty()).map(JudgeTest::formula),
                "",
                Claim.Dating.STATED,
                Optional.empty(),
                IntStream.range(0, readings.length)
                        .mapToObj(i -> new Reading("reading " + i, formula(readings[i]), ""))
                        .toList());
    }

    private static Judgement judge(String assertion, String close, String... readings) {
        return Judge.judge(claim(assertion, close, readings), CATALOG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 = 1 | `` | SUPPORTED",
                "1 = 1 | 1 = 2 | SUPPORTED",
                "1 = 2 | 1 = 1 | CLOSE",
                "1 = 2 | 1 = 2 | CONTRADICTED",
                "1 = 2 | `` | CONTRADICTED",
                "1 = 2 | at(income, 2025) > 1 | CONTRADICTED",
                "1 = 2 | at(nothing, 2025) > 1 | CONTRADICTED",
                "at(income, 2025) > 1 | 1 = 1 | UNTESTABLE",
                "at(nothing, 2025) > 1 | 1 = 1 | UNTESTABLE",
                "at(income, 2014) | 1 = 1 | UNTESTABLE",
                "`` | `` | UNTESTABLE",
                "`` | 1 = 1 | UNTESTABLE"
            })
    void theVerdictFollowsTheRules(String assertion, String close, Verdict verdict) {
        assertEquals(verdict, judge(assertion, close).verdict());
    }

    @Test
    void theReasonNamesWhatIsMissing() {
        assertEquals(
                "income has no observation for 2025", judge("at(income, 2025) > 1", "").reason());
        assertEquals("", judge("at(income, 2014) > 1", "").reason());
        assertTrue(judge("", "").reason().startsWith("no assertion"));
    }

    @Test
    void aFormulaThatMakesNoSenseIsAProblemOfItsPart() {
        Judgement judgement =
                judge("at(incom, 2014) > 1", "at(lgp, 2014) > 1", "1 = 1", "income > lpg");
        assertEquals("unknown series 'incom'; did you mean 'income'?", judgement.reason());
        assertEquals(
                List.of("assert", "close", "readings[1]"),
                judgement.problems().stream().map(Judgement.Rejection::part).toList());
        assertEquals(Optional.empty(), judgement.assertion());
        assertEquals(
                List.of(Verdict.SUPPORTED, Verdict.UNTESTABLE),
                judgement.readings().stream().map(Judgement.ReadingJudgement::verdict).toList());
    }

    @Test
    void anAssertionThatIsNoStatementIsAProblem() {
        Judgement judgement = judge("at(income, 2014)", "");
        assertTrue(judgement.reason().startsWith("an assertion is true or false"));
        assertEquals("assert", judgement.problems().getFirst().part());
    }

    @Test
    void everyComparisonIsAPieceOfEvidence() {
        List<Evidence> evidence =
                judge(
                                "argmax(income, 2012..2019) = 2014"
                                        + " and at(income, 2014) ~= 4500 +- 100"
                                        + " and not at(rate, 2013) in 1..5",
                                "at(income, 2014) in 4000..4500")
                        .evidence();
        assertEquals(
                List.of(
                        "argmax(income, 2012..2019) = 2014 TRUE",
                        "at(income, 2014) ~= 4500 +- 100 FALSE",
                        "at(rate, 2013) in 1..5 FALSE",
                        "at(income, 2014) in 4000..4500 TRUE"),
                evidence.stream()
                        .map(e -> e.expression() + " " + e.stated() + " " + e.holds())
                        .toList());
        assertEquals(Value.Quantity.of(4170.2, Unit.of("USD")), evidence.get(1).value());
        assertEquals(
                List.of("2014"),
                evidence.get(1).uses().stream()
                        .map(u -> u.observation().period().toString())
                        .toList());
        assertEquals(8, evidence.get(0).uses().size());
    }

    @Test
    void closeIsEvidenceOnlyWhereItWasAsked() {
        assertEquals(1, judge("at(income, 2014) > 1", "at(income, 2014) > 2").evidence().size());
        assertEquals(1, judge("at(income, 2025) > 1", "at(income, 2014) > 2").evidence().size());
    }

    @Test
    void dataSetAgainstDataIsEvidenceOnBothSides() {
        List<Evidence> evidence = judge("at(income, 2014) > at(income, 2013)", "").evidence();
        assertEquals("> at(income, 2013)", evidence.get(0).stated());
        assertEquals("at(income, 2013)", evidence.get(1).expression());
        assertEquals(Holds.NOT_COMPARED, evidence.get(1).holds());
        assertEquals(Value.Quantity.of(4000, Unit.of("USD")), evidence.get(1).value());
    }

    @Test
    void aStatedNumberOnTheLeftIsTurnedAround() {
        Evidence evidence = judge("120 <= at(lpg, 2022-01-03)", "").evidence().getFirst();
        assertEquals("at(lpg, 2022-01-03)", evidence.expression());
        assertEquals(">= 120", evidence.stated());
        assertEquals(Use.Treatment.HELD, evidence.uses().getFirst().treatment());
        assertEquals(List.of("lpg: 2022-01-01 still in force on 2022-01-03"), evidence.notes());
    }

    @Test
    void aStatementOverAStretchIsEvidenceWithAllItsObservations() {
        Judgement judgement = judge("all(rate > 0, 2012..2019)", "");
        Evidence evidence = judgement.evidence().getFirst();
        assertEquals("all(rate > 0, 2012..2019)", evidence.expression());
        assertEquals(Holds.TRUE, evidence.holds());
        assertEquals(8, evidence.uses().size());
    }

    @Test
    void notesOfAllEvidenceAreTheJudgements() {
        assertEquals(
                List.of("oil brought to 2014: mean of 12 months"),
                judge("at(oil, 2014) > 1 and at(oil, 2014) < 7", "").notes());
    }
}
