package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimline.board.Panel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at(income, 2012) ~= 190 ; data $200 in 2012",
                "at(income, 2012) > 190 and at(income, 2012) < 300 ; data $200 in 2012",
                "argmax(income, 2010..2014) = 2013 ; peak $200 in 2012",
                "argmin(income, 2010..2014) = 2013 ; lowest $100 in 2010",
                "argmax(income, 2010..2014) = 2013 and at(income, 2013) ~= 200 ; peak $200 in 2012, $180 in 2013",
                "pct(income, 2010, 2012) ~= 90 ; data +100%, 2010 to 2012",
                "cagr(income, 2010, 2012) ~= 40 ; data +41.4% a year, 2010 to 2012",
                "mean(growth_pct, 2010..2012) ~= 5 ; mean 6%, 2010–2012",
                "all(growth_pct > 0, 2010..2014) ; data −1 to 7%, 2010–2014",
                "at(income, 2012) > at(income, 2011) ; data $200 against $150",
                "at(income, 2012) > 1.5 * at(income, 2010) ; data $200 against $150",
                "ratio(income, rate, 2012) > 1 ; ratio 25 in 2012",
                "at(income, 2012) / at(rate, 2012) > 1 ; data 25 in 2012",
                "at(growth_pct, 2012) - 1% ~= 6% ; data 6 pp in 2012",
                "at(income, 2012) / at(income, 2010) - 1 ~= 90% ; data 100%",
                "at(fuel, 2021-12-31) in 50..60 ; data 50–60 ₸ on 31 Dec 2021",
                "pct(income, 2010, 2012) > 0 and pct(rate, 2010, 2012) > 0 ; income +100%, 2010 to 2012, | rate +100%, 2010 to 2012",
                "at(income, 2020) > 0 ; ''",
                "1 < 2 ; ''"
            })
    void whatTheDataSaysIsTwoShortLines(String assertion, String lines) {
        Panel panel = Sample.panel("p", Sample.trace("income"), Sample.trace("growth_pct"));
        var workspace = Sample.workspace(List.of(panel), List.of(Sample.claim(1, "p", assertion)));
        List<String> said =
                EvidenceLines.of(
                        Sample.judged(workspace).getFirst().assertion().orElseThrow(),
                        e -> e.span().of(assertion));
        assertEquals(lines, String.join(" | ", said).replace('\u00a0', ' '));
    }
}
