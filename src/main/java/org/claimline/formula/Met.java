package org.claimline.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.series.TimeSeries;

/// Two series met at the lower of their frequencies, each brought there by its aggregation kind, as
/// `corr` takes them: a period in which either has no exact value is missing in both.
///
/// @param left the first, over the periods both have
/// @param right the second, row by row beside it
/// @param notes what was done to bring them there: `cpi_m brought to annual: mean of 12 months
// each`
public record Met(TimeSeries left, TimeSeries right, List<String> notes) {

    public Met {
        notes = List.copyOf(notes);
        if (left.size() != right.size()) {
            throw new IllegalArgumentException(
                    left.size() + " rows beside " + right.size() + ": they did not meet");
        }
    }

    public static Met of(TimeSeries left, TimeSeries right) {
        Line l = Exact.of(Line.ofCatalog(left));
        Line r = Exact.of(Line.ofCatalog(right));
        Lifting.Lifted first = beside(l, r);
        Lifting.Lifted second = beside(r, l);
        LinkedHashSet<String> notes = new LinkedHashSet<>(first.notes());
        notes.addAll(second.notes());
        return new Met(
                described(first.line(), left),
                described(second.line(), right),
                new ArrayList<>(notes));
    }

    private static Lifting.Lifted beside(Line line, Line other) {
        return Lifting.lift(
                line,
                other,
                line.name(),
                "has no value for",
                line.unit(),
                (own, there) -> Optional.of(own));
    }

    private static TimeSeries described(Line line, TimeSeries as) {
        return line.series().withDescription(Descriptions.unheld(as.description()));
    }

    /// Pearson's correlation as `corr` has it; empty where there are fewer than two pairs, or one
    /// side never varies.
    public static OptionalDouble correlation(List<Double> x, List<Double> y) {
        return Statistics.correlation(numbers(x), numbers(y))
                .map(r -> OptionalDouble.of(r.low()))
                .orElseGet(OptionalDouble::empty);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
