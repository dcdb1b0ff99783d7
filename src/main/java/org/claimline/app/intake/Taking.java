package org.claimline.app.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.claimline.app.edition.Edition;
import org.claimline.app.edition.EditionSheet;
import org.claimline.app.intake.dialog.Desk;
import org.claimline.app.state.Figures;
import org.claimline.app.state.Notices.Action;
import org.claimline.app.state.Sentences;
import org.claimline.app.state.Services;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Problem;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.chain.Import;
import org.claimline.series.TimeSeries;
import org.claimline.store.Existing;
import org.claimline.store.WholeFile;
import org.claimline.workspace.Edit;
import org.claimline.workspace.Workspace;

/// Takes series that were read into the workspace, and tells what was done.
final class Taking {

    private final Services around;
    private final BiConsumer<Edition, Consumer<EditionSheet.Answer>> ask;

    Taking(Services around, BiConsumer<Edition, Consumer<EditionSheet.Answer>> ask) {
        this.around = around;
        this.ask = ask;
    }

    /// Takes in what is new; asks about what would change series that are there.
    ///
    /// @param placing where they are drawn
    /// @param change what a person may do where it was not read as meant
    void take(Figures figures, Desk.Decision decision, Placing placing, Optional<Action> change) {
        Import.Read read = decision.read();
        List<TimeSeries> wanted = located(figures, decision.wanted());
        Workspace workspace = around.session().workspace();
        Edition edition =
                Edition.of(
                        read.file(), workspace.catalog(), located(figures, read.series()), wanted);
        Map<String, SortedMap<String, String>> recipes = recipes(decision);
        if (!edition.revises()) {
            around.session().edit(placing.of(edition.edit(recipes)));
            told(words(edition), read.problems(), change);
            return;
        }
        var judged = around.session().judgementsProperty().get();
        around.tasks()
                .run(
                        "Comparing " + read.file(),
                        () -> edition.judged(workspace, judged),
                        compared ->
                                ask.accept(
                                        compared,
                                        answer ->
                                                answered(compared, answer, read, recipes, placing)),
                        e ->
                                around.notices()
                                        .problem(
                                                "Could not compare " + read.file() + ".",
                                                List.of(Sentences.of(e))));
    }

    private void answered(
            Edition edition,
            EditionSheet.Answer answer,
            Import.Read read,
            Map<String, SortedMap<String, String>> recipes,
            Placing placing) {
        switch (answer) {
            case ACCEPT -> {
                around.session().edit(placing.of(edition.edit(recipes)));
                told(
                        "The new edition of " + read.file() + " is in",
                        read.problems(),
                        Optional.empty());
            }
            case BESIDE -> {
                List<TimeSeries> all = edition.whole();
                around.session().edit(placing.of(new Edit.ImportSeries(all, List.of(), recipes)));
                told(
                        "%s imported beside what was there".formatted(series(all)),
                        read.problems(),
                        Optional.empty());
            }
            case KEEP ->
                    around.notices()
                            .done("Kept what was there; " + read.file() + " was not taken in.");
        }
    }

    private List<TimeSeries> located(Figures figures, List<TimeSeries> series) {
        Optional<Path> folder = around.session().savedProperty().get().place();
        return series.stream().map(one -> Located.in(figures, one, folder)).toList();
    }

    /// How files of this shape are to be read from now on. Where everything is as detected, there
    /// is nothing to remember, but perhaps something to forget. The day a file was fetched is
    /// never that of the next edition.
    private Map<String, SortedMap<String, String>> recipes(Desk.Decision decision) {
        Import.Read read = decision.read();
        Recipe recipe =
                LeftOut.with(read.recipe(), read.series(), decision.wanted())
                        .without(Setting.RETRIEVED);
        String shape = read.report().shape();
        boolean known = around.session().workspace().recipes().containsKey(shape);
        return shape.isEmpty() || recipe.equals(Recipe.AUTO) && !known
                ? Map.of()
                : Map.of(shape, recipe.toWords());
    }

    private static String words(Edition edition) {
        if (!edition.isKnown()) {
            return series(edition.added()) + " imported from " + edition.file();
        }
        return edition.added().isEmpty()
                ? "This edition of " + edition.file() + " changes nothing"
                : series(edition.added())
                        + " imported from "
                        + edition.file()
                        + "; what was there stays the same";
    }

    private static String series(List<TimeSeries> series) {
        return series.size() == 1
                ? "'" + series.getFirst().title() + "'"
                : series.size() + " series";
    }

    /// Tells of figures that gave no series.
    void nothing(Import.Unreadable none, Optional<Action> change) {
        told("No series found in " + none.file(), none.problems(), change);
    }

    private void told(String found, List<Problem> problems, Optional<Action> change) {
        if (problems.isEmpty()) {
            around.notices().done(found + ".", change);
        } else {
            around.session().addProblems(problems);
            String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
            around.notices()
                    .problem(
                            found + "; " + count + ".",
                            problems.stream().map(Problem::toString).toList(),
                            change);
        }
    }

    /// Asks for a file and writes problems to it.
    ///
    /// @param told a sentence about what came of it
    void save(Figures figures, List<Problem> problems, Consumer<String> told) {
        String name = figures.name().replaceAll("\\.[^.]*$", "").replaceAll("[:/\\\\]", "-");
        around.files()
                .table("Save problems", name + "-problems.csv")
                .ifPresent(
                        file ->
                                around.tasks()
                                        .run(
                                                "Writing " + file.getFileName(),
                                                () -> written(file, problems),
                                                told,
                                                e ->
                                                        told.accept(
                                                                "Could not write %s: %s"
                                                                        .formatted(
                                                                                file,
                                                                                Sentences.of(e)))));
    }

    private static String written(Path file, List<Problem> problems) throws IOException {
        byte[] text = ProblemsCsv.of(problems).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, text, Existing.REPLACE);
        return "Saved " + file + ".";
    }
}
