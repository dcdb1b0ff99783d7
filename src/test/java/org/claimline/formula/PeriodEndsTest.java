package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodEndsTest {

    private static Formula read(String text) {
        return ((Parsed.Good) Formula.parse(text)).formula();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mean(x, 2008..2014) > mean(y, 2008..2014)",
                "not (pct(x, 2014, 2019) in -10%..4%) or argmax(x, 0999..2014) = 2012",
                "all(yoy(x) > -5%, 2013-11..2014-02) and change(x, 2014-Q4, 2015-S1) ~= -3 +- 1",
                "at(index(x, 2010), 2014) ^ 2 < 120",
                "min(x, 2014 - 1 .. 2019) > 3 and max(y, 2014-12-30..2015-01-02) > 1",
                "mean(x, 2014-12-31T09:00:30..2014-12-31T10:00) > 0",
            })
    void aMovedFormulaIsWhatItsTextSays(String text) {
        PeriodEnds ends = PeriodEnds.of(read(text));
        for (int start = -2; start <= 2; start++) {
            for (int end = -2; end <= 2; end++) {
                Optional<Formula> moved = ends.moved(start, end);
                moved.ifPresent(m -> assertEquals(read(m.text()).expr(), m.expr(), m.text()));
            }
        }
    }

    @Test
    void whatDoesNotMoveIsShared() {
        Formula formula = read("mean(yoy(x), 2008..2014) > at(y, 2010)");
        Expr.Comparison before = (Expr.Comparison) formula.expr();
        Expr.Comparison after =
                (Expr.Comparison) PeriodEnds.of(formula).moved(1, 0).orElseThrow().expr();
        assertSame(before.right(), after.right());
        assertSame(before.left().parts().getFirst(), after.left().parts().getFirst());
        assertEquals(
                "mean(yoy(x), 2009..2014)",
                after.left().span().of("mean(yoy(x), 2009..2014) > at(y, 2010)"));
    }
}
