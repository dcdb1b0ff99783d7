package org.claimline.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.claimline.formula.Explained;
import org.claimline.formula.Expr;
import org.claimline.formula.Formula;
import org.claimline.plan.MarkPlanner.Marked;
import org.claimline.series.Catalog;

/// Which claims are marked on which panels: on every panel that draws what the claim reads, its
/// badge with a text on its own panel and without one elsewhere. Its own is the one it names, else
/// the first that draws it. A claim without a place on an axis (a correlation) has a badge at the
/// end of its stretch of the line, on its own panel alone. One that is not testable is marked only
/// where what it states can be drawn.
///
/// @param own each marked claim's own panel
/// @param marks each panel's marks, the selected claim's first, then by number
record ClaimPlanner(Map<ClaimId, PanelId> own, Map<PanelId, List<ClaimMarks>> marks) {

    private static final Comparator<ClaimMarks> ORDER =
            Comparator.comparing((ClaimMarks m) -> m.emphasis() != Emphasis.RAISED)
                    .thenComparingInt(ClaimMarks::number);

    static ClaimPlanner plan(
            List<PanelTraces> panels,
            List<Judgement> judgements,
            Optional<ClaimId> selected,
            Catalog catalog) {
        Map<ClaimId, PanelId> own = new HashMap<>();
        Map<PanelId, List<ClaimMarks>> marks = new HashMap<>();
        for (Judgement judgement : judgements) {
            List<Marked> drawn = panels.stream().map(p -> marked(judgement, p, catalog)).toList();
            int home = own(judgement, panels, drawn);
            for (int i = 0; i < panels.size(); i++) {
                PanelId id = panels.get(i).panel().id();
                Optional<ClaimMarks> planned =
                        i == home
                                ? atHome(judgement, panels.get(i), drawn.get(i), selected, catalog)
                                : elsewhere(judgement, drawn.get(i), selected);
                planned.ifPresent(m -> marks.computeIfAbsent(id, p -> new ArrayList<>()).add(m));
                if (i == home && planned.isPresent()) {
                    own.put(judgement.claim().id(), id);
                }
            }
        }
        marks.values().forEach(list -> list.sort(ORDER));
        return new ClaimPlanner(own, marks);
    }

    /// The index of a claim's own panel; −1 where it has none.
    private static int own(Judgement judgement, List<PanelTraces> panels, List<Marked> drawn) {
        Optional<String> named = judgement.claim().panel();
        for (int i = 0; i < panels.size(); i++) {
            String id = panels.get(i).panel().id().text();
            if (named.isPresent() && named.get().equals(id)) {
                return i;
            }
        }
        for (int i = 0; i < panels.size(); i++) {
            if (!drawn.get(i).marks().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /// The assertion's marks; those of `close` are added only where the assertion states nothing
    /// that can be drawn.
    private static Marked marked(Judgement judgement, PanelTraces panel, Catalog catalog) {
        Marked assertion =
                marked(judgement.assertion(), judgement.claim().assertion(), panel, catalog);
        List<Mark> marks = new ArrayList<>(assertion.marks());
        if (marks.stream().noneMatch(ClaimPlanner::isStated)) {
            marked(judgement.close(), judgement.claim().close(), panel, catalog).marks().stream()
                    .filter(ClaimPlanner::isStated)
                    .forEach(marks::add);
        }
        boolean shown =
                judgement.verdict() != Verdict.UNTESTABLE
                        || marks.stream().anyMatch(ClaimPlanner::isStated);
        return new Marked(shown ? List.copyOf(marks) : List.of(), assertion.place());
    }

    private static Marked marked(
            Optional<Explained> explained,
            Optional<Formula> formula,
            PanelTraces panel,
            Catalog catalog) {
        return explained.isPresent() && formula.isPresent()
                ? MarkPlanner.plan(explained.get(), formula.get().text(), panel.overTime(), catalog)
                : new Marked(List.of(), Optional.empty());
    }

    private static boolean isStated(Mark mark) {
        return switch (mark) {
            case Mark.Ghost _, Mark.Limit _, Mark.Box _ -> true;
            case Mark.Used _, Mark.Found _, Mark.Bracket _ -> false;
        };
    }

    private static Optional<ClaimMarks> elsewhere(
            Judgement judgement, Marked marked, Optional<ClaimId> selected) {
        return anchor(marked)
                .filter(a -> !marked.marks().isEmpty())
                .map(a -> claim(judgement, "", List.of(), marked.marks(), a, selected));
    }

    private static Optional<ClaimMarks> atHome(
            Judgement judgement,
            PanelTraces panel,
            Marked marked,
            Optional<ClaimId> selected,
            Catalog catalog) {
        Optional<Explained> assertion = judgement.assertion();
        boolean testable = judgement.verdict() != Verdict.UNTESTABLE;
        List<Mark> marks =
                marked.marks().isEmpty() && testable && marked.place().isEmpty()
                        ? assertion.map(a -> DerivedMarks.of(a, panel.overTime())).orElse(List.of())
                        : marked.marks();
        if (marks.isEmpty() && !testable) {
            return Optional.empty();
        }
        List<String> evidence =
                assertion
                        .map(a -> EvidenceLines.of(a, e -> name(judgement, e, panel, catalog)))
                        .orElse(List.of());
        return anchor(new Marked(marks, marked.place()))
                .or(() -> assertion.flatMap(a -> EndOfLine.of(a, panel.drawn(), catalog)))
                .map(
                        a ->
                                claim(
                                        judgement,
                                        Callouts.label(judgement.claim()),
                                        evidence,
                                        marks,
                                        a,
                                        selected));
    }

    private static String name(
            Judgement judgement, Expr subject, PanelTraces panel, Catalog catalog) {
        String text = judgement.claim().assertion().map(Formula::text).orElse("");
        return Subject.find(subject, text, panel.overTime(), catalog)
                .map(s -> s.trace().plan().name())
                .or(() -> Proportion.of(subject, catalog).map(p -> p.series().title()))
                .orElse("");
    }

    private static Optional<Anchor> anchor(Marked marked) {
        return Anchor.of(marked.marks())
                .or(marked::place)
                .or(() -> Anchor.last(marked.marks(), Mark.class));
    }

    private static ClaimMarks claim(
            Judgement judgement,
            String label,
            List<String> evidence,
            List<Mark> marks,
            Anchor anchor,
            Optional<ClaimId> selected) {
        ClaimId id = judgement.claim().id();
        Emphasis emphasis =
                selected.map(s -> s.equals(id) ? Emphasis.RAISED : Emphasis.DIMMED)
                        .orElse(Emphasis.USUAL);
        return new ClaimMarks(
                id,
                judgement.claim().number(),
                judgement.verdict(),
                emphasis,
                label,
                evidence,
                marks,
                anchor.second(),
                anchor.value(),
                anchor.trace());
    }
}
