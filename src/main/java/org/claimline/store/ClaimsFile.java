package org.claimline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.board.PanelId;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Place;
import org.claimline.claim.Reading;
import org.claimline.csv.Problem;
import org.claimline.formula.Formula;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.Nearest;
import org.claimline.store.tree.Node;
import org.claimline.store.tree.Problems;
import org.claimline.store.tree.YamlTree;

/// Reads `claims.yaml`. A claim with a bad assertion keeps its place without it.
final class ClaimsFile {

    static final String NAME = "claims.yaml";

    record Opening(Article article, List<Claim> claims, List<Problem> problems) {}

    private final Problems problems;
    private final Formulas formulas;
    private final Optional<Set<String>> panels;
    private final Set<ClaimId> ids = new HashSet<>();

    private ClaimsFile(Problems problems, Formulas formulas, Optional<Set<String>> panels) {
        this.problems = problems;
        this.formulas = formulas;
        this.panels = panels;
    }

    /// @param panels the ids of the board's panels; empty where there is no board to check against
    static Opening read(Written written, Formulas formulas, Optional<Set<String>> panels) {
        return new ClaimsFile(written.problems(), formulas, panels).read(written.root());
    }

    /// The file as a tree, before it is known what its formulas are about.
    ///
    /// @param problems what is wrong with it as YAML
    record Written(Optional<Node> root, Problems problems) {

        static Written in(Path folder) {
            Path file = folder.resolve(NAME);
            Problems problems = new Problems(file.toString());
            return new Written(
                    Files.exists(file)
                            ? TextFile.read(file, problems)
                                    .flatMap(text -> YamlTree.read(text, problems).root())
                            : Optional.empty(),
                    problems);
        }
    }

    /// What a text says that may become the file.
    static Opening of(String text, Path file, Formulas formulas, Optional<Set<String>> panels) {
        Problems problems = new Problems(file.toString());
        return new ClaimsFile(problems, formulas, panels)
                .read(YamlTree.read(text, problems).root());
    }

    private Opening read(Optional<Node> whole) {
        Optional<Form> root =
                whole.flatMap(node -> Form.of(node, "the file", problems))
                        .map(form -> form.knowing("article", "claims"));
        Article article = root.flatMap(this::article).orElse(Article.NONE);
        List<Claim> claims = new ArrayList<>();
        List<Form> forms = root.map(r -> r.forms("claims", "a claim")).orElse(List.of());
        formulas.readAhead(forms.stream().flatMap(form -> form.textsOf("assert")));
        int number = 0;
        for (Form form : forms) {
            number++;
            claim(form, number).ifPresent(claims::add);
        }
        return new Opening(article, claims, problems.all());
    }

    private Optional<Article> article(Form root) {
        return root.field("article")
                .flatMap(node -> Form.of(node, "the article", problems))
                .map(form -> form.knowing("title", "author", "published", "language", "url"))
                .map(
                        form ->
                                new Article(
                                        form.required("title").orElse(""),
                                        form.text("author").orElse(""),
                                        form.text("published").orElse(""),
                                        form.text("language").orElse(""),
                                        form.text("url").orElse("")));
    }

    private Optional<Claim> claim(Form form, int number) {
        form.knowing(
                "id",
                "statement",
                "label",
                "where",
                "assert",
                "close",
                "because",
                "dates",
                "vary",
                "panel",
                "readings");
        Optional<ClaimId> id = form.requiredAs("id", ClaimId::new);
        Optional<String> statement = form.required("statement");
        if (id.isEmpty() || statement.isEmpty()) {
            return Optional.empty();
        }
        if (!ids.add(id.get())) {
            problems.add(
                    form.placeOf("id"),
                    id.get().text(),
                    "the claim '" + id.get() + "' stands here twice; the first is kept");
            return Optional.empty();
        }
        return Optional.of(
                new Claim(
                        id.get(),
                        number,
                        statement.get(),
                        form.parsed("label", Claim::requireLabel).orElse(""),
                        places(form),
                        formulas.read(form, "assert"),
                        formulas.read(form, "close"),
                        form.text("because").orElse(""),
                        dating(form),
                        form.parsed("panel", this::panel),
                        readings(form),
                        VaryForm.read(form)));
    }

    private static Claim.Dating dating(Form form) {
        return form.oneOf("dates", "stated", "unstated")
                .filter("unstated"::equals)
                .map(_ -> Claim.Dating.UNSTATED)
                .orElse(Claim.Dating.STATED);
    }

    private String panel(String text) {
        String id = new PanelId(text).text();
        if (panels.isPresent() && !panels.get().contains(id)) {
            throw new IllegalArgumentException(
                    "there is no panel '" + id + "' on the board" + Nearest.hint(id, panels.get()));
        }
        return id;
    }

    private static List<Place> places(Form form) {
        return form.forms("where", "a place").stream()
                .map(place -> place.knowing("section", "paragraph"))
                .map(ClaimsFile::place)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Place> place(Form form) {
        Optional<String> section = form.required("section");
        Optional<Integer> paragraph = form.requiredAs("paragraph", Place::parseParagraph);
        return section.isEmpty() || paragraph.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(section.get(), paragraph.get()));
    }

    private List<Reading> readings(Form form) {
        List<Reading> readings = new ArrayList<>();
        for (Form reading : form.forms("readings", "a reading")) {
            reading.knowing("name", "assert", "because");
            Optional<String> name = reading.required("name");
            Optional<String> written = reading.required("assert");
            Optional<Formula> assertion =
                    written.isEmpty() ? Optional.empty() : formulas.read(reading, "assert");
            if (name.isPresent() && assertion.isPresent()) {
                readings.add(
                        new Reading(
                                name.get(), assertion.get(), reading.text("because").orElse("")));
            }
        }
        return readings;
    }
}
