package org.claimline.app.intake.dialog;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.state.TaskRunner;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.chain.Import;
import org.claimline.csv.layout.Role;
import org.claimline.plan.Palette;

/// Shows how a file is read, asks what it does not tell, and lets a person choose the series.
/// Whatever is changed, the file is read again at once.
public final class ImportDialog {

    private final Desk desk;
    private final Stage stage;
    private final Label facts = new Label();
    private final SettingsPane settings = new SettingsPane(this::choose);
    private final QuestionBar question = new QuestionBar(this::choose);
    private final PreviewPane preview;
    private final SeriesList series = new SeriesList(this::count);
    private final ProblemList problems;
    private final ReadingFoot foot = new ReadingFoot(this::stop, this::close, this::take);
    private final Subscription subscription;
    private Import current;
    private Recipe recipe;
    private Optional<TaskRunner.Job> reading = Optional.empty();
    private Optional<Desk.Decision> decision = Optional.empty();

    public ImportDialog(Window owner, Palette palette, Import first, Desk desk) {
        this.desk = desk;
        current = first;
        recipe = Told.of(first).recipe();
        preview = new PreviewPane(desk.tasks(), this::choose);
        problems = new ProblemList(preview::show, all -> desk.save(all, foot::rest));
        series.leaveOut(LeftOut.of(recipe));
        stage = Modal.of(owner, "Import " + first.file(), palette, layout(), 1280, 820);
        stage.setMinWidth(860);
        stage.setMinHeight(560);
        subscription = bind();
        show(first);
    }

    public void show() {
        stage.show();
    }

    private BorderPane layout() {
        facts.setId("import-facts");
        facts.getStyleClass().add("sheet-facts");
        BorderPane root = Sheet.of("import-dialog", "Import", facts);
        ScrollPane left = new ScrollPane(settings);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.getStyleClass().addAll("plain-scroll", "import-left");
        root.setCenter(middle());
        root.setLeft(left);
        root.setBottom(foot);
        return root;
    }

    private Node middle() {
        HBox below = new HBox(24, series, problems);
        below.setMinHeight(150);
        below.setPrefHeight(200);
        for (VBox half : new VBox[] {series, problems}) {
            HBox.setHgrow(half, Priority.ALWAYS);
            half.setPrefWidth(440);
            half.setMinWidth(0);
        }
        VBox middle = new VBox(16, question, preview, below);
        VBox.setVgrow(preview, Priority.ALWAYS);
        middle.getStyleClass().add("sheet-body");
        return middle;
    }

    private Subscription bind() {
        stage.setOnHidden(
                event -> {
                    reading.ifPresent(TaskRunner.Job::stop);
                    close(decision);
                });
        return desk.tasks()
                .doingProperty()
                .subscribe(
                        doing -> {
                            if (reading.isPresent()) {
                                foot.reading(doing, Told.of(current).lines());
                            }
                        });
    }

    private void close(Optional<Desk.Decision> decided) {
        subscription.unsubscribe();
        desk.closed(decided);
    }

    private void choose(int column, Role role) {
        choose(Setting.COLUMNS, Columns.with(recipe, column, role));
    }

    private void choose(Setting setting, String value) {
        Recipe next = value.isEmpty() ? recipe.without(setting) : recipe.with(setting, value);
        if (next.equals(recipe)) {
            return;
        }
        recipe = next;
        reading.ifPresent(TaskRunner.Job::stop);
        foot.reading(Optional.empty(), 0);
        // The job may be over before it is handed back, where work is done at once.
        reading = Optional.of(() -> {});
        TaskRunner.Job job =
                desk.read(
                        next,
                        new TaskRunner.Ending<>(
                                read -> ended(next, () -> show(read)),
                                e ->
                                        ended(
                                                next,
                                                () ->
                                                        back(
                                                                e.getMessage() == null
                                                                        ? e.toString()
                                                                        : e.getMessage())),
                                () -> ended(next, () -> back(""))));
        reading = reading.map(was -> job);
    }

    /// An answer to an earlier choice comes too late.
    private void ended(Recipe asked, Runnable then) {
        if (asked.equals(recipe) && reading.isPresent()) {
            reading = Optional.empty();
            then.run();
        }
    }

    private void stop() {
        reading.ifPresent(TaskRunner.Job::stop);
        reading = Optional.empty();
        back("Stopped; everything is as it was read before.");
    }

    /// As it was read last.
    private void back(String sentence) {
        recipe = Told.of(current).recipe();
        show(current);
        foot.rest(sentence);
    }

    private void show(Import read) {
        current = read;
        Told told = Told.of(read);
        facts.setText(read.file() + " · " + told.facts());
        settings.show(told.detected(), told.sheet().map(s -> s.anatomy().layoutLabel()).orElse(""));
        told.question().ifPresentOrElse(question::ask, question::hide);
        told.sheet()
                .ifPresentOrElse(
                        sheet -> preview.show(sheet, told.lines(), read.problems()),
                        preview::clear);
        series.show(
                told.series(),
                told.sheet().filter(s -> RoleLook.isSeriesEach(s.anatomy())).isPresent(),
                told.toDo());
        problems.show(read.problems().stream().filter(problem -> !told.isAsked(problem)).toList());
        foot.rest("");
        count();
    }

    private void count() {
        foot.count(reading.isPresent() ? 0 : series.wanted().size());
    }

    private void take() {
        if (current instanceof Import.Read read && reading.isEmpty()) {
            decision = Optional.of(new Desk.Decision(read, series.wanted()));
            stage.hide();
        }
    }

    private void close() {
        stage.hide();
    }
}
