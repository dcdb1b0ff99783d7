package org.claimline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.claimline.app.article.ArticlePane;
import org.claimline.app.article.Attachment;
import org.claimline.app.board.BoardPane;
import org.claimline.app.board.EmptyBoard;
import org.claimline.app.board.EventSheet;
import org.claimline.app.board.PanelActions;
import org.claimline.app.catalog.CatalogPane;
import org.claimline.app.claims.ClaimActions;
import org.claimline.app.claims.ClaimsPane;
import org.claimline.app.claims.editor.ClaimSheet;
import org.claimline.app.claims.editor.Draft;
import org.claimline.app.command.CommandPalette;
import org.claimline.app.command.KeysPage;
import org.claimline.app.data.DataDrawer;
import org.claimline.app.edition.Edition;
import org.claimline.app.edition.EditionSheet;
import org.claimline.app.intake.Intake;
import org.claimline.app.intake.Sheets;
import org.claimline.app.intake.dialog.Desk;
import org.claimline.app.intake.dialog.ImportDialog;
import org.claimline.app.look.AppIcon;
import org.claimline.app.look.Scaled;
import org.claimline.app.look.Theme;
import org.claimline.app.picture.PictureSheet;
import org.claimline.app.picture.Wish;
import org.claimline.app.present.Presentation;
import org.claimline.app.state.FileDialogs;
import org.claimline.app.state.Library;
import org.claimline.app.state.Printing;
import org.claimline.app.state.Services;
import org.claimline.app.state.Session;
import org.claimline.app.state.TaskRunner;
import org.claimline.app.workspace.Autosave;
import org.claimline.app.workspace.Recent;
import org.claimline.app.workspace.Saving;
import org.claimline.board.Event;
import org.claimline.board.PanelId;
import org.claimline.claim.Claim;
import org.claimline.claim.Place;
import org.claimline.csv.chain.Import;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.store.Recovery;
import org.claimline.store.settings.PictureChoice;
import org.claimline.store.settings.SettingsFile;
import org.claimline.workspace.Edit;

/// The window: toolbar, catalog, board, claims, data drawer, status line, and the notices over
/// them.
final class MainWindow {

    /// What a window needs from outside.
    record Surroundings(
            TaskRunner tasks,
            FileDialogs files,
            Library library,
            Printing printing,
            SettingsFile settings,
            Clock clock) {}

    private final Session session = new Session();
    private final Stage stage;
    private final TaskRunner tasks;
    private final SettingsFile settings;
    private final NoticeStack notices = new NoticeStack();
    private static final Duration KEEPING = Duration.seconds(3);

    private final Saving saving;
    private final Recent recent;
    private final Autosave autosave;
    private final Commands commands;
    private final CatalogPane catalog;
    private final BoardPane board;
    private final ClaimsPane claims;
    private final Attachment attachment;
    private final ArticlePane text;
    private final RightPane right;
    private final DataDrawer drawer;
    private final StatusLine status;
    private final Toolbar toolbar;
    private final Folding folding;
    private final StackPane root = new StackPane();
    private final Presentation presentation;
    private final DropHint dropHint = new DropHint();
    private final CommandPalette palette;
    private final CommandTable table;
    private final Scaled sized;
    private final Scene scene;
    private final Subscription subscription;

