package org.claimline.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.series.Period;

/// A derived series rests, period by period, on values of the series it was derived from.
///
/// What it was last asked for is remembered: each of several functions within each other asks all
/// those within it, most often for the same periods.
final class DerivedGround implements Ground {

    /// Where a value came from: a series and the period of it that was read.
    record Origin(Line line, Period period) {}

    /// All that is read of one series.
    private record Reads(Line line, Set<Period> periods) {}

    /// The origins of one period's value.
    interface Origins {
        List<Origin> of(Period period);
    }

    private final String name;
    private final String lacks;
    private final Origins origins;
    private final List<Use> everywhere;
    private volatile Answer last = new Answer(Set.of(), List.of());

    private record Answer(Set<Period> asked, List<Use> uses) {}

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
        return of(name, lacks, sources, List.of());
    }

    /// Likewise, and on some observations at every period.
    static DerivedGround of(String name, String lacks, List<Line> sources, List<Use> everywhere) {
        return new DerivedGround(
                name,
                lacks,
                p -> sources.stream().map(line -> new Origin(line, p)).toList(),
                everywhere);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Use> uses(Collection<Period> periods) {
        Set<Period> distinct = new LinkedHashSet<>(periods);
        Answer answer = last;
        if (!distinct.equals(answer.asked())) {
            answer = new Answer(distinct, find(distinct));
            last = answer;
        }
        return answer.uses();
    }

    private List<Use> find(Set<Period> periods) {
        Map<Line, Reads> known = new IdentityHashMap<>();
        List<Reads> inOrder = new ArrayList<>();
        for (Period period : periods) {
            for (Origin origin : origins.of(period)) {
                known.computeIfAbsent(
                                origin.line(),
                                line -> {
                                    inOrder.add(new Reads(line, new LinkedHashSet<>()));
                                    return inOrder.getLast();
                                })
                        .periods()
                        .add(origin.period());
            }
        }
        Stream<Use> own =
                inOrder.stream().flatMap(r -> r.line().ground().uses(r.periods()).stream());
        return Uses.distinct(Stream.concat(own, everywhere.stream()));
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
