package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimline.formula.Explained;
import org.claimline.formula.Use;
import org.claimline.series.Observation;
import org.claimline.series.Period;

/// The observations a part of an assertion rested on, where it read something that no one trace
/// draws: each on the line of its own series.
///
/// @param periods the periods that count: of a whole series only what the function picked
record UsedMarks(Predicate<Period> periods) {

    /// Observations in or around a period.
    static UsedMarks around(Period period) {
        return new UsedMarks(p -> p.contains(period) || period.contains(p));
    }

    UsedMarks or(UsedMarks other) {
        return new UsedMarks(periods.or(other.periods));
    }

    List<Mark> of(Explained part, List<DrawnTrace> traces) {
        List<Mark> marks = new ArrayList<>();
        for (Use use : part.all().flatMap(p -> p.uses().stream()).distinct().toList()) {
            Observation observation = use.observation();
            boolean counts =
                    use.treatment() != Use.Treatment.RESAMPLED
                            && observation.hasValue()
                            && periods.test(observation.period());
            if (counts) {
                traces.stream()
                        .filter(t -> t.formula().isEmpty())
                        .filter(t -> t.series().key().equals(use.series()))
                        .findFirst()
                        .ifPresent(t -> marks.add(mark(t, observation)));
            }
        }
        return marks;
    }

    private static Mark mark(DrawnTrace trace, Observation observation) {
        return new Mark.Used(
                trace.index(),
                Points.second(observation.period(), trace.series().description().aggregation()),
                trace.onAxis(observation.value()));
    }
}
