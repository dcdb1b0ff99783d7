package org.claimline.app.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.claimline.app.edition.Edition;
import org.claimline.app.edition.EditionSheet;
import org.claimline.app.intake.dialog.Desk;
import org.claimline.app.state.Figures;
import org.claimline.app.state.Notices;
import org.claimline.app.state.Sentences;
import org.claimline.app.state.Services;
import org.claimline.app.state.TaskRunner;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Problem;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.Import;

/// Brings figures into the workspace: straight where all is clear, else through the import dialog,
/// and new editions of what is there through the sheet that shows what they change.
public final class Intake {

    private static final int MANY_SERIES = 30;

    private enum Manner {
        /// In at once where nothing is to be asked.
        STRAIGHT,
        /// Always shown first.
        SHOWN
    }

    private final Services around;
    private final Sheets sheets;
    private final Taking taking;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean asking;

    public Intake(Services around, Sheets sheets) {
        this.around = around;
        this.sheets = sheets;
        taking = new Taking(around, this::ask);
    }

    /// Imports files; what is clear comes in without a question.
    public void take(List<Path> paths, Placing placing) {
        paths.forEach(path -> read(new Figures.InFile(path), Manner.STRAIGHT, placing));
    }

    /// Shows how files are read before they come in.
    public void preview(List<Path> paths, Placing placing) {
        paths.forEach(path -> read(new Figures.InFile(path), Manner.SHOWN, placing));
    }

