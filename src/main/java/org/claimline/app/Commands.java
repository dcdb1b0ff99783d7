package org.claimline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimline.app.intake.Intake;
import org.claimline.app.intake.Placing;
import org.claimline.app.look.Images;
import org.claimline.app.picture.Wish;
import org.claimline.app.state.FileDialogs;
import org.claimline.app.state.Library;
import org.claimline.app.state.Notices;
import org.claimline.app.state.Printing;
import org.claimline.app.state.Printing.Turn;
import org.claimline.app.state.Saved;
import org.claimline.app.state.Sentences;
import org.claimline.app.state.Services;
import org.claimline.app.state.Session;
import org.claimline.app.state.TaskRunner;
import org.claimline.app.workspace.Saving;
import org.claimline.board.PanelId;
import org.claimline.claim.Judgement;
import org.claimline.csv.Problem;
import org.claimline.export.Drawing;
import org.claimline.export.PictureExport;
import org.claimline.export.PictureForm;
import org.claimline.export.PictureSettings;
import org.claimline.export.PngExport;
import org.claimline.export.VerdictPage;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.store.BundledStory;
import org.claimline.store.Existing;
import org.claimline.store.Imports;
import org.claimline.store.bundle.Bundle;
import org.claimline.workspace.Workspace;

/// What a person can ask of the window as a whole: opening, importing, exporting, the look. Files
/// are read and written off the FX thread.
final class Commands {

    private final Session session;
    private final TaskRunner tasks;
    private final Notices notices;
    private final FileDialogs files;
    private final Library library;
    private final Intake intake;
    private final Printing printing;
    private final Clock clock;
    private final PanelCopy copies;
    private final Saving saving;
    private Consumer<Optional<PanelId>> exportDialog = panel -> {};
    private Function<Optional<PanelId>, Placing> placings = panel -> Placing.NOWHERE;

    Commands(Services around, Intake intake, Saving saving) {
        session = around.session();
        tasks = around.tasks();
        notices = around.notices();
        files = around.files();
        library = around.library();
        printing = around.printing();
        clock = around.clock();
        copies = new PanelCopy(around);
        this.intake = intake;
        this.saving = saving;
    }

    /// What asks how a picture is to be made.
    void setExportDialog(Consumer<Optional<PanelId>> dialog) {
        exportDialog = dialog;
    }

    /// What draws the series that come in; told the panel that files were dropped on.
    void setPlacings(Function<Optional<PanelId>, Placing> placings) {
        this.placings = placings;
    }

    /// Asks for workspaces and CSV files, and opens the ones and imports the others.
    void openFiles() {
        take(files.files());
    }

    void openFolder() {
        files.folder().ifPresent(this::open);
    }

    void openStory() {
        openStory(BundledStory.NAME);
    }

    /// Opens one of the stories that come with the program.
    void openStory(String name) {
        openStory(name, () -> Opening.read(library, library.storyFolder(name)));
    }

    /// @param read reads it, or waits until it has been
    void openStory(String name, Callable<Opening> read) {
        open("the story " + name, read);
    }

    void open(Path folder) {
        open(folder, () -> Opening.read(library, folder));
    }

    /// @param read reads it, or waits until it has been
    void open(Path folder, Callable<Opening> read) {
        open(name(folder), read);
    }

    /// Begins a workspace for another article.
    void begin() {
        saving.begin(paths -> intake.take(paths, Placing.NOWHERE));
    }

    private void open(String what, Callable<Opening> read) {
        saving.leaving(
                () ->
                        tasks.run(
                                "Opening " + what,
                                read,
                                opening -> show(what, opening),
                                e ->
                                        notices.problem(
                                                "Could not open " + what + ".",
                                                List.of(Sentences.of(e)))));
    }

    private void show(String what, Opening opening) {
        List<String> details = opening.problems().stream().map(Problem::toString).toList();
        if (opening.ready().isEmpty()) {
            notices.problem(what + " is not a workspace that can be opened.", details);
            return;
        }
        session.open(opening.ready().get(), opening.problems());
        session.saved(
                new Saved(Optional.of(opening.folder()), opening.access(), session.workspace()));
        session.accepted(opening.accepted());
        if (!details.isEmpty()) {
            notices.problem(
                    "Opened " + session.workspace().name() + " without what could not be read.",
                    details);
        }
    }

    /// Asks for files and shows how each is read before it comes in.
    void importFiles() {
        intake.preview(files.csvFiles(), placing());
    }

    /// Imports what is on the clipboard.
    void paste() {
        intake.paste(placing());
    }

    /// Reads changed files again.
    void readAgain() {
        intake.readAgain();
    }

    private Placing placing() {
        return placings.apply(Optional.empty());
    }

    /// What was chosen, or dropped on the window: a workspace's folder, its `datapackage.json`, or
    /// a bundle is opened, everything else is imported.
    void take(List<Path> paths) {
        take(paths, Optional.empty());
    }

