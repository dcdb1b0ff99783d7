package org.claimline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.claimline.app.board.BoardPane;
import org.claimline.app.catalog.Selection;
import org.claimline.app.claims.ClaimActions;
import org.claimline.app.command.Command;
import org.claimline.app.command.Target;
import org.claimline.app.data.DataDrawer;
import org.claimline.app.state.NoteRef;
import org.claimline.app.state.Session;
import org.claimline.app.workspace.Saving;
import org.claimline.board.Event;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.claim.Claim;
import org.claimline.plan.PanelPlan;
import org.claimline.series.TimeSeries;
import org.claimline.store.BundledStory;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Edit;

/// Every command of the window, in the order of the page of keys, and what the palette finds.
final class CommandTable {

    private final Session session;
    private final List<Command> commands;
    private final Consumer<Optional<Event>> events;

    /// What the window's parts do when they are asked.
    record Parts(
            BoardPane board,
            DataDrawer drawer,
            ClaimActions claims,
            OfText text,
            Consumer<Optional<Event>> event,
            Runnable present,
            Runnable find,
            Runnable palette,
            IntConsumer size,
            Runnable keys,
            Selection selection) {}

    /// What is asked of the article's text.
    record OfText(Runnable attach, Runnable readAgain, Runnable turn) {}

    CommandTable(Session session, Commands files, Saving saving, Parts parts) {
        this.session = session;
        events = parts.event();
        commands =
                Stream.of(
                                ofFiles(files, saving),
                                ofEdits(),
                                ofBoard(files, parts),
                                SeveralLines.commands(session, parts.selection()),
                                ofClaims(parts.claims()),
                                ofText(parts.text()),
                                ofWindow(files, parts))
                        .flatMap(List::stream)
                        .toList();
    }

    List<Command> commands() {
        return commands;
    }

    private List<Command> ofFiles(Commands files, Saving saving) {
        String group = "Files";
        return List.of(
                Command.of(group, "Open workspaces and CSV files", files::openFiles)
                        .on("Shortcut+O"),
                Command.of(group, "Open a workspace folder", files::openFolder),
                Command.of(group, "Open the story Kazakhstan 2022", files::openStory),
                Command.of(
                        group,
                        "Open the small story Food prices",
                        () -> files.openStory(BundledStory.SMALL)),
                Command.of(group, "New workspace for an article", files::begin).on("Shortcut+N"),
                Command.of(group, "Save", saving::save).on("Shortcut+S"),
                Command.of(group, "Save as", saving::saveAs).on("Shortcut+Shift+S"),
                Command.of(group, "About the article", saving::describeArticle),
                Command.of(group, "Accept the verdicts as they are", saving::accept),
                Command.of(group, "Import CSV files", files::importFiles).on("Shortcut+I"),
                Command.of(group, "Import cells from the clipboard", files::paste).on("Shortcut+V"),
                Command.of(group, "Read changed files again", files::readAgain).on("F5"),
                Command.of(group, "Export a picture", () -> files.export(Optional.empty()))
                        .on("Shortcut+E"),
                Command.of(group, "Copy a picture of the panel", files.copies()::picture)
                        .on("Shortcut+Shift+C"),
                Command.of(group, "Copy the panel as SVG", files.copies()::svg)
                        .on("Shortcut+Alt+C"),
                Command.of(group, "Export the report", files::report),
                Command.of(group, "Share the workspace as a bundle", files::share),
                Command.of(group, "Print the panel", files::printPanel).on("Shortcut+P"),
                Command.of(group, "Print the board", files::printBoard)
                        .when(() -> !session.plan().panels().isEmpty()));
    }

    private List<Command> ofEdits() {
        String group = "Editing";
        return List.of(
                Command.of(group, "Undo", session::undo)
                        .on("Shortcut+Z")
                        .when(() -> session.historyProperty().get().undoable().isPresent()),
                Command.of(group, "Redo", session::redo)
                        .on("Shortcut+Shift+Z")
                        .when(() -> session.historyProperty().get().redoable().isPresent()));
    }

