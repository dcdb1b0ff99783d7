package org.claimline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.claimline.app.intake.ImportDialog;
import org.claimline.app.state.FileDialogs;
import org.claimline.app.state.Library;
import org.claimline.app.state.Notices;
import org.claimline.app.state.Session;
import org.claimline.app.state.TaskRunner;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Problem;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.Import;
import org.claimline.export.Existing;
import org.claimline.export.PngExport;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.store.Opened;
import org.claimline.workspace.Edit;

/// What a person can ask of the window as a whole: opening, importing, exporting, the look. Files
/// are read and written off the FX thread.
final class Commands {

    private static final int MANY_SERIES = 30;

    private final Session session;
    private final TaskRunner tasks;
    private final Notices notices;
    private final FileDialogs files;
    private final Library library;
    private Consumer<Optional<PanelId>> exportDialog = panel -> {};
    private ImportAsking importDialog = (imported, rereading, decided) -> {};

    Commands(
            Session session,
            TaskRunner tasks,
            Notices notices,
            FileDialogs files,
            Library library) {
        this.session = session;
        this.tasks = tasks;
        this.notices = notices;
        this.files = files;
        this.library = library;
    }

    /// What asks how a file is to be read and what of it is wanted.
    interface ImportAsking {
        void ask(
                Import imported,
                ImportDialog.Rereading rereading,
                Consumer<ImportDialog.Decision> decided);
    }

    void setImportDialog(ImportAsking dialog) {
        importDialog = dialog;
    }

    /// What asks how a picture is to be made.
    void setExportDialog(Consumer<Optional<PanelId>> dialog) {
        exportDialog = dialog;
    }

    /// Asks for workspaces and CSV files, and opens the ones and imports the others.
    void openFiles() {
        take(files.files());
    }

    void openFolder() {
        files.folder().ifPresent(this::open);
    }

    void openStory() {
        open("the story", library::story);
    }

    void open(Path folder) {
        open(name(folder), () -> library.workspace(folder));
    }

    private record Outcome(Optional<Session.Ready> ready, List<Problem> problems) {
        static Outcome of(Opened opened) {
            return new Outcome(opened.workspace().map(Session.Ready::of), opened.problems());
        }
    }

    private void open(String what, Callable<Opened> read) {
        tasks.run(
                "Opening " + what,
                () -> Outcome.of(read.call()),
                outcome -> show(what, outcome),
                e -> notices.problem("Could not open " + what + ".", List.of(sentence(e))));
    }

    private void show(String what, Outcome outcome) {
        List<String> details = outcome.problems().stream().map(Problem::toString).toList();
        if (outcome.ready().isEmpty()) {
            notices.problem(what + " is not a workspace that can be opened.", details);
            return;
        }
        session.open(outcome.ready().get(), outcome.problems());
        if (!details.isEmpty()) {
            notices.problem(
                    "Opened " + session.workspace().name() + " without what could not be read.",
                    details);
        }
    }

    void importFiles() {
        importCsv(files.csvFiles());
    }

    /// What was chosen, or dropped on the window: a workspace's folder, or its
    /// `datapackage.json`, is
    /// opened, other files are imported.
    void take(List<Path> paths) {
        List<Path> csv = new ArrayList<>();
        for (Path path : paths) {
            Path folder = path.toAbsolutePath().getParent();
            if (Files.isDirectory(path)) {
                open(path);
            } else if (folder != null && path.endsWith("datapackage.json")) {
                open(folder);
            } else {
                csv.add(path);
            }
        }
        importCsv(csv);
    }

    private void importCsv(List<Path> paths) {
        for (Path path : paths) {
            tasks.run(
                    "Importing " + name(path),
                    () -> library.figures(path, Recipe.AUTO, remembered(), Progress.NONE),
                    imported -> imported.forEach(one -> take(path, one)),
                    e ->
                            notices.problem(
                                    "Could not import " + name(path) + ".", List.of(sentence(e))));
        }
    }

    private Recipes remembered() {
        return shape ->
                Optional.ofNullable(session.workspace().recipes().get(shape)).map(Recipe::of);
    }

