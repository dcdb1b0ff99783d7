package org.claimline.app.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.app.state.Session;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Transform;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Value;
import org.claimline.plan.DrawnLine;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;
import org.claimline.series.Catalog;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// What can be done to all lines of a panel at once, and what it takes: a base, a deflator, a rate
/// of exchange.
final class Transforms {

    private static final int MOST_BASES = 60;

    private final Session session;

    Transforms(Session session) {
        this.session = session;
    }

    /// What comes of it.
    ///
    /// @param outcome the edit, or why there is none
    /// @param left why lines stay as they are, a sentence each
    record Applied(Lines.Outcome outcome, List<String> left) {}

    private Catalog catalog() {
        return session.workspace().catalog();
    }

    private List<Trace> traces(PanelId panel) {
        return session.workspace().board().panel(panel).map(Panel::traces).orElse(List.of());
    }

    private Transform.Applied read(Trace trace) {
        return Transform.of(trace.origin(), catalog());
    }

    /// The transform that some line of a panel is drawn by; level where none is.
    Transform of(PanelId panel) {
        return traces(panel).stream()
                .map(trace -> read(trace).transform())
                .filter(one -> !(one instanceof Transform.Level))
                .findFirst()
                .orElse(new Transform.Level());
    }

    /// Does it to every line of a panel that allows it.
    Applied apply(PanelId panel, Transform transform, String name) {
        List<Trace> next = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Trace trace : traces(panel)) {
            Trace.Origin level = read(trace).level();
            Optional<Trace.Origin> over = transform.over(level);
            Optional<String> fault =
                    over.isEmpty() ? Optional.of("It makes no formula.") : fault(over.get());
            if (fault.isPresent()) {
                left.add(level.text() + " stays: " + fault.get());
                next.add(trace);
            } else {
                next.add(trace.drawing(over.get()).on(Trace.Side.LEFT));
            }
        }
        Lines.Outcome outcome =
                !next.isEmpty() && left.size() == next.size()
                        ? new Lines.Outcome.Refused(left.getFirst())
                        : Lines.replace(session, panel, next, name);
        return new Applied(outcome, left);
    }

    /// Why something cannot be drawn.
    private Optional<String> fault(Trace.Origin origin) {
        if (!(origin instanceof Trace.Origin.OfFormula(Formula formula))) {
            return Optional.empty();
        }
        return switch (formula.evaluate(catalog())) {
            case Outcome.Rejected rejected ->
                    Optional.of(rejected.problems().getFirst().message() + ".");
            case Outcome.Evaluated(var root) ->
                    root.value() instanceof Value.Series(var series) && series.present() > 0
                            ? Optional.empty()
                            : Optional.of("nothing of it is known.");
        };
    }

    /// The first period in view that every line of a panel can be measured against.
    Optional<String> base(PanelId panel) {
        List<Trace.Origin> levels = levels(panel);
        List<DrawnLine> lines = lines(panel);
        Optional<Frequency> coarsest = coarsest(lines);
        if (coarsest.isEmpty()) {
            return Optional.empty();
        }
        long from = session.time().window().fromSecond();
        Optional<Period> first =
                lines.stream()
                        .flatMap(line -> firstIn(line, from).stream())
                        .map(period -> Period.containing(period.start(), coarsest.get()))
                        .max(Comparator.naturalOrder());
        return first.stream()
                .flatMap(p -> IntStream.range(0, MOST_BASES).mapToObj(p::plus))
                .map(Period::toString)
                .filter(base -> isBase(base, levels))
                .findFirst();
    }

    /// The period at a moment that every line of a panel can be measured against; empty where
    /// there is none.
    Optional<String> periodAt(PanelId panel, long second) {
        LocalDate day = Period.dayAt(second).start();
        return coarsest(lines(panel))
                .map(frequency -> Period.containing(day, frequency).toString())
                .filter(base -> isBase(base, levels(panel)));
    }

    private List<Trace.Origin> levels(PanelId panel) {
        return traces(panel).stream().map(t -> read(t).level()).toList();
    }

    private List<DrawnLine> lines(PanelId panel) {
        return session.plan()
                .panel(panel)
                .map(p -> DrawnLine.all(session.workspace(), p))
                .orElse(List.of());
    }

    private static Optional<Frequency> coarsest(List<DrawnLine> lines) {
        return lines.stream()
                .map(line -> line.series().frequency())
                .max(Comparator.comparingInt(Transforms::days));
    }

    private static int days(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> 365;
            case HALF_YEARLY -> 182;
            case QUARTERLY -> 91;
            case MONTHLY -> 30;
            case WEEKLY -> 7;
            case DAILY, INSTANT -> 1;
        };
    }

    private static Optional<Period> firstIn(DrawnLine line, long from) {
        List<PointPlan> points = line.plan().points();
        return points.stream()
                .filter(p -> p.atSecond() >= from)
                .findFirst()
                .or(() -> points.stream().findFirst())
                .map(p -> line.series().period(p.row()));
    }

    /// Whether every line that may be an index at all has a figure there.
    private boolean isBase(String base, List<Trace.Origin> levels) {
        Transform index = new Transform.Index(base);
        return levels.stream()
                .flatMap(level -> index.over(level).stream())
                .allMatch(over -> fault(over).isEmpty());
    }

    /// The deflator and its base, or the rate, that lines of the board are drawn by already.
    Optional<Transform> known(Class<? extends Transform> kind) {
        return session.workspace().board().panels().stream()
                .flatMap(p -> p.traces().stream())
                .map(trace -> read(trace).transform())
                .filter(kind::isInstance)
                .findFirst();
    }

    /// The price indices of the workspace, those of consumer prices first.
    List<TimeSeries> deflators() {
        return catalog().all().stream()
                .filter(s -> s.unit().kind() == Unit.Kind.INDEX)
                .sorted(
                        Comparator.comparing(
                                s -> !s.title().toLowerCase(Locale.ROOT).contains("consumer")))
                .toList();
    }

    /// The rates by which a line of a panel could be divided, those of its frequency first.
    List<TimeSeries> rates(PanelId panel) {
        List<TimeSeries> drawn =
                session.plan().panel(panel).map(PanelPlan::traces).orElse(List.of()).stream()
                        .map(TracePlan::key)
                        .flatMap(key -> catalog().get(key).stream())
                        .toList();
        return catalog().all().stream()
                .filter(Transform::isRate)
                .filter(rate -> drawn.stream().anyMatch(s -> converts(rate, s)))
                .sorted(
                        Comparator.comparing(
                                rate ->
                                        drawn.stream()
                                                .noneMatch(s -> s.frequency() == rate.frequency())))
                .toList();
    }

    /// Whether a series in tenge can be divided by tenge per dollar.
    private static boolean converts(TimeSeries rate, TimeSeries series) {
        return rate.unit().factors().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .allMatch(e -> series.unit().factors().getOrDefault(e.getKey(), 0) > 0);
    }
}
