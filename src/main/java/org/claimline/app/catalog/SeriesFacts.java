package org.claimline.app.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.app.look.Figures;
import org.claimline.series.Observation;
import org.claimline.series.TimeSeries;

/// What a series' observations come to: how many, from when to when, the lowest and the highest,
/// the mean, and how many are missing between the first and the last.
record SeriesFacts(List<Fact> all) {

    record Fact(String name, String value) {
        @Override
        public String toString() {
            return name + " " + value;
        }
    }

    static SeriesFacts of(TimeSeries series) {
        List<Observation> known =
                series.observations().stream().filter(o -> !o.isMissing()).toList();
        List<Fact> facts = new ArrayList<>();
        if (known.isEmpty()) {
            facts.add(new Fact("Observations", "none"));
            return new SeriesFacts(facts);
        }
        facts.add(new Fact("Observations", count(known.size(), series.size() - known.size())));
        facts.add(new Fact("First", at(known.getFirst(), series)));
        facts.add(new Fact("Last", at(known.getLast(), series)));
        Observation lowest = known.getFirst();
        Observation highest = known.getFirst();
        double sum = 0;
        boolean exact = true;
        for (Observation one : known) {
            lowest = one.low() < lowest.low() ? one : lowest;
            highest = one.high() > highest.high() ? one : highest;
            sum += one.low();
            exact &= one.hasValue();
        }
        facts.add(new Fact("Lowest", at(lowest, series)));
        facts.add(new Fact("Highest", at(highest, series)));
        if (exact && !series.isHeld()) {
            Observation mean = Observation.of(known.getFirst().period(), sum / known.size());
            facts.add(new Fact("Mean", Figures.of(mean, Optional.of(series))));
        }
        return new SeriesFacts(facts);
    }

    private static String count(int known, int missing) {
        return known + (missing == 0 ? "" : ", " + missing + " missing between");
    }

    private static String at(Observation one, TimeSeries series) {
        return Figures.of(one, Optional.of(series)) + ", " + Figures.period(one.period());
    }
}