    MainWindow(Stage stage, Surroundings around) {
        this.stage = stage;
        tasks = around.tasks();
        settings = around.settings();
        Services services =
                new Services(
                        session,
                        tasks,
                        notices,
                        around.files(),
                        around.library(),
                        around.printing(),
                        around.clock());
        saving = new Saving(services, stage);
        commands = new Commands(services, new Intake(services, new Asking()), saving);
        commands.setExportDialog(this::askExport);

        drawer = new DataDrawer(session, commands::writeTable);
        catalog = new CatalogPane(session, commands::importFiles, this::overlay);
        EmptyBoard empty = new EmptyBoard(commands::importFiles, commands::openStory);
        empty.visibleProperty().bind(tasks.doingProperty().map(Optional::isEmpty));
        board = new BoardPane(session, new Menu(), empty);
        commands.setPlacings(board::placing);
        ClaimActions writing = new Writing();
        claims = new ClaimsPane(session, writing);
        attachment = new Attachment(services, settings);
        text = new ArticlePane(session, attachment, this::claimAt);
        right = new RightPane(claims, text);
        status = new StatusLine(session, tasks, commands::showProblems);
        folding = new Folding(catalog, board, right);
        recent = new Recent(services, settings);
        autosave =
                new Autosave(
                        services,
                        stage,
                        Recovery.in(settings.folder().resolve("recovery")),
                        KEEPING);
        toolbar = new Toolbar(session, commands, saving, recent, this::find, folding::slideClaims);

        palette = new CommandPalette();
        presentation = new Presentation(session, this::leavePresentation);
        table =
                new CommandTable(
                        session,
                        commands,
                        saving,
                        new CommandTable.Parts(
                                board,
                                drawer,
                                writing,
                                new CommandTable.OfText(
                                        attachment::attach, attachment::readAgain, this::turnText),
                                this::event,
                                this::present,
                                this::find,
                                this::openPalette,
                                this::size,
                                this::showKeys,
                                catalog.selection()));
        sized = new Scaled(layout());
        scene = new Scene(sized);
        subscription = bind();
    }

    private StackPane layout() {
        BorderPane frame = new BorderPane(folding);
        frame.setTop(toolbar);
        frame.setBottom(new VBox(drawer, status));
        root.getChildren().setAll(frame, notices, palette, dropHint);
        root.getStyleClass().add("main-window");
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        StackPane.setMargin(palette, new Insets(72, 16, 16, 16));
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(notices, new Insets(0, 16, 76, 0));
        return root;
    }

