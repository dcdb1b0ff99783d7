package org.claimline.app.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.Wrapped;
import org.claimline.app.state.Session;
import org.claimline.app.state.TaskRunner;
import org.claimline.board.PanelId;
import org.claimline.claim.Judgement;
import org.claimline.export.Drawing;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Cautions;
import org.claimline.store.settings.PictureChoice;
import org.claimline.workspace.Workspace;

/// Asks how a picture is to be made, and shows it as it will be, with what may mislead its readers.
public final class PictureSheet {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 760;

    private final Session session;
    private final TaskRunner tasks;
    private final BoardPlan plan;
    private final org.claimline.board.Window window;
    private final PictureFields fields;
    private final Preview preview;
    private final VBox cautions = new VBox(4);
    private Optional<PanelId> shown = Optional.empty();

    private PictureSheet(
            Session session, TaskRunner tasks, Optional<PanelId> panel, PictureChoice choice) {
        this.session = session;
        this.tasks = tasks;
        plan = session.plan();
        window = session.time().window();
        preview = new Preview(tasks);
        cautions.setId("picture-cautions");
        cautions.getStyleClass().add("picture-cautions");
        fields = new PictureFields(plan, panel, choice, this::draw);
        draw();
        look(panel);
    }

    /// @param panel what it is of at first; the whole board where empty
    /// @param choice how the last picture was made
    /// @param then told what is asked for
    public static void show(
            Window owner,
            Session session,
            TaskRunner tasks,
            Optional<PanelId> panel,
            PictureChoice choice,
            Consumer<Wish> then) {
        PictureSheet sheet = new PictureSheet(session, tasks, panel, choice);
        BorderPane root = Sheet.of("picture-sheet", "Save a picture");
        VBox right = new VBox(8, sheet.preview, sheet.cautions);
        right.getStyleClass().add("picture-side");
        VBox.setVgrow(sheet.preview, Priority.ALWAYS);
        root.setLeft(sheet.fields);
        root.setCenter(right);
        Stage stage =
                Modal.of(
                        owner,
                        "Save a picture",
                        session.paletteProperty().get(),
                        root,
                        WIDTH,
                        HEIGHT);
        Button save =
                Sheet.button(
                        "Save as…",
                        "picture-save",
                        stage,
                        () -> sheet.fields.wish().ifPresent(then));
        save.setDefaultButton(true);
        save.disableProperty().bind(sheet.fields.wrongProperty().isNotEmpty());
        root.setBottom(new SheetFoot(List.of(), Sheet.cancel("Cancel", stage), save));
        stage.show();
    }

    private void draw() {
        fields.wish()
                .ifPresent(
                        wish -> {
                            preview.show(
                                    Drawing.of(plan, wish.panel(), window).worded(wish.wording()),
                                    wish.settings().atScaleOne());
                            if (!wish.panel().equals(shown)) {
                                look(wish.panel());
                            }
                        });
    }

    /// Looks for what may mislead, off the FX thread: claims' other choices of periods are tried.
    private void look(Optional<PanelId> panel) {
        shown = panel;
        Workspace workspace = session.workspace();
        List<Judgement> judgements = session.judgementsProperty().get();
        tasks.look(
                () -> Cautions.of(workspace, judgements, plan, panel),
                found -> {
                    if (shown.equals(panel)) {
                        tell(found);
                    }
                },
                e -> tell(List.of()));
    }

    private void tell(List<String> found) {
        cautions.getChildren()
                .setAll(
                        found.isEmpty()
                                ? List.of(Wrapped.label("Nothing to be careful about.", "caution"))
                                : found.stream()
                                        .<Node>map(one -> Wrapped.label("! " + one, "caution"))
                                        .toList());
    }
}
