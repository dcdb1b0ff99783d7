package org.claimline.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;

/// The observations an evaluation rested on, in order.
final class Uses {

    private Uses() {}

    /// Each observation once, treated as it first was; series in the order they first come, each in
    /// order of time.
    static List<Use> distinct(Stream<Use> uses) {
        Map<SeriesKey, TreeMap<Period, Use>> first = new LinkedHashMap<>();
        uses.forEach(
                u ->
                        first.computeIfAbsent(u.series(), _ -> new TreeMap<>())
                                .putIfAbsent(u.observation().period(), u));
        return first.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    /// @param first each once and in order, as all the lists here are
    static List<Use> both(List<Use> first, List<Use> second) {
        if (second.isEmpty()) {
            return first;
        }
        return distinct(Stream.concat(first.stream(), second.stream()));
    }

    static List<Use> treated(List<Use> uses, Use.Treatment treatment) {
        return uses.stream().map(u -> new Use(u.series(), u.observation(), treatment)).toList();
    }

    /// `lpg: 2021-12-01 still in force on 2022-01-03`, for each that was held.
    static List<String> held(List<Use> uses, Period asked) {
        List<String> notes = new ArrayList<>();
        for (Use use : uses) {
            if (use.treatment() == Use.Treatment.HELD) {
                notes.add(
                        use.series()
                                + ": "
                                + use.observation().period()
                                + " still in force on "
                                + asked);
            }
        }
        return notes;
    }
}