    private Subscription bind() {
        stage.setScene(scene);
        stage.setOnCloseRequest(this::closing);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.getIcons().setAll(AppIcon.images());
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        scene.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                e -> Platform.runLater(() -> session.carriedProperty().set(Optional.empty())));
        dropHint.install(scene);
        scene.addEventFilter(DragEvent.DRAG_OVER, MainWindow::over);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        new Shortcuts(session, tasks, board, claims, folding, status)
                .install(scene, table.commands(), this::showKeys);
        board.requestFocus();
        Kept kept = new Kept(tasks, settings);
        return Subscription.combine(
                kept.keep("catalog-grouping", catalog.groupingProperty(), catalog::group),
                kept.keep("text-size", sized.sizeProperty().map(Object::toString), sized::restore),
                kept.keep("table", drawer.openProperty().map(Object::toString), drawer::open),
                sized.sizeProperty().subscribe(size -> look(session.paletteProperty().get())),
                root.widthProperty().subscribe(width -> fold(width.doubleValue())),
                session.paletteProperty().subscribe(this::look),
                session.historyProperty().subscribe(history -> title()),
                session.savedProperty().subscribe(saved -> title()));
    }

    private void fold(double width) {
        Fold fold = Fold.of(width);
        folding.fold(fold);
        toolbar.fold(fold);
    }

    private void look(Palette palette) {
        Application.setUserAgentStylesheet(Theme.ground(palette));
        scene.getStylesheets().setAll(Theme.stylesheets(palette, sized.sizeProperty().get()));
    }

    private void title() {
        String title = session.workspace().title();
        String mark = session.isUnsaved() ? "• " : "";
        stage.setTitle(mark + (title.isEmpty() ? "Claimline" : title + " – Claimline"));
    }

    private void find() {
        folding.showCatalog();
        catalog.search().requestFocus();
        catalog.search().selectAll();
    }

    private void overlay(SeriesKey key) {
        board.overlay(key);
    }

    private void openPalette() {
        palette.open(table.targets());
    }

    /// Shows everything so many steps larger; as usual where nought.
    private void size(int steps) {
        if (steps == 0) {
            sized.set(1);
        } else {
            sized.step(steps);
        }
    }

    private void showKeys() {
        KeysPage.show(stage, session.paletteProperty().get(), table.commands());
    }

    /// A claim on the panel looked at.
    private Draft draft() {
        return Draft.of("", session.panelProperty().get().map(PanelId::text).orElse(""));
    }

    private void claimAt(Place place) {
        ClaimSheet.add(stage, session, draft().at(place));
    }

    private void event(Optional<Event> event) {
        event.ifPresentOrElse(
                known -> EventSheet.edit(stage, session, known),
                () ->
                        EventSheet.add(
                                stage,
                                session,
                                session.cursor().moment().stream()
                                        .mapToObj(second -> Period.dayAt(second).toString())
                                        .findFirst()
                                        .orElse("")));
    }

    private void present() {
        if (!root.getChildren().contains(presentation)) {
            root.getChildren().add(presentation);
            stage.setFullScreen(true);
            presentation.begin();
        }
    }

    private void leavePresentation() {
        root.getChildren().remove(presentation);
        presentation.close();
        stage.setFullScreen(false);
        board.requestFocus();
    }

    private void turnText() {
        folding.showClaims();
        right.turn();
    }

    private void askExport(Optional<PanelId> panel) {
        Optional<PanelId> subject = panel.or(() -> session.lookedAt().map(PanelPlan::id));
        tasks.look(
                () -> settings.read().picture().orElse(PictureChoice.USUAL),
                choice ->
                        PictureSheet.show(
                                stage, session, tasks, subject, choice, this::writePicture),
                e ->
                        PictureSheet.show(
                                stage,
                                session,
                                tasks,
                                subject,
                                PictureChoice.USUAL,
                                this::writePicture));
    }

    private void writePicture(Wish wish) {
        commands.write(wish);
        // What cannot be remembered is missed at most.
        tasks.look(
                () -> settings.change(s -> s.withPicture(wish.choice())),
                remembered -> {},
                e -> {});
    }

    private void closing(WindowEvent e) {
        if (session.isUnsaved()) {
            e.consume();
            saving.leaving(stage::close);
        }
    }

    private static void over(DragEvent e) {
        if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
        }
    }

    private void dropped(DragEvent e) {
        Dragboard dragboard = e.getDragboard();
        if (dragboard.hasFiles()) {
            List<Path> paths = dragboard.getFiles().stream().map(java.io.File::toPath).toList();
            e.setDropCompleted(true);
            e.consume();
            commands.take(paths, board.panelAt(e.getSceneX(), e.getSceneY()));
        }
    }

    /// What is asked about figures.
    private final class Asking implements Sheets {
        @Override
        public void read(Import first, Desk desk) {
            new ImportDialog(stage, session.paletteProperty().get(), first, desk).show();
        }

        @Override
        public void edition(Edition edition, Consumer<EditionSheet.Answer> answered) {
            new EditionSheet(stage, session.paletteProperty().get(), edition, answered).show();
        }
    }

    /// What is asked for the claims.
    private final class Writing implements ClaimActions {
        @Override
        public void showRows() {
            drawer.showClaim();
        }

        @Override
        public void add() {
            ClaimSheet.add(stage, session, draft());
        }

        @Override
        public void showPlace(Place place) {
            right.showText();
            text.reveal(place);
        }

        @Override
        public void edit(Claim claim) {
            ClaimSheet.edit(stage, session, claim);
        }
    }

    /// What the panels' menus ask for.
    private final class Menu implements PanelActions {
        @Override
        public void export(PanelId panel) {
            commands.export(Optional.of(panel));
        }

        @Override
        public void showRows(PanelId panel) {
            drawer.showPanel(panel);
        }

        @Override
        public void hide(PanelId panel) {
            session.edit(new Edit.RemovePanel(panel));
        }

        @Override
        public void tell(String sentence) {
            notices.problem(sentence, List.of());
        }

        @Override
        public void claim(PanelId panel, String assertion) {
            ClaimSheet.add(stage, session, Draft.of(assertion, panel.text()));
        }
    }

    Session session() {
        return session;
    }

    /// Offers unsaved work that a run of the program which broke off had kept.
    void offerUnsaved() {
        autosave.offer();
    }

    Commands commands() {
        return commands;
    }

    /// Tells that a part of the program failed; the workspace is kept as it is.
    void failed(Throwable fault) {
        String what = fault.getMessage() == null ? fault.toString() : fault.getMessage();
        notices.problem(
                "Something in the program went wrong; your workspace is as it was.", List.of(what));
    }

    /// Stops listening and lets go of the charts.
    void close() {
        subscription.unsubscribe();
        autosave.close();
        recent.close();
        board.close();
        catalog.close();
        claims.close();
        text.close();
        attachment.close();
        drawer.close();
        status.close();
        toolbar.close();
    }
}
