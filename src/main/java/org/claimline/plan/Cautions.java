package org.claimline.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Transform;
import org.claimline.claim.Judgement;
import org.claimline.claim.Perturbation;
import org.claimline.claim.Sensitivity;
import org.claimline.claim.Verdict;
import org.claimline.series.Observation;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Workspace;

/// What a picture may mislead its readers by, told to who hands it over: columns that do not begin
/// at zero, two axes, bases that differ, a last period that was not over, a missing source, a claim
/// that few other choices of its periods support. Nothing is forbidden by it.
public final class Cautions {

    private final Workspace workspace;
    private final List<Judgement> judgements;

    private Cautions(Workspace workspace, List<Judgement> judgements) {
        this.workspace = workspace;
        this.judgements = judgements;
    }

    /// Other choices of claims' periods are tried for it, which may take a moment.
    ///
    /// @param judgements of all claims
    /// @param plan the workspace's board
    /// @param panel the panel that is drawn; the whole board where empty
    /// @return a sentence each
    public static List<String> of(
            Workspace workspace,
            List<Judgement> judgements,
            BoardPlan plan,
            Optional<PanelId> panel) {
        Cautions cautions = new Cautions(workspace, judgements);
        return plan.panels().stream()
                .filter(one -> panel.isEmpty() || panel.get().equals(one.id()))
                .flatMap(cautions::of)
                .distinct()
                .toList();
    }

    private Stream<String> of(PanelPlan plan) {
        List<DrawnTrace> drawn =
                workspace
                        .board()
                        .panel(plan.id())
                        .map(panel -> drawn(panel, plan))
                        .orElse(List.of());
        List<TimeSeries> sources = Footers.sources(drawn, workspace.catalog());
        return Stream.of(
                        Stream.concat(Stream.of(plan.left()), plan.right().stream())
                                .flatMap(axis -> cut(axis).stream()),
                        twoAxes(plan).stream(),
                        bases(drawn, plan.id()),
                        sources.stream().flatMap(s -> notOver(s).stream()),
                        sources.stream().flatMap(s -> withoutSource(s).stream()),
                        plan.claims().stream().flatMap(marks -> fewSupport(marks).stream()))
                .flatMap(all -> all);
    }

    private List<DrawnTrace> drawn(Panel panel, PanelPlan plan) {
        return PanelTraces.of(panel, workspace.catalog(), new Colours()).drawn().stream()
                .filter(
                        one ->
                                plan.traces().stream()
                                        .anyMatch(t -> t.place() == one.plan().place()))
                .toList();
    }

    private static Optional<String> cut(AxisPlan axis) {
        boolean cut =
                axis.zeroBased()
                        && (axis.from().orElse(0) > 0
                                || axis.to().orElse(0) < 0 && axis.from().isPresent());
        return cut
                ? Optional.of(
                        "Columns stand on an axis that begins at "
                                + Numbers.exact(axis.from().orElseThrow())
                                + ", so they look more unlike than they are.")
                : Optional.empty();
    }

    private static Optional<String> twoAxes(PanelPlan plan) {
        return plan.right()
                .map(
                        right ->
                                "'%s' has two axes (%s; %s): where lines cross or keep together says nothing."
                                        .formatted(plan.title(), plan.left().unit(), right.unit()));
    }

    /// Lines that are 100, or in prices, of different periods.
    private Stream<String> bases(List<DrawnTrace> drawn, PanelId id) {
        List<String> hundreds = new ArrayList<>();
        List<String> prices = new ArrayList<>();
        Panel panel = workspace.board().panel(id).orElseThrow();
        for (DrawnTrace trace : drawn) {
            Transform.Applied applied =
                    Transform.of(
                            panel.traces().get(trace.plan().place()).origin(), workspace.catalog());
            switch (applied.transform()) {
                case Transform.Index(String base) -> hundreds.add(base + " = 100");
                case Transform.Real(var _, String base) -> prices.add(base);
                case Transform.Level() -> hundreds.add(trace.series().description().base());
                case Transform.OnYear() -> {}
                case Transform.OnPeriod() -> {}
                case Transform.InCurrency _ -> {}
            }
        }
        return Stream.of(
                        differing(hundreds, "The indices have different bases: "),
                        differing(prices, "Figures are in prices of different periods: "))
                .flatMap(Optional::stream);
    }

    private static Optional<String> differing(List<String> bases, String words) {
        List<String> all =
                bases.stream().filter(Predicate.not(String::isEmpty)).distinct().toList();
        return all.size() > 1
                ? Optional.of(words + String.join("; ", all) + ".")
                : Optional.empty();
    }

    /// A last period that had not ended on the day its figure was retrieved, and is not told to be
    /// an estimate.
    private static Optional<String> notOver(TimeSeries series) {
        Optional<LocalDate> retrieved = series.description().source().retrieved();
        List<Observation> known =
                series.observations().stream().filter(o -> !o.isMissing()).toList();
        if (retrieved.isEmpty() || known.isEmpty() || series.isHeld()) {
            return Optional.empty();
        }
        Observation last = known.getLast();
        boolean told = last.status() != Status.NORMAL && last.status() != Status.BREAK;
        return !told && last.period().lastDay().isAfter(retrieved.get())
                ? Optional.of(
                        "%s was not over when '%s' was retrieved (%s), and is drawn like the periods before."
                                .formatted(
                                        Dates.text(last.period()),
                                        series.title(),
                                        Dates.longDay(retrieved.get())))
                : Optional.empty();
    }

    private static Optional<String> withoutSource(TimeSeries series) {
        return series.description().source().publisher().isBlank()
                ? Optional.of("'" + series.title() + "' names no publisher.")
                : Optional.empty();
    }

    private Optional<String> fewSupport(ClaimMarks marks) {
        return judgements.stream()
                .filter(j -> j.claim().id().equals(marks.claim()))
                .filter(j -> j.verdict() == Verdict.SUPPORTED)
                .findFirst()
                .flatMap(j -> Perturbation.of(j.claim(), workspace.catalog()))
                .filter(Sensitivity::isTold)
                .filter(choices -> 2 * choices.holds() < choices.of())
                .map(choices -> "Claim " + marks.number() + ", " + choices.told() + ".");
    }
}
