package org.claimline.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.formula.Explained;
import org.claimline.formula.Role;
import org.claimline.formula.Value;
import org.claimline.series.Aggregation;
import org.claimline.series.Period;
import org.claimline.series.Unit;

/// Where a claim computes a number of the panel's own unit from series that the panel does not draw
/// (a wage in dollars from a wage in roubles and a rate), the stated value is drawn all the
/// same, at
/// the finest period the computation asks for; nothing filled, since no line shows it.
final class DerivedMarks {

    private DerivedMarks() {}

    static List<Mark> of(Explained assertion, List<DrawnTrace> traces) {
        return assertion
                .all()
                .flatMap(p -> mark(p, traces).stream())
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Mark> mark(Explained part, List<DrawnTrace> traces) {
        Optional<Explained> data =
                Stated.dataSide(part.expr())
                        .flatMap(
                                e ->
                                        part.parts().stream()
                                                .filter(p -> p.expr().equals(e))
                                                .findFirst());
        if (data.isEmpty()
                || !(data.get().value() instanceof Value.Quantity quantity)
                || quantity.unit().kind() != Unit.Kind.QUANTITY
                || !(Stated.number(part.expr(), quantity.unit())
                        instanceof Stated.Exactly(double stated))) {
            return Optional.empty();
        }
        Optional<Period> period =
                data.get()
                        .all()
                        .flatMap(p -> p.role().stream())
                        .filter(Role.Point.class::isInstance)
                        .map(r -> ((Role.Point) r).period())
                        .max(Comparator.comparing(Period::frequency));
        return period.flatMap(
                p ->
                        traces.stream()
                                .filter(t -> t.unit().addsTo(quantity.unit()))
                                .findFirst()
                                .map(t -> ghost(t, p, stated, quantity)));
    }

    private static Mark ghost(
            DrawnTrace trace, Period period, double stated, Value.Quantity quantity) {
        double observed = quantity.isExact() ? quantity.low() : Double.NaN;
        return new Mark.Ghost(
                trace.index(),
                Points.second(period, Aggregation.MEAN),
                trace.unit().from(quantity.unit(), stated),
                Double.isNaN(observed) ? observed : trace.unit().from(quantity.unit(), observed));
    }
}