    /// @param panel the panel it was dropped on
    void take(List<Path> paths, Optional<PanelId> panel) {
        List<Path> figures = new ArrayList<>();
        for (Path path : paths) {
            Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            if (Bundle.is(path)) {
                open(path);
                continue;
            }
            boolean whole = Files.isDirectory(path) || path.endsWith("datapackage.json");
            if (whole && folder != null && Imports.isWorkspace(path)) {
                open(folder);
            } else {
                figures.add(path);
            }
        }
        intake.take(figures, placings.apply(panel));
    }

    void showProblems() {
        int count = session.problemsProperty().get().size();
        notices.problem(
                count == 1 ? "1 problem" : count + " problems",
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
    void write(Wish wish) {
        String name = wish.panel().map(PanelId::text).orElse("board");
        MadeFrom shown = MadeFrom.shown(session, wish.panel(), clock);
        files.picture(name + wish.form().ending())
                .ifPresent(
                        file -> {
                            PictureForm form = PictureForm.of(name(file)).orElse(wish.form());
                            write(
                                    file,
                                    () ->
                                            PictureExport.write(
                                                    form,
                                                    shown.drawing().worded(wish.wording()),
                                                    wish.settings(),
                                                    file,
                                                    Existing.REPLACE));
                        });
    }

    /// What copies the panel looked at.
    PanelCopy copies() {
        return copies;
    }

    /// Asks for a file and writes the workspace to it as a bundle, as the window has it.
    void share() {
        Sharing sharing =
                new Sharing(library, session.savedProperty().get(), session.workspace(), clock);
        files.bundle(session.workspace().name() + ".claimline.zip")
                .ifPresent(file -> write(file, () -> sharing.write(file)));
    }

    /// Prints the panel looked at, or the first one.
    void printPanel() {
        session.lookedAt()
                .ifPresentOrElse(
                        panel -> print(Optional.of(panel.id()), panel.title(), Turn.ACROSS),
                        () -> notices.problem("There is no panel to print.", List.of()));
    }

    /// Prints all panels on one page.
    void printBoard() {
        print(Optional.empty(), session.workspace().title(), Turn.UPRIGHT);
    }

    private void print(Optional<PanelId> panel, String name, Turn turn) {
        switch (printing.ask(name, turn)) {
            case Printing.Asked.Cancelled() -> {}
            case Printing.Asked.NoPrinter() ->
                    notices.problem(
                            "No printer was found. A PDF can be printed elsewhere.",
                            List.of(),
                            Optional.of(
                                    new Notices.Action("Save a picture…", () -> export(panel))));
            case Printing.Asked.Paper paper -> print(panel, name, paper);
        }
    }

    private void print(Optional<PanelId> panel, String name, Printing.Asked.Paper paper) {
        Drawing drawing = Drawing.of(session.plan(), panel, session.time().window());
        PictureSettings settings =
                PictureSettings.ofPaper(paper.widthPoints(), paper.heightPoints());
        tasks.run(
                "Drawing " + name,
                () -> Images.of(PngExport.picture(drawing, settings)),
                picture -> {
                    if (paper.sheet().print(picture)) {
                        notices.done("Sent '" + name + "' to the printer.");
                    } else {
                        notices.problem("The printer did not take '" + name + "'.", List.of());
                    }
                },
                e -> notices.problem("Could not draw the picture.", List.of(Sentences.of(e))));
    }

    /// Asks for a file and writes the report to it: claims, verdicts, charts, sources.
    void report() {
        Workspace workspace = session.workspace();
        List<Judgement> judgements = session.judgementsProperty().get();
        files.page(workspace.name() + ".html")
                .ifPresent(
                        file ->
                                write(
                                        file,
                                        () ->
                                                VerdictPage.writeWhole(
                                                        workspace,
                                                        judgements,
                                                        BoardPlan.of(
                                                                workspace,
                                                                judgements,
                                                                Optional.empty()),
                                                        file,
                                                        Existing.REPLACE)));
    }

    /// Asks for a file and writes the table of the panel looked at to it, and beside it what it was
    /// made from.
    ///
    /// @param name to begin with
    void writeTable(String name, String csv) {
        MadeFrom shown = MadeFrom.shown(session, session.lookedAt().map(PanelPlan::id), clock);
        files.table("Export the table", name)
                .ifPresent(file -> write(file, () -> shown.writeTable(file, csv)));
    }

    /// What is written to a file.
    private interface Writing {
        void run() throws IOException;
    }

    /// Writes a file off the FX thread, and tells how it went.
    private void write(Path file, Writing writing) {
        tasks.run(
                "Writing " + name(file),
                () -> {
                    writing.run();
                    return file;
                },
                written -> notices.done("Saved " + written + "."),
                e -> notices.problem("Could not write " + file + ".", List.of(Sentences.of(e))));
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
}