    private List<Command> ofBoard(Commands files, Parts parts) {
        String group = "Panel looked at";
        return List.of(
                ofPanel(group, "Rename panel", p -> parts.board().rename(p.id())).on("F2"),
                ofPanel(
                                group,
                                "Change between linear and log scale",
                                p -> session.edit(BoardEdit.ScaleAxis.turned(p)))
                        .on("L"),
                ofPanel(
                                group,
                                "Move panel up",
                                p -> session.edit(new BoardEdit.ShiftPanel(p.id(), -1)))
                        .on("Alt+Shift+Up"),
                ofPanel(
                                group,
                                "Move panel down",
                                p -> session.edit(new BoardEdit.ShiftPanel(p.id(), 1)))
                        .on("Alt+Shift+Down"),
                ofPanel(
                                group,
                                "Change between real figures and the figures as they are",
                                p -> parts.board().turnReal())
                        .on("R"),
                ofPanel(group, "Note at the cursor", p -> parts.board().writeNote(p.id())).on("N"),
                Command.of(
                        group, "Event on all panels", () -> parts.event().accept(Optional.empty())),
                ofPanel(group, "Range of the left axis", p -> parts.board().askRange(p.id())),
                ofPanel(group, "Zoom into the left axis", p -> parts.board().zoomAxis(p.id(), 0.8))
                        .on("Alt+Page Up"),
                ofPanel(
                                group,
                                "Zoom out of the left axis",
                                p -> parts.board().zoomAxis(p.id(), 1.25))
                        .on("Alt+Page Down"),
                ofPanel(
                                group,
                                "Value axes as the data decides",
                                p ->
                                        session.edit(
                                                new Edit.Together(
                                                        "Change axis",
                                                        List.of(
                                                                freed(p, Trace.Side.LEFT),
                                                                freed(p, Trace.Side.RIGHT)))))
                        .on("Alt+Home"),
                ofPanel(group, "Select the next line", p -> parts.board().stepLine(1))
                        .on("Alt+Down"),
                ofPanel(group, "Select the previous line", p -> parts.board().stepLine(-1))
                        .on("Alt+Up"),
                ofPanel(
                                group,
                                "Hide or show the selected line",
                                p -> parts.board().turnSelectedLine())
                        .on("H"),
                ofPanel(
                                group,
                                "Show the selected line alone, or all again",
                                p -> parts.board().showSelectedLineAlone())
                        .on("Shift+H"),
                ofPanel(group, "Show all lines", p -> parts.board().showAllLines()),
                ofPanel(
                        group,
                        "Duplicate panel",
                        p -> session.edit(new BoardEdit.DuplicatePanel(p.id()))),
                ofPanel(
                        group,
                        "Make panel higher",
                        p -> session.edit(new BoardEdit.ResizePanel(p.id(), p.height() * 1.25))),
                ofPanel(
                        group,
                        "Make panel lower",
                        p -> session.edit(new BoardEdit.ResizePanel(p.id(), p.height() / 1.25))),
                ofPanel(group, "Collapse panel, or open it", p -> parts.board().turnPanel(p.id()))
                        .on("C"),
                ofPanel(
                                group,
                                "Show the panel over the whole board, or all panels again",
                                p -> session.turnLarge(p.id()))
                        .on("F"),
                Command.of(
                                group,
                                "Show or hide gridlines",
                                () ->
                                        session.edit(
                                                new BoardEdit.DrawGridlines(
                                                        !session.workspace().board().gridlines())))
                        .on("G"),
                ofPanel(group, "Hide panel", p -> session.edit(new Edit.RemovePanel(p.id()))),
                ofPanel(group, "Show rows of panel", p -> parts.drawer().showPanel(p.id())),
                ofPanel(group, "Export panel", p -> files.export(Optional.of(p.id()))));
    }

    private static Edit freed(Panel panel, Trace.Side side) {
        return new BoardEdit.ScaleAxis(
                panel.id(),
                side,
                panel.axis(side).withRange(OptionalDouble.empty(), OptionalDouble.empty()));
    }

    private interface OfPanel {
        void run(Panel panel);
    }

    private Command ofPanel(String group, String name, OfPanel action) {
        return Command.of(group, name, () -> panel().ifPresent(action::run))
                .when(() -> panel().isPresent());
    }

