package org.claimline.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimline.board.Board;
import org.claimline.board.Event;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;

/// Carries out the edits of a board.
final class BoardEdits {

    private static final double LOWEST = 0.4;
    private static final double HIGHEST = 6;
    private static final int LONGEST_ID = 64;

    private BoardEdits() {}

    static Board apply(Board board, BoardEdit edit) {
        return switch (edit) {
            case BoardEdit.TitlePanel(PanelId id, String title) ->
                    change(
                            board,
                            id,
                            p -> p.withTitle(Optional.of(title.strip()).filter(t -> !t.isEmpty())));
            case BoardEdit.ResizePanel(PanelId id, double height) ->
                    change(board, id, p -> p.withHeight(Math.clamp(height, LOWEST, HIGHEST)));
            case BoardEdit.MovePanel(PanelId id, int place) -> move(board, id, place);
            case BoardEdit.ShiftPanel(PanelId id, int by) ->
                    move(board, id, placeOf(board, id) + by);
            case BoardEdit.DuplicatePanel(PanelId id) -> duplicate(board, id);
            case BoardEdit.AddPanels(List<Panel> panels, Optional<PanelId> below, String _) ->
                    add(board, panels, below);
            case BoardEdit.ScaleAxis(PanelId id, var side, var axis) ->
                    change(board, id, p -> p.withAxis(side, axis));
            case BoardEdit.CollapsePanel(PanelId id) -> change(board, id, Panel::asCollapsed);
            case BoardEdit.OpenPanel(PanelId id) -> change(board, id, Panel::asOpen);
            case BoardEdit.DrawGridlines(boolean drawn) -> board.withGridlines(drawn);
            case BoardEdit.MarkFavourites(var favourites) -> board.withFavourites(favourites);
            case BoardEdit.ReplaceTrace(PanelId id, int place, Trace trace) ->
                    change(board, id, p -> replace(p, place, trace));
            case BoardEdit.ReplaceTraces(PanelId id, List<Trace> traces, String _) ->
                    change(board, id, p -> replace(p, traces));
            case BoardEdit.RemoveTrace(PanelId id, int place) -> removeTrace(board, id, place);
            case BoardEdit.MoveTrace move -> moveTrace(board, move);
            case BoardEdit.PutNote(PanelId id, Note note, var _) ->
                    change(board, id, p -> p.withNotes(put(p.notes(), note)));
            case BoardEdit.RemoveNote(PanelId id, String note) ->
                    change(
                            board,
                            id,
                            p ->
                                    p.withNotes(
                                            p.notes().stream()
                                                    .filter(n -> !n.id().equals(note))
                                                    .toList()));
            case BoardEdit.AddEvent(Event event) -> withEvent(board, board.events(), event);
            case BoardEdit.ReplaceEvent(Event event, Event by) ->
                    board.events().contains(event)
                            ? withEvent(board, without(board.events(), event), by)
                            : board;
            case BoardEdit.RemoveEvent(Event event) ->
                    board.withEvents(without(board.events(), event));
        };
    }

    /// The id itself where no panel has it, else with `_2`, `_3` and so on.
    static PanelId freeId(Board board, String wanted) {
        for (int n = 1; ; n++) {
            String end = n == 1 ? "" : "_" + n;
            int kept = Math.min(wanted.length(), LONGEST_ID - end.length());
            String text = wanted.substring(0, kept) + end;
            if (!text.equals("board") && board.panel(new PanelId(text)).isEmpty()) {
                return new PanelId(text);
            }
        }
    }

    private static Board change(Board board, PanelId id, UnaryOperator<Panel> by) {
        return board.withPanels(
                board.panels().stream().map(p -> p.id().equals(id) ? by.apply(p) : p).toList());
    }

    private static Board move(Board board, PanelId id, int place) {
        Optional<Panel> panel = board.panel(id);
        if (panel.isEmpty()) {
            return board;
        }
        List<Panel> panels = new ArrayList<>(board.panels());
        panels.remove(panel.get());
        panels.add(Math.clamp(place, 0, panels.size()), panel.get());
        return board.withPanels(panels);
    }

    private static int placeOf(Board board, PanelId id) {
        return board.panels().stream().map(Panel::id).toList().indexOf(id);
    }

    private static Board duplicate(Board board, PanelId id) {
        Optional<Panel> panel = board.panel(id);
        if (panel.isEmpty()) {
            return board;
        }
        List<Panel> panels = new ArrayList<>(board.panels());
        panels.add(panels.indexOf(panel.get()) + 1, panel.get().withId(freeId(board, id.text())));
        return board.withPanels(panels);
    }

