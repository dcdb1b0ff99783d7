package org.claimline.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// A series of whose observations only the exact ones count: those known within bounds are missing.
final class Exact {

    private Exact() {}

    static Line of(Line line) {
        boolean bounded = line.series().observations().stream().anyMatch(Observation::isBounded);
        if (!bounded) {
            return line;
        }
        List<Observation> rows = new ArrayList<>();
        for (Observation row : line.series().observations()) {
            rows.add(row.isBounded() ? Observation.missing(row.period(), row.note()) : row);
        }
        TimeSeries exact =
                TimeSeries.of(
                        line.series().key(), line.frequency(), line.series().description(), rows);
        return new Line(exact, new ExactGround(line));
    }

    private record ExactGround(Line line) implements Ground {
        @Override
        public List<Use> uses(Collection<Period> periods) {
            return line.ground().uses(periods);
        }

        @Override
        public String name() {
            return line.name();
        }

        @Override
        public String hole(Period period) {
            return line.at(period).isPresent()
                    ? name() + " is known only within bounds for " + period
                    : line.ground().hole(period);
        }
    }
}