    /// Imports what is clear; asks where something is not, or where there is much to choose from.
    private void take(Path path, Import imported) {
        boolean ask =
                switch (imported) {
                    case Import.Read read -> read.series().size() > MANY_SERIES;
                    case Import.Asking asking -> true;
                    case Import.Unreadable none -> false;
                };
        if (ask) {
            importDialog.ask(
                    imported, (recipe, done) -> readAgain(path, imported, recipe, done), this::add);
        } else if (imported instanceof Import.Read read) {
            Set<SeriesKey> left = LeftOut.of(read.recipe());
            add(
                    new ImportDialog.Decision(
                            read,
                            read.series().stream()
                                    .filter(series -> !left.contains(series.key()))
                                    .toList()));
        } else {
            told("No series found in " + name(path), imported.problems());
        }
    }

    private void readAgain(Path path, Import before, Recipe recipe, Consumer<Import> done) {
        tasks.run(
                "Reading " + name(path),
                () -> library.figures(path, recipe, Recipes.NONE, Progress.NONE),
                again ->
                        again.stream()
                                .filter(one -> one.file().equals(before.file()))
                                .findFirst()
                                .ifPresent(done),
                e -> notices.problem("Could not read " + name(path) + ".", List.of(sentence(e))));
    }

    private static Import unreadable(Import before, Recipe recipe, String sentence) {
        return new Import.Unreadable(
                before.file(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                recipe,
                List.of(),
                List.of(Problem.of(before.file(), sentence)));
    }

    private void add(ImportDialog.Decision decision) {
        Import.Read read = decision.read();
        List<TimeSeries> series = decision.wanted();
        Recipe recipe = LeftOut.with(read.recipe(), read.series(), series);
        session.edit(
                new Edit.ImportSeries(
                        series,
                        List.of(),
                        recipe.equals(Recipe.AUTO) || read.report().shape().isEmpty()
                                ? Map.of()
                                : Map.of(read.report().shape(), recipe.toWords())));
        told(
                (series.size() == 1
                                ? "'" + series.getFirst().title() + "'"
                                : series.size() + " series")
                        + " imported from "
                        + read.file(),
                read.problems());
    }

    private void told(String found, List<Problem> problems) {
        if (problems.isEmpty()) {
            notices.done(found + ".");
        } else {
            session.addProblems(problems);
            notices.problem(
                    found + "; " + count(problems.size()) + ".",
                    problems.stream().map(Problem::toString).toList());
        }
    }

    private static String count(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }

    void showProblems() {
        notices.problem(
                count(session.problemsProperty().get().size()),
                session.problemsProperty().get().stream().map(Problem::toString).toList());
    }

    /// Asks how a picture is to be made.
    void export(Optional<PanelId> panel) {
        if (session.plan().panels().isEmpty()) {
            notices.problem("There is no panel to export.", List.of());
        } else {
            exportDialog.accept(panel);
        }
    }

    /// Asks for a file and writes the picture to it.
    void write(ExportDialog.Wish wish) {
        String name = wish.panel().map(PanelId::text).orElse("board");
        files.picture(name + ".png")
                .ifPresent(
                        file -> {
                            BoardPlan plan = session.plan();
                            Window window = session.time().window();
                            tasks.run(
                                    "Writing " + name(file),
                                    () -> {
                                        PngExport.write(
                                                plan,
                                                wish.panel(),
                                                window,
                                                wish.settings(),
                                                file,
                                                Existing.REPLACE);
                                        return file;
                                    },
                                    written -> notices.done("Saved " + written + "."),
                                    e ->
                                            notices.problem(
                                                    "Could not write " + file + ".",
                                                    List.of(sentence(e))));
                        });
    }

    void turnLook() {
        session.paletteProperty()
                .set(
                        session.paletteProperty().get() == Palette.LIGHT
                                ? Palette.DARK
                                : Palette.LIGHT);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static String sentence(Exception e) {
        String message = e.getMessage();
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + " is not there.";
            case IOException io when message != null -> message;
            default -> message == null ? e.getClass().getSimpleName() : message;
        };
    }
}
