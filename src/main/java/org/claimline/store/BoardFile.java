package org.claimline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimline.board.Board;
import org.claimline.board.Event;
import org.claimline.board.Panel;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.csv.Problem;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;
import org.claimline.store.recipe.RecipeText;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.Nearest;
import org.claimline.store.tree.Problems;
import org.claimline.store.tree.YamlTree;

/// Reads `board.yaml`.
final class BoardFile {

    static final String NAME = "board.yaml";

    private final Problems problems;
    private final Optional<Form> root;
    private final Optional<PeriodRange> window;
    private final List<Event> events;
    private final List<Panel> panels;
    private final Set<SeriesKey> favourites;
    private final boolean gridlines;

    private BoardFile(Problems problems, Optional<Form> root, Formulas formulas) {
        this.problems = problems;
        this.root =
                root.map(
                        r ->
                                r.knowing(
                                        "window",
                                        "gridlines",
                                        "events",
                                        "panels",
                                        "starred",
                                        "favourites",
                                        "recipes"));
        window = root.flatMap(r -> r.parsed("window", PeriodRange::parse));
        events =
                root.map(r -> r.forms("events", "an event")).orElse(List.of()).stream()
                        .flatMap(form -> event(form).stream())
                        .sorted(
                                (a, b) ->
                                        Long.compare(
                                                a.when().startEpochSecond(),
                                                b.when().startEpochSecond()))
                        .toList();
        panels = panels(root, formulas);
        favourites =
                root.stream()
                        .flatMap(r -> r.eachParsed("favourites", formulas::known))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        gridlines =
                root.flatMap(r -> r.oneOf("gridlines", "true", "false"))
                        .filter("false"::equals)
                        .isEmpty();
    }

    /// Reads all but the stars, which need the claims; no file is an empty board.
    static BoardFile read(Path folder, Formulas formulas) {
        Path file = folder.resolve(NAME);
        Problems problems = new Problems(file.toString());
        Optional<String> text =
                Files.exists(file) ? TextFile.read(file, problems) : Optional.empty();
        return of(text, problems, formulas);
    }

    /// What a text says that may become the file.
    static BoardFile of(String text, Path file, Formulas formulas) {
        return of(Optional.of(text), new Problems(file.toString()), formulas);
    }

    private static BoardFile of(Optional<String> whole, Problems problems, Formulas formulas) {
        Optional<Form> root =
                whole.flatMap(text -> YamlTree.read(text, problems).root())
                        .flatMap(node -> Form.of(node, "the file", problems));
        return new BoardFile(problems, root, formulas);
    }

    /// The ids of the panels; empty where no board was read, so that none can be missed.
    Optional<Set<String>> panelIds() {
        return root.map(
                _ ->
                        panels.stream()
                                .map(panel -> panel.id().text())
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /// The board, its stars checked against the claims.
    Board board(List<Claim> claims) {
        Set<String> ids =
                claims.stream()
                        .map(claim -> claim.id().text())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<ClaimId> starred =
                root.stream()
                        .flatMap(r -> r.eachParsed("starred", text -> star(text, ids)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Board(window, events, panels, starred, favourites, gridlines);
    }

    /// The remembered recipes by the shapes of files.
    SortedMap<String, SortedMap<String, String>> recipes() {
        return root.map(RecipeText::all).orElseGet(TreeMap::new);
    }

    /// To be asked last.
    List<Problem> problems() {
        return problems.all();
    }

    private static ClaimId star(String text, Set<String> ids) {
        ClaimId id = new ClaimId(text);
        if (!ids.contains(text)) {
            throw new IllegalArgumentException(
                    "there is no claim '" + text + "'" + Nearest.hint(text, ids));
        }
        return id;
    }

    private Optional<Event> event(Form form) {
        form.knowing("on", "from", "to", "label", "source");
        Optional<String> label = form.required("label");
        Optional<PeriodRange> when = when(form);
        return label.isEmpty() || when.isEmpty()
                ? Optional.empty()
                : Optional.of(new Event(when.get(), label.get(), form.text("source").orElse("")));
    }

    private Optional<PeriodRange> when(Form form) {
        boolean stretch = form.has("from") || form.has("to");
        if (form.has("on") == stretch) {
            problems.add(form.place(), "", "an event is 'on' one day, or 'from' one 'to' another");
            return Optional.empty();
        }
        if (!stretch) {
            return form.parsed("on", Period::parse).map(PeriodRange::of);
        }
        Optional<Period> from = form.requiredAs("from", Period::parse);
        return from.flatMap(
                start ->
                        form.required("to").isEmpty()
                                ? Optional.empty()
                                : form.parsed(
                                        "to", text -> new PeriodRange(start, Period.parse(text))));
    }

    private List<Panel> panels(Optional<Form> root, Formulas formulas) {
        List<Panel> found = new ArrayList<>();
        for (Form form : root.map(r -> r.forms("panels", "a panel")).orElse(List.of())) {
            new PanelForm(form, formulas)
                    .read()
                    .ifPresent(
                            panel -> {
                                if (found.stream().anyMatch(p -> p.id().equals(panel.id()))) {
                                    problems.add(
                                            form.placeOf("id"),
                                            panel.id().text(),
                                            "the panel '"
                                                    + panel.id()
                                                    + "' stands here twice; the first is kept");
                                } else {
                                    found.add(panel);
                                }
                            });
        }
        return found;
    }
}
