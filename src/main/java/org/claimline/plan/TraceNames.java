package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.board.Trace;
import org.claimline.board.Transform;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;

/// What the traces of a panel are called.
final class TraceNames {

    private TraceNames() {}

    /// The traces' names: those given; else the title of the series, or the formula. Where one
    /// thing is done to all of them, as the unit then says, the titles serve.
    static List<String> of(List<Trace> traces, Catalog catalog) {
        List<Transform.Applied> read =
                traces.stream().map(t -> Transform.of(t.origin(), catalog)).toList();
        boolean alike = read.stream().map(Transform.Applied::transform).distinct().count() == 1;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            Trace.Origin own = traces.get(i).origin();
            Trace.Origin named = alike ? read.get(i).level() : own;
            names.add(
                    traces.get(i)
                            .name()
                            .or(() -> title(named, catalog))
                            .orElseGet(() -> alike ? named.text() : own.text()));
        }
        return names;
    }

    /// What a scatter is drawn against; what is done to it, the unit says.
    static String across(Trace.Origin against, Catalog catalog) {
        Trace.Origin level = Transform.of(against, catalog).level();
        return title(level, catalog).orElseGet(level::text);
    }

    private static Optional<String> title(Trace.Origin origin, Catalog catalog) {
        return origin instanceof Trace.Origin.OfSeries(var key)
                ? catalog.get(key).map(TimeSeries::title)
                : Optional.empty();
    }
}
