package org.claimline.board;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Several series on panels made for them at once: each on one of its own, or all on one.
///
/// @param series in the order to be drawn
public record SeveralSeries(List<TimeSeries> series) {

    private static final double NEAR_ZERO = 0.6;
    private static final double SCATTER_HEIGHT = 2;

    public SeveralSeries {
        series = List.copyOf(series);
    }

    /// A panel each, of one height; those whose units are alike have one axis.
    public List<Panel> apart() {
        List<Panel> panels = new ArrayList<>();
        for (TimeSeries one : series) {
            panels.add(
                    Panel.of(PanelId.of(one.key().text()), List.of(Trace.of(one.key())))
                            .withAxis(Trace.Side.LEFT, axis(one)));
        }
        return panels;
    }

    /// All on one panel, those in another unit than the first on the right axis.
    public Panel together() {
        Unit first = series.getFirst().unit();
        String keys = series.stream().map(s -> s.key().text()).collect(Collectors.joining("-and-"));
        return Panel.of(
                PanelId.of(keys),
                series.stream()
                        .map(
                                s ->
                                        Trace.of(s.key())
                                                .on(
                                                        first.addsTo(s.unit())
                                                                ? Trace.Side.LEFT
                                                                : Trace.Side.RIGHT))
                        .toList());
    }

    /// A panel that draws one thing against another, higher than others.
    public static Panel scatter(Trace.Origin up, Trace.Origin across) {
        return Panel.of(
                        PanelId.of(up.text() + "-against-" + across.text()),
                        List.of(Trace.of(up).scatteredAgainst(across)))
                .withHeight(SCATTER_HEIGHT);
    }

    /// From one round number to another, so that all that is in the series' unit stands in between;
    /// left to the data where no other series is.
    private Axis axis(TimeSeries one) {
        List<TimeSeries> alike = series.stream().filter(s -> one.unit().addsTo(s.unit())).toList();
        double[] values =
                alike.stream()
                        .flatMapToDouble(s -> values(s, one.unit()))
                        .filter(Double::isFinite)
                        .toArray();
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(0);
        if (alike.size() < 2 || !(low < high)) {
            return Axis.AUTO;
        }
        double from = low >= 0 && low <= NEAR_ZERO * high ? 0 : low;
        double to = high <= 0 && high >= NEAR_ZERO * low ? 0 : high;
        double step = step((to - from) / 5);
        return new Axis(
                Axis.Scale.LINEAR,
                OptionalDouble.of(step * Math.floor(from / step)),
                OptionalDouble.of(step * Math.ceil(to / step)));
    }

    private static DoubleStream values(TimeSeries series, Unit unit) {
        return series.observations().stream()
                .filter(o -> !o.isMissing())
                .flatMapToDouble(o -> DoubleStream.of(o.low(), o.high()))
                .map(v -> unit.from(series.unit(), v));
    }

    /// The next 1, 2 or 5 times a power of ten.
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return DoubleStream.of(1, 2, 5)
                .map(factor -> factor * power)
                .filter(step -> step >= least)
                .findFirst()
                .orElse(10 * power);
    }
}