    private Optional<Panel> panel() {
        return session.lookedAt().map(PanelPlan::id).flatMap(session.workspace().board()::panel);
    }

    private List<Command> ofClaims(ClaimActions claims) {
        String group = "Claims";
        return List.of(
                Command.of(group, "New claim", claims::add).on("Shortcut+Shift+N"),
                Command.of(
                                group,
                                "Edit the selected claim",
                                () ->
                                        session.selectedJudgement()
                                                .ifPresent(j -> claims.edit(j.claim())))
                        .when(() -> session.selectedJudgement().isPresent()));
    }

    private static List<Command> ofText(OfText text) {
        String group = "Claims";
        return List.of(
                Command.of(group, "Change between claims and the article's text", text.turn())
                        .on("A"),
                Command.of(group, "Attach the article's text", text.attach()),
                Command.of(group, "Read the article's text again", text.readAgain()));
    }

    private List<Command> ofWindow(Commands files, Parts parts) {
        String group = "Window";
        return List.of(
                Command.of(group, "Find anything", parts.palette()).on("Shortcut+K"),
                Command.of(group, "Search the catalog", parts.find()).on("Shortcut+F"),
                Command.of(group, "Show or hide the table", parts.drawer()::toggle).on("T"),
                Command.of(group, "Show all the time there is", session.time()::everything),
                Command.of(group, "Change between light and dark", files::turnLook),
                Command.of(group, "Larger text", () -> parts.size().accept(1))
                        .on("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
                Command.of(group, "Smaller text", () -> parts.size().accept(-1))
                        .on("Shortcut+Minus", "Shortcut+Subtract"),
                Command.of(group, "Text as large as usual", () -> parts.size().accept(0))
                        .on("Shortcut+0"),
                Command.of(group, "Present the claims one by one", parts.present())
                        .on("F11")
                        .when(() -> !session.workspace().claims().isEmpty()),
                Command.of(group, "Tell all keys", parts.keys()).on("F1"));
    }

    /// All that the palette finds now.
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Command command : commands) {
            if (command.possible().getAsBoolean()) {
                targets.add(
                        new Target("Command", command.name(), command.keysText(), command::run));
            }
        }
        for (Claim claim : session.workspace().claims()) {
            targets.add(
                    new Target(
                            "Claim",
                            claim.statement(),
                            String.valueOf(claim.number()),
                            () -> session.select(claim.id())));
        }
        session.plan()
                .panels()
                .forEach(
                        panel ->
                                targets.add(
                                        new Target(
                                                "Panel",
                                                panel.title(),
                                                "",
                                                () -> look(panel.id()))));
        for (Event event : session.workspace().board().events()) {
            targets.add(
                    new Target(
                            "Event",
                            event.label(),
                            event.when().toString(),
                            () -> events.accept(Optional.of(event))));
        }
        for (Panel panel : session.workspace().board().panels()) {
            for (Note note : panel.notes()) {
                targets.add(
                        new Target(
                                "Note",
                                note.text(),
                                note.at().toString(),
                                () -> pick(panel, note)));
            }
        }
        for (TimeSeries series : session.workspace().catalog().all()) {
            targets.add(
                    new Target("Series", series.title(), series.key().text(), () -> show(series)));
        }
        return targets;
    }

    private void pick(Panel panel, Note note) {
        look(panel.id());
        session.noteProperty().set(Optional.of(new NoteRef(panel.id(), note.id())));
    }

    private void look(PanelId panel) {
        session.panelProperty().set(Optional.of(panel));
    }

    /// Looks at the first panel that draws a series; a new one where there is none.
    private void show(TimeSeries series) {
        Trace.Origin origin = new Trace.Origin.OfSeries(series.key());
        Optional<PanelId> drawing = drawing(origin);
        if (drawing.isEmpty()) {
            session.edit(new Edit.ShowSeries(series.key()));
        }
        drawing.or(() -> drawing(origin)).ifPresent(this::look);
    }

    private Optional<PanelId> drawing(Trace.Origin origin) {
        return session.workspace().board().panels().stream()
                .filter(p -> p.traces().stream().anyMatch(t -> t.origin().equals(origin)))
                .map(Panel::id)
                .findFirst();
    }
}