    private static Board add(Board board, List<Panel> added, Optional<PanelId> below) {
        int there = below.map(id -> placeOf(board, id)).orElse(-1);
        int at = there < 0 ? board.panels().size() : there + 1;
        Board next = board;
        for (Panel panel : added) {
            List<Panel> panels = new ArrayList<>(next.panels());
            panels.add(at++, panel.withId(freeId(next, panel.id().text())));
            next = next.withPanels(panels);
        }
        return next;
    }

    /// Draws something else in a trace's stead; the notes that belong to it go along.
    private static Panel replace(Panel panel, int place, Trace trace) {
        if (panel.trace(place).isEmpty()) {
            return panel;
        }
        List<Trace> traces = new ArrayList<>(panel.traces());
        Trace.Origin before = traces.set(place, trace).origin();
        boolean gone = traces.stream().noneMatch(t -> t.origin().equals(before));
        return panel.withTraces(traces)
                .withNotes(
                        panel.notes().stream()
                                .map(
                                        n ->
                                                gone && n.trace().equals(before)
                                                        ? n.withTrace(trace.origin())
                                                        : n)
                                .toList());
    }

    private static Panel replace(Panel panel, List<Trace> traces) {
        if (traces.size() != panel.traces().size()) {
            return panel;
        }
        Panel next = panel;
        for (int i = 0; i < traces.size(); i++) {
            next = replace(next, i, traces.get(i));
        }
        return next;
    }

    private static Board removeTrace(Board board, PanelId id, int place) {
        Optional<Trace> trace = board.panel(id).flatMap(p -> p.trace(place));
        return trace.isEmpty() ? board : without(board, id, t -> t == trace.get());
    }

    private static Board moveTrace(Board board, BoardEdit.MoveTrace move) {
        Optional<Trace> trace = board.panel(move.panel()).flatMap(p -> p.trace(move.place()));
        Optional<Panel> to = board.panel(move.to());
        if (trace.isEmpty() || to.isEmpty() || move.to().equals(move.panel())) {
            return board;
        }
        Board added = change(board, move.to(), p -> with(p, trace.get().on(move.side())));
        return removeTrace(added, move.panel(), move.place());
    }

    /// A panel that draws a trace too; the same one where it does already.
    static Panel with(Panel panel, Trace trace) {
        if (panel.traces().contains(trace)) {
            return panel;
        }
        List<Trace> traces = new ArrayList<>(panel.traces());
        traces.add(trace);
        return panel.withTraces(traces);
    }

    interface Which {
        boolean is(Trace trace);
    }

    /// A panel without some traces and the notes that belong to them; none where no trace is left.
    static Optional<Panel> without(Panel panel, Which gone) {
        List<Trace> kept = panel.traces().stream().filter(t -> !gone.is(t)).toList();
        if (kept.size() == panel.traces().size()) {
            return Optional.of(panel);
        }
        List<Note> notes =
                panel.notes().stream()
                        .filter(
                                n ->
                                        panel.traces().stream()
                                                        .noneMatch(t -> gone.is(t) && owns(t, n))
                                                || kept.stream().anyMatch(t -> owns(t, n)))
                        .toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(panel.withTraces(kept).withNotes(notes));
    }

    private static boolean owns(Trace trace, Note note) {
        return trace.origin().equals(note.trace());
    }

    private static Board without(Board board, PanelId id, Which gone) {
        return board.withPanels(
                board.panels().stream()
                        .flatMap(p -> p.id().equals(id) ? without(p, gone).stream() : Stream.of(p))
                        .toList());
    }

    private static List<Note> put(List<Note> notes, Note note) {
        List<Note> next = new ArrayList<>();
        boolean there = false;
        for (Note one : notes) {
            there |= one.id().equals(note.id());
            next.add(one.id().equals(note.id()) ? note : one);
        }
        if (!there) {
            next.add(note);
        }
        return next;
    }

    private static List<Event> without(List<Event> events, Event event) {
        return events.stream().filter(e -> !e.equals(event)).toList();
    }

    private static Board withEvent(Board board, List<Event> others, Event event) {
        List<Event> next = new ArrayList<>(others);
        if (!next.contains(event)) {
            next.add(event);
        }
        next.sort(Comparator.comparing(e -> e.when().from().start()));
        return board.withEvents(next);
    }
}
