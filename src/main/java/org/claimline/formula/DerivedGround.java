package org.claimline.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.series.Period;

/// A derived series rests, period by period, on values of the series it was derived from.
///
/// What it found is remembered: series derived from series derived from others would else be asked
/// again and again.
final class DerivedGround implements Ground {

    /// Where a value came from: a series and the period of it that was read.
    record Origin(Line line, Period period) {}

    /// The origins of one period's value.
    interface Origins {
        List<Origin> of(Period period);
    }

    private final String name;
    private final String lacks;
    private final Origins origins;
    private final List<Use> everywhere;
    private final Map<Period, List<Use>> remembered = new HashMap<>();

    /// @param name the formula
    /// @param lacks what is said of a period without a value, whose origins all have one
    /// @param everywhere observations behind every value, such as an index's base
    DerivedGround(String name, String lacks, Origins origins, List<Use> everywhere) {
        this.name = name;
        this.lacks = lacks;
        this.origins = origins;
        this.everywhere = List.copyOf(everywhere);
    }

    /// On the same period of each of some series.
    static DerivedGround of(String name, List<Line> sources) {
        return of(name, "has no value for", sources);
    }

    static DerivedGround of(String name, String lacks, List<Line> sources) {
        return new DerivedGround(
                name,
                lacks,
                p -> sources.stream().map(line -> new Origin(line, p)).toList(),
                List.of());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Use> uses(Period period) {
        List<Use> known = remembered.get(period);
        if (known != null) {
            return known;
        }
        List<Use> all = new ArrayList<>();
        for (Origin origin : origins.of(period)) {
            all.addAll(origin.line().ground().uses(origin.period()));
        }
        all.addAll(everywhere);
        List<Use> found = Uses.distinct(all.stream());
        remembered.put(period, found);
        return found;
    }

    @Override
    public String hole(Period period) {
        Optional<Origin> missing =
                origins.of(period).stream()
                        .filter(o -> o.line().at(o.period()).isEmpty())
                        .findFirst();
        return missing.map(o -> o.line().ground().hole(o.period()))
                .orElseGet(() -> name + " " + lacks + " " + period);
    }
}