    /// Imports what is on the clipboard: files that were copied, or cells.
    public void paste(Placing placing) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            take(clipboard.getFiles().stream().map(java.io.File::toPath).toList(), placing);
            return;
        }
        Clip.of(Optional.ofNullable(clipboard.getString()).orElse(""), around.clock())
                .ifPresentOrElse(
                        cells -> read(cells, Manner.SHOWN, placing),
                        () ->
                                around.notices()
                                        .problem(
                                                "There are no cells on the clipboard. Copy some in"
                                                        + " a spreadsheet first.",
                                                List.of()));
    }

    /// Reads the files again that series of the workspace were imported from, where they changed.
    public void readAgain() {
        Path folder = around.session().savedProperty().get().folder().orElse(Path.of(""));
        Reread reread = Reread.of(around.session().workspace().catalog(), folder);
        if (reread.isEmpty()) {
            around.notices()
                    .problem("No series of this workspace was imported from a file.", List.of());
            return;
        }
        around.tasks()
                .read(
                        "Reading changed files again",
                        progress -> reread.run(around.library(), remembered(), progress),
                        new TaskRunner.Ending<>(
                                this::takeAgain,
                                e ->
                                        around.notices()
                                                .problem(
                                                        "Could not read the files again.",
                                                        List.of(Sentences.of(e))),
                                () -> stopped("the files")));
    }

    private void takeAgain(Reread.Found found) {
        if (!found.gone().isEmpty()) {
            around.notices()
                    .problem(
                            found.gone().size() == 1
                                    ? "A file is no longer there; its series stay as they are."
                                    : found.gone().size()
                                            + " files are no longer there; their series stay as"
                                            + " they are.",
                            found.gone().stream().map(Path::toString).toList());
        }
        if (found.changed().isEmpty() && found.same() > 0) {
            around.notices()
                    .done(
                            found.same() == 1
                                    ? "Nothing changed: the file is as it was read."
                                    : "Nothing changed: all "
                                            + found.same()
                                            + " files are as they were read.");
        }
        found.changed()
                .forEach(
                        one ->
                                take(
                                        one.figures(),
                                        one.imported(),
                                        Manner.STRAIGHT,
                                        Placing.NOWHERE));
    }

    private void read(Figures figures, Manner manner, Placing placing) {
        around.tasks()
                .read(
                        "Importing " + figures.name(),
                        progress ->
                                around.library().read(figures, Recipe.AUTO, remembered(), progress),
                        new TaskRunner.Ending<>(
                                all -> all.forEach(one -> take(figures, one, manner, placing)),
                                e ->
                                        around.notices()
                                                .problem(
                                                        "Could not import " + figures.name() + ".",
                                                        List.of(Sentences.of(e))),
                                () -> stopped(figures.name())));
    }

    private void stopped(String what) {
        around.notices().done("Stopped reading " + what + ". Nothing was changed.");
    }

    /// What was remembered when it was asked for: it is looked up off the FX thread.
    private Recipes remembered() {
        var recipes = around.session().workspace().recipes();
        return shape -> Optional.ofNullable(recipes.get(shape)).map(Recipe::of);
    }

    private void take(Figures figures, Import imported, Manner manner, Placing placing) {
        switch (imported) {
            case Import.Read read -> {
                if (manner == Manner.SHOWN || read.series().size() > MANY_SERIES) {
                    show(figures, read, placing);
                } else {
                    add(figures, read, placing);
                }
            }
            case Import.Asking asking -> show(figures, asking, placing);
            case Import.Unreadable none -> {
                if (manner == Manner.SHOWN && none.sheet().isPresent()) {
                    show(figures, none, placing);
                } else {
                    taking.nothing(none, showing(figures, none, placing));
                }
            }
        }
    }

    private void add(Figures figures, Import.Read read, Placing placing) {
        var left = LeftOut.of(read.recipe());
        var wanted = read.series().stream().filter(series -> !left.contains(series.key())).toList();
        taking.take(
                figures, new Desk.Decision(read, wanted), placing, showing(figures, read, placing));
    }

    private Optional<Notices.Action> showing(Figures figures, Import imported, Placing placing) {
        boolean cells =
                switch (imported) {
                    case Import.Read read -> true;
                    case Import.Asking asking -> true;
                    case Import.Unreadable none -> none.sheet().isPresent();
                };
        return cells
                ? Optional.of(
                        new Notices.Action(
                                "Change how it was read…", () -> show(figures, imported, placing)))
                : Optional.empty();
    }

    private void show(Figures figures, Import imported, Placing placing) {
        ask(() -> sheets.read(imported, new DialogDesk(figures, imported, placing)));
    }

    private void ask(Edition edition, Consumer<EditionSheet.Answer> answered) {
        ask(
                () ->
                        sheets.edition(
                                edition,
                                answer -> {
                                    answered.accept(answer);
                                    answered();
                                }));
    }

    /// One question at a time.
    private void ask(Runnable question) {
        if (asking) {
            waiting.add(question);
        } else {
            asking = true;
            question.run();
        }
    }

    private void answered() {
        asking = false;
        Optional.ofNullable(waiting.poll()).ifPresent(this::ask);
    }

    /// What the dialog on some figures needs done.
    private final class DialogDesk implements Desk {
        private final Figures figures;
        private final Import first;
        private final Placing placing;

        DialogDesk(Figures figures, Import first, Placing placing) {
            this.figures = figures;
            this.first = first;
            this.placing = placing;
        }

        @Override
        public TaskRunner tasks() {
            return around.tasks();
        }

        @Override
        public TaskRunner.Job read(Recipe recipe, TaskRunner.Ending<Import> ending) {
            return around.tasks()
                    .read("Reading " + figures.name(), progress -> again(recipe, progress), ending);
        }

        private Import again(Recipe recipe, Progress progress) {
            return around.library().read(figures, recipe, Recipes.NONE, progress).stream()
                    .filter(one -> one.file().equals(first.file()))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException(first.file() + " is not there"));
        }

        @Override
        public void save(List<Problem> problems, Consumer<String> told) {
            taking.save(figures, problems, told);
        }

        @Override
        public void closed(Optional<Decision> decision) {
            answered();
            decision.ifPresent(
                    one ->
                            taking.take(
                                    figures, one, placing, showing(figures, one.read(), placing)));
        }
    }
}
