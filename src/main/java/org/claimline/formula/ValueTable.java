package org.claimline.formula;

import static org.claimline.formula.Parameters.A;
import static org.claimline.formula.Parameters.B;
import static org.claimline.formula.Parameters.CONDITION;
import static org.claimline.formula.Parameters.P;
import static org.claimline.formula.Parameters.RANGE;
import static org.claimline.formula.Parameters.X;
import static org.claimline.formula.Parameters.Y;

import java.util.List;
import org.claimline.formula.Function.Evaluation;
import org.claimline.formula.Function.Gives;
import org.claimline.formula.Function.Manual;
import org.claimline.formula.Function.Parameter;

/// The functions that make a value out of a series.
final class ValueTable {

    static final List<Function> FUNCTIONS =
            List.of(
                    of(
                            "at",
                            PointFunctions::at,
                            Manual.of(
                                    "the value at a period; of a series that holds, what is in force; at a "
                                            + "period coarser than the series' own, the series brought to it by its "
                                            + "kind",
                                    "that of `x`",
                                    "there is none, or the coarser period is not complete"),
                            X,
                            P),
                    of(
                            "first",
                            PointFunctions::first,
                            Manual.of(
                                    "the first value there is",
                                    "that of `x`",
                                    "the series is empty"),
                            X),
                    of(
                            "last",
                            PointFunctions::last,
                            Manual.of(
                                    "the last value there is",
                                    "that of `x`",
                                    "the series is empty"),
                            X),
                    of(
                            "change",
                            PointFunctions::change,
                            Manual.of(
                                    "the value at `b` less the value at `a`",
                                    "that of `x`; of `%`, `pp`",
                                    "either is missing"),
                            X,
                            A,
                            B),
                    of(
                            "pct",
                            PointFunctions::pct,
                            Manual.of(
                                    "the change from `a` to `b` as a part of the value at `a`; refused for "
                                            + "a series in `%`",
                                    "`%`", "either is missing, or the first is, or may be, zero"),
                            X,
                            A,
                            B),
                    of(
                            "cagr",
                            PointFunctions::cagr,
                            Manual.of(
                                    "the yearly growth that leads from `a` to `b`, by the years between the"
                                            + " starts of the two; refused for a series in `%`",
                                    "`%` (a year)",
                                    "either is missing, the first is not above zero, or the second is below"),
                            X,
                            A,
                            B),
                    of(
                            "ratio",
                            PointFunctions::ratio,
                            Manual.of(
                                    "`x` divided by `y` at a period",
                                    "the quotient of theirs",
                                    "either is missing, or `y` is zero"),
                            X,
                            Y,
                            P),
                    of(
                            "mean",
                            RangeFunctions::mean,
                            Manual.of(
                                    "the arithmetic mean; of a series that holds, over every day",
                                    "that of `x`",
                                    "a value that the range expects is missing"),
                            X,
                            RANGE),
                    of(
                            "min",
                            ExtremeFunctions::min,
                            Manual.of(
                                    "the smallest value",
                                    "that of `x`",
                                    "a value that the range expects is missing"),
                            X,
                            RANGE),
                    of(
                            "max",
                            ExtremeFunctions::max,
                            Manual.of(
                                    "the greatest value",
                                    "that of `x`",
                                    "a value that the range expects is missing"),
                            X,
                            RANGE),
                    of(
                            "sum",
                            RangeFunctions::sum,
                            Manual.of(
                                    "the sum",
                                    "that of `x`",
                                    "a value that the range expects is missing"),
                            X,
                            RANGE),
                    of(
                            "median",
                            RangeFunctions::median,
                            Manual.of(
                                    "the middle value; of an even number, the mean of the middle two",
                                    "that of `x`",
                                    "a value that the range expects is missing"),
                            X,
                            RANGE),
                    of(
                            "stdev",
                            RangeFunctions::stdev,
                            Manual.of(
                                            "the sample's standard deviation, divided by n − 1",
                                            "that of `x`; of `%`, `pp`",
                                            "a value that the range expects is missing or known only within bounds,"
                                                    + " or there is only one")
                                    .from(
                                            "NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6"),
                            X,
                            RANGE),
                    of(
                            "slope",
                            RangeFunctions::slope,
                            Manual.of(
                                            "the slope of the straight line fitted by ordinary least squares, for "
                                                    + "each step of the series (a day for daily series, a second for "
                                                    + "instants)",
                                            "that of `x`; of `%`, `pp`",
                                            "a value that the range expects is missing or known only within bounds,"
                                                    + " or there is only one")
                                    .from(
                                            "NIST/SEMATECH e-Handbook of Statistical Methods, 4.1.4.1"),
                            X,
                            RANGE),
                    of(
                            "argmax",
                            ExtremeFunctions::argmax,
                            Manual.of(
                                    "the period of the greatest value; of several alike, the earliest",
                                    "a period",
                                    "a value that the range expects is missing, or bounds do not settle "
                                            + "which it is"),
                            X,
                            RANGE),
                    of(
                            "argmin",
                            ExtremeFunctions::argmin,
                            Manual.of(
                                    "the period of the smallest value; of several alike, the earliest",
                                    "a period",
                                    "a value that the range expects is missing, or bounds do not settle "
                                            + "which it is"),
                            X,
                            RANGE),
                    of(
                            "corr",
                            RangeFunctions::corr,
                            Manual.of(
                                            "Pearson's correlation over the periods in which both have an exact "
                                                    + "value",
                                            "a bare number",
                                            "there are fewer than two such periods, or one side never varies")
                                    .from(
                                            "Pearson, Proceedings of the Royal Society of London 58, 1895"),
                            X,
                            Y,
                            RANGE),
                    of(
                            "all",
                            TruthFunctions::all,
                            Manual.of(
                                    "whether the comparison holds in every period",
                                    "true or false",
                                    "a period is not known and none is false"),
                            CONDITION,
                            RANGE),
                    of(
                            "any",
                            TruthFunctions::any,
                            Manual.of(
                                    "whether the comparison holds in some period",
                                    "true or false",
                                    "a period is not known and none is true"),
                            CONDITION,
                            RANGE),
                    of(
                            "count",
                            TruthFunctions::count,
                            Manual.of(
                                    "in how many periods the comparison holds",
                                    "`count`",
                                    "never: each period that is not known widens the result to a range"),
                            CONDITION,
                            RANGE));

    private ValueTable() {}

    private static Function of(
            String name, Evaluation evaluation, Manual manual, Parameter... parameters) {
        return new Function(name, List.of(parameters), Gives.VALUE, manual, evaluation);
    }
}
