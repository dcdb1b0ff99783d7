package org.claimline.formula;

import static org.claimline.formula.Parameters.BASE;
import static org.claimline.formula.Parameters.CPI;
import static org.claimline.formula.Parameters.FREQUENCY;
import static org.claimline.formula.Parameters.KIND;
import static org.claimline.formula.Parameters.N;
import static org.claimline.formula.Parameters.NUMBERS;
import static org.claimline.formula.Parameters.TOTAL;
import static org.claimline.formula.Parameters.WITHIN;
import static org.claimline.formula.Parameters.X;

import java.util.List;
import org.claimline.formula.Function.Evaluation;
import org.claimline.formula.Function.Gives;
import org.claimline.formula.Function.Manual;
import org.claimline.formula.Function.Parameter;

/// The functions that make a series out of a series; what is said to be missing is said of a
// period.
final class SeriesTable {

    static final List<Function> FUNCTIONS =
            List.of(
                    of(
                            "index",
                            RelativeFunctions::index,
                            Manual.of(
                                            "`x` on a scale where the mean of the base is 100",
                                            "`index`",
                                            "`x` is missing; everywhere, if the base has a hole or is zero on "
                                                    + "average")
                                    .from(
                                            "Consumer Price Index Manual (IMF and others, 2020), on re-referencing"),
                            X,
                            BASE),
                    of(
                            "yoy",
                            ChangeFunctions::yoy,
                            Manual.of(
                                    "the change on the same period a year before, in percent; refused for a"
                                            + " series in `%`",
                                    "`%`",
                                    "either of the two is missing, or there is no such earlier period, such"
                                            + " as a week 53 or a 29 February; or the earlier is, or may be, zero"),
                            X),
                    of(
                            "growth",
                            ChangeFunctions::growth,
                            Manual.of(
                                    "the change on the period before, in percent; refused for a series in "
                                            + "`%`",
                                    "`%`",
                                    "either of the two is missing, or there is no such earlier period; or "
                                            + "the earlier is, or may be, zero"),
                            X),
                    of(
                            "diff",
                            ChangeFunctions::diff,
                            Manual.of(
                                    "the difference to `n` periods before; days and instants go by the rows"
                                            + " there are",
                                    "that of `x`; of `%`, `pp`",
                                    "either of the two is missing, or there is no such earlier period"),
                            X,
                            N),
                    of(
                            "lag",
                            ShapeFunctions::lag,
                            Manual.of(
                                    "the value of `n` periods before; days and instants go by the rows "
                                            + "there are",
                                    "that of `x`",
                                    "that value is missing"),
                            X,
                            N),
                    of(
                            "lead",
                            ShapeFunctions::lead,
                            Manual.of(
                                    "the value of `n` periods after; days and instants go by the rows there"
                                            + " are",
                                    "that of `x`",
                                    "that value is missing"),
                            X,
                            N),
                    of(
                            "mavg",
                            RunningFunctions::mavg,
                            Manual.of(
                                            "the mean of the last `n` periods, the period itself among them; days "
                                                    + "go by those that have a value, and what holds by every day",
                                            "that of `x`",
                                            "one of the `n` is missing, or more days between them than banks close")
                                    .from("NIST/SEMATECH e-Handbook of Statistical Methods, 6.4.2"),
                            X,
                            N),
                    of(
                            "cumsum",
                            RunningFunctions::cumsum,
                            Manual.of(
                                    "the sum of all values so far; it goes to a lower frequency by its last",
                                    "that of `x`",
                                    "any value so far is missing, or more days before it than banks close"),
                            X),
                    of(
                            "log",
                            NumberFunctions::log,
                            Manual.of(
                                    "the natural logarithm of the number as shown; of a number too",
                                    "a bare number",
                                    "`x` is missing, or not surely above zero"),
                            NUMBERS),
                    of(
                            "exp",
                            NumberFunctions::exp,
                            Manual.of(
                                    "e raised to `x`; of a number too; refused where `x` has a unit; a "
                                            + "percentage counts as its hundredth",
                                    "a bare number",
                                    "`x` is missing, or the result is too great for a number"),
                            NUMBERS),
                    of(
                            "abs",
                            NumberFunctions::abs,
                            Manual.of(
                                    "`x` without its sign; of a number too",
                                    "that of `x`",
                                    "`x` is missing"),
                            NUMBERS),
                    of(
                            "resample",
                            ShapeFunctions::resample,
                            Manual.of(
                                    "`x` at a lower frequency (`A S Q M W D`), each period by the `mean`, "
                                            + "`sum`, `last`, `first`, `min` or `max` of its parts; by the series' "
                                            + "own kind where none is given",
                                    "that of `x`",
                                    "a period is not complete; it then has no row"),
                            X,
                            FREQUENCY,
                            KIND),
                    of(
                            "deflate",
                            RelativeFunctions::deflate,
                            Manual.of(
                                            "`x` at the prices of the base: divided by `cpi`, times the mean of "
                                                    + "`cpi` over the base; refused where `x` is in `%` or `cpi` is no index",
                                            "that of `x`",
                                            "either is missing, or `cpi` is not above zero; everywhere, if `cpi` "
                                                    + "has a hole in the base")
                                    .from(
                                            "Consumer Price Index Manual (IMF and others, 2020), on deflation"),
                            X,
                            CPI,
                            BASE),
                    of(
                            "zscore",
                            RelativeFunctions::zscore,
                            Manual.of(
                                            "how many standard deviations (n − 1) a value lies above the mean of "
                                                    + "the whole series",
                                            "a bare number",
                                            "`x` has a hole or bounds anywhere, or never varies: all of it")
                                    .from(
                                            "NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17"),
                            X),
                    of(
                            "share",
                            RelativeFunctions::share,
                            Manual.of(
                                    "`x` as a part of a total in the same unit",
                                    "`%`",
                                    "either is missing, or the total is, or may be, zero"),
                            X,
                            TOTAL),
                    of(
                            "window",
                            ShapeFunctions::window,
                            Manual.of(
                                    "`x` within a range and nothing outside of it",
                                    "that of `x`",
                                    "`x` is missing"),
                            X,
                            WITHIN));

    private SeriesTable() {}

    private static Function of(
            String name, Evaluation evaluation, Manual manual, Parameter... parameters) {
        return new Function(name, List.of(parameters), Gives.SERIES, manual, evaluation);
    }
}
