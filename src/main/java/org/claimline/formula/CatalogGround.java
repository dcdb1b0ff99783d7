package org.claimline.formula;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// A catalog's series rests on its own rows.
record CatalogGround(TimeSeries series) implements Ground {

    @Override
    public String name() {
        return series.key().text();
    }

    @Override
    public List<Use> uses(Collection<Period> periods) {
        return Uses.distinct(periods.stream().flatMap(p -> use(p).stream()));
    }

    private Optional<Use> use(Period period) {
        Optional<Observation> found = series.isHeld() ? series.inForce(period) : series.get(period);
        return found.map(
                o ->
                        new Use(
                                series.key(),
                                o,
                                o.period().equals(period)
                                        ? Use.Treatment.DIRECT
                                        : Use.Treatment.HELD));
    }

    @Override
    public String hole(Period period) {
        if (series.isHeld()) {
            return series.key() + " has nothing in force on " + period;
        }
        return series.key() + " has no observation for " + period;
    }
}
