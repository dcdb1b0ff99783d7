package org.claimline.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Verdict;
import org.claimline.claim.accepted.Accepted;
import org.claimline.claim.accepted.AcceptedVerdict;
import org.claimline.claim.accepted.AcceptedVerdict.Kept;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.JsonTree;
import org.claimline.store.tree.Node;
import org.claimline.store.tree.Place;
import org.claimline.store.tree.Problems;
import org.claimline.store.tree.Tree;

/// Reads the text of `claims.lock`; whatever is wrong with it becomes a problem with its place.
final class LockForm {

    private static final String HASH = "sha256:[0-9a-f]{64}";

    private final Problems problems;

    private LockForm(Problems problems) {
        this.problems = problems;
    }

    /// What was accepted, as far as it can be read; nothing of a text that breaks off.
    static Optional<Accepted> read(String text, Problems problems) {
        Tree tree = JsonTree.read(text, problems);
        Optional<Node> root = tree.torn() ? Optional.empty() : tree.root();
        if (root.isEmpty() && problems.all().isEmpty()) {
            problems.add("the file is empty; expected accepted verdicts");
        }
        return root.flatMap(node -> Form.of(node, "the file", problems))
                .map(form -> form.knowing("accepted", "claims"))
                .flatMap(new LockForm(problems)::accepted);
    }

    private Optional<Accepted> accepted(Form root) {
        Map<ClaimId, AcceptedVerdict> claims = new LinkedHashMap<>();
        if (!root.has("claims")) {
            problems.add(root.place(), "", "the file needs 'claims'");
        }
        each(
                root.field("claims"),
                "claims",
                ClaimId::new,
                (id, node) -> claim(node).ifPresent(verdict -> claims.put(id, verdict)));
        return root.requiredAs("accepted", LockForm::day).map(day -> new Accepted(day, claims));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "'" + text + "' is not a day; expected one such as 2026-11-23", e);
        }
    }

    private Optional<AcceptedVerdict> claim(Node node) {
        return Form.of(node, "an accepted claim", problems)
                .map(form -> form.knowing("verdict", "values", "data", "observations"))
                .flatMap(this::verdict);
    }

    private Optional<AcceptedVerdict> verdict(Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        each(
                form.field("values"),
                "values",
                key -> key,
                (key, node) -> value(node).ifPresent(value -> values.put(key, value)));
        SortedMap<String, Kept> observations = new TreeMap<>();
        each(
                form.field("observations"),
                "observations",
                SeriesKey::new,
                (key, node) -> kept(node).ifPresent(kept -> observations.put(key.text(), kept)));
        Optional<Verdict> verdict = form.requiredAs("verdict", LockForm::word);
        Optional<String> data = form.requiredAs("data", LockForm::hash);
        return verdict.flatMap(v -> data.map(d -> new AcceptedVerdict(v, values, d, observations)));
    }

    private static Verdict word(String text) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.word().equals(text)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException(
                "'"
                        + text
                        + "' is not a verdict; expected supported, close, contradicted or"
                        + " untestable");
    }

    private static String hash(String text) {
        if (!text.matches(HASH)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a hash; expected sha256: and 64 digits from 0 to f");
        }
        return text;
    }

    private Optional<Kept> kept(Node node) {
        if (node instanceof Node.Text(var place, String text, var _)) {
            return parsed(text, LockForm::hash, place).map(Kept.Hash::new);
        }
        SortedMap<Period, String> rows = new TreeMap<>();
        each(
                Optional.of(node),
                "the observations of a series",
                Period::parse,
                (period, row) -> value(row).ifPresent(value -> rows.put(period, value)));
        return Optional.of(new Kept.Each(rows));
    }

    /// Empty for `null`.
    private Optional<String> value(Node node) {
        return switch (node) {
            case Node.Text text -> Optional.of(text.value());
            case Node.Nothing _ -> Optional.of("");
            case Node.Items _, Node.Fields _ -> {
                problems.add(node.place(), "", "a value is a text, but here is " + node.kind());
                yield Optional.empty();
            }
        };
    }

    private <T> void each(
            Optional<Node> group, String what, Function<String, T> key, BiConsumer<T, Node> take) {
        if (group.isEmpty()) {
            return;
        }
        if (group.get() instanceof Node.Fields(var _, var fields)) {
            fields.forEach(
                    (name, field) ->
                            parsed(name, key, field.place())
                                    .ifPresent(parsed -> take.accept(parsed, field.value())));
        } else {
            problems.add(
                    group.get().place(),
                    "",
                    "'" + what + "' is a group of keys, but here is " + group.get().kind());
        }
    }

    private <T> Optional<T> parsed(String text, Function<String, T> parser, Place place) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(place, text, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
