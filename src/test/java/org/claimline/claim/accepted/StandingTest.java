package org.claimline.claim.accepted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;

final class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Formula formula(String text) {
        return ((Parsed.Good) Formula.parse(text)).formula();
    }

    private static Judgement judged(String assertion, String close, Observation... wages) {
        Catalog catalog =
                Catalog.of(
                        List.of(
                                TimeSeries.of(
                                        new SeriesKey("wage"),
                                        wages[0].period().frequency(),
                                        Description.of("Wage", Unit.parse("KZT"), Aggregation.MEAN),
                                        List.of(wages))));
        return Judge.judge(
                new Claim(
                        new ClaimId("a-claim"),
                        1,
                        "A statement",
                        "",
                        List.of(),
                        Optional.of(formula(assertion)),
                        Optional.of(close).filter(c -> !c.isEmpty()).map(StandingTest::formula),
                        "",
                        Claim.Dating.STATED,
                        Optional.empty(),
                        List.of()),
                catalog);
    }

    private static Observation in(int year, double value) {
        return Observation.of(Period.year(year), value);
    }

    private static Standing standing(Judgement before, Judgement now) {
        return Accepted.of(DAY, List.of(before)).standing(now).orElseThrow();
    }

    private static List<String> told(Standing standing) {
        return standing.revised().stream().map(Revised::toString).toList();
    }

    @Test
    void revisionOfOneObservationIsToldWithTheVerdictItChanged() {
        String rose = "change(wage, 2014, 2016) > 0";
        Standing standing =
                standing(
                        judged(rose, "", in(2014, 100), in(2015, 1), in(2016, 120)),
                        judged(rose, "", in(2014, 130.5), in(2015, 2), in(2016, 120)));

        assertTrue(standing.isChanged());
        assertEquals("a-claim: supported → contradicted", standing.verdicts().toString());
        assertEquals(List.of("wage 2014: 100 → 130.5"), told(standing));
        assertEquals(DAY, standing.day());
    }

    @Test
    void sameVerdictOverRevisedDataIsNoChange() {
        String rose = "change(wage, 2014, 2016) > 0";
        Standing standing =
                standing(
                        judged(rose, "", in(2014, 100), in(2016, 120)),
                        judged(rose, "", in(2014, 101), in(2016, 120)));

        assertFalse(standing.isChanged());
        assertEquals(List.of("wage 2014: 100 → 101"), told(standing));
    }

    @Test
    void observationsThatCameAndWentAreTold() {
        String all = "all(wage > 90)";
        assertEquals(
                List.of("wage 2015: 80 is new"),
                told(
                        standing(
                                judged(all, "", in(2014, 100)),
                                judged(all, "", in(2014, 100), in(2015, 80)))));
        assertEquals(
                List.of("wage 2015: 80 is gone"),
                told(
                        standing(
                                judged(all, "", in(2014, 100), in(2015, 80)),
                                judged(all, "", in(2014, 100)))));
    }

    @Test
    void rangesAndHolesAreTold() {
        Observation range =
                Observation.bounded(
                        Period.year(2014), 60, Double.POSITIVE_INFINITY, Status.NORMAL, "");
        assertEquals(
                List.of("wage 2014: 60.. → 70"),
                told(
                        standing(
                                judged("at(wage, 2014) > 65", "", range),
                                judged("at(wage, 2014) > 65", "", in(2014, 70)))));
    }

    @Test
    void askingCloseIsNoRevisionAndNoRewriting() {
        String close = "at(wage, 2015) > 0";
        Judgement supported = judged("at(wage, 2014) = 1", close, in(2014, 1), in(2015, 1));
        Judgement closeNow = judged("at(wage, 2014) = 1", close, in(2014, 2), in(2015, 1));

        Standing standing = standing(supported, closeNow);

        assertEquals("a-claim: supported → close", standing.verdicts().toString());
        assertEquals(List.of("wage 2014: 1 → 2"), told(standing));
        assertFalse(standing.rewritten());
    }

    @Test
    void anotherTextOverTheSameDataIsNoRevision() {
        Standing standing =
                standing(
                        judged("at(wage, 2014) = 1", "", in(2014, 1)),
                        judged("at(wage, 2014) = 2", "", in(2014, 1)));

        assertTrue(standing.isChanged());
        assertEquals(List.of(), told(standing));
    }

    @Test
    void anotherExpressionIsARewriting() {
        Standing standing =
                standing(
                        judged("at(wage, 2014) = 1", "", in(2014, 1)),
                        judged("max(wage) = 2", "", in(2014, 1)));

        assertTrue(standing.rewritten());
    }

    @Test
    void aboveAHundredObservationsAHashSaysThatSomeWereRevised() {
        String all = "all(wage > 90)";
        Observation[] many = many(0);

        assertEquals(
                List.of("wage: other observations than before, among 101"),
                told(standing(judged(all, "", many), judged(all, "", many(7)))));
        assertEquals(List.of(), told(standing(judged(all, "", many), judged(all, "", many(0)))));
    }

    private static Observation[] many(int more) {
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            rows.add(in(1900 + i, i == 50 ? 100 + more : 100));
        }
        return rows.toArray(Observation[]::new);
    }

    @Test
    void claimWithoutAnAcceptedVerdictStandsToNone() {
        Judgement judged = judged("at(wage, 2014) = 1", "", in(2014, 1));
        Accepted none = Accepted.of(DAY, List.of());

        assertEquals(Optional.empty(), none.standing(judged));
        assertEquals(
                List.of(new ClaimId("a-claim")), Accepted.of(DAY, List.of(judged)).gone(List.of()));
    }
}
