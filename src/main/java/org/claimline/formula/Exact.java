package org.claimline.formula;

import java.util.Collection;
import java.util.List;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// A series of whose observations only the exact ones count: those known within bounds are missing.
final class Exact {

    private Exact() {}

    static Line of(Line line) {
        TimeSeries series = line.series();
        if (!isBounded(series)) {
            return line;
        }
        Column values = new Column(line.frequency(), series.size());
        for (int i = 0; i < series.size(); i++) {
            values.add(series.ordinal(i), series.value(i), series.value(i));
        }
        return new Line(values.series(series, 0, series.description()), new ExactGround(line));
    }

    private static boolean isBounded(TimeSeries series) {
        for (int i = 0; i < series.size(); i++) {
            if (series.low(i) < series.high(i)) {
                return true;
            }
        }
        return false;
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
