package org.claimline.board;

import java.util.List;
import java.util.Optional;

/// One chart of the board.
///
/// @param id its name
/// @param title its title; empty where it is computed from the traces
/// @param height its share of height, 1 being usual
/// @param axis its left value axis
/// @param traces what it draws, in order
/// @param notes the user's notes
/// @param right its right axis, where a trace is read on it
/// @param collapsed whether its header alone is shown on the board
public record Panel(
        PanelId id,
        Optional<String> title,
        double height,
        Axis axis,
        List<Trace> traces,
        List<Note> notes,
        Axis right,
        boolean collapsed) {

    public Panel {
        traces = List.copyOf(traces);
        notes = List.copyOf(notes);
        if (!(height > 0) || height > 10) {
            throw new IllegalArgumentException(
                    "a panel's height is above 0 and at most 10, not " + height);
        }
    }

    /// As panels are at first: under a computed title, their axes as the data decides.
    public static Panel of(PanelId id, List<Trace> traces) {
        return new Panel(id, Optional.empty(), 1, Axis.AUTO, traces, List.of(), Axis.AUTO, false);
    }

    /// The trace at a place, from 0.
    public Optional<Trace> trace(int place) {
        return place >= 0 && place < traces.size()
                ? Optional.of(traces.get(place))
                : Optional.empty();
    }

    public Panel withId(PanelId other) {
        return new Panel(other, title, height, axis, traces, notes, right, collapsed);
    }

    /// @param other empty where it is to be computed from the traces
    public Panel withTitle(Optional<String> other) {
        return new Panel(id, other, height, axis, traces, notes, right, collapsed);
    }

    public Panel withHeight(double other) {
        return new Panel(id, title, other, axis, traces, notes, right, collapsed);
    }

    /// The axis of a side.
    public Axis axis(Trace.Side side) {
        return side == Trace.Side.LEFT ? axis : right;
    }

    public Panel withAxis(Trace.Side side, Axis other) {
        boolean left = side == Trace.Side.LEFT;
        return new Panel(
                id,
                title,
                height,
                left ? other : axis,
                traces,
                notes,
                left ? right : other,
                collapsed);
    }

    public Panel asCollapsed() {
        return new Panel(id, title, height, axis, traces, notes, right, true);
    }

    public Panel asOpen() {
        return new Panel(id, title, height, axis, traces, notes, right, false);
    }

    public Panel withTraces(List<Trace> others) {
        return new Panel(id, title, height, axis, others, notes, right, collapsed);
    }

    public Panel withNotes(List<Note> others) {
        return new Panel(id, title, height, axis, traces, others, right, collapsed);
    }
}
