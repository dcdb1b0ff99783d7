package org.claimline.board;

import java.util.List;
import java.util.Optional;

/// One chart of the board.
///
/// @param id its name
/// @param title its title; empty where it is computed from the traces
/// @param height its share of height, 1 being usual
/// @param axis its value axis
/// @param traces what it draws, in order
/// @param notes the user's notes
public record Panel(
        PanelId id,
        Optional<String> title,
        double height,
        Axis axis,
        List<Trace> traces,
        List<Note> notes) {

    public Panel {
        traces = List.copyOf(traces);
        notes = List.copyOf(notes);
        if (!(height > 0) || height > 10) {
            throw new IllegalArgumentException(
                    "a panel's height is above 0 and at most 10, not " + height);
        }
    }

    /// The trace at a place, from 0.
    public Optional<Trace> trace(int place) {
        return place >= 0 && place < traces.size()
                ? Optional.of(traces.get(place))
                : Optional.empty();
    }

    public Panel withId(PanelId other) {
        return new Panel(other, title, height, axis, traces, notes);
    }

    /// @param other empty where it is to be computed from the traces
    public Panel withTitle(Optional<String> other) {
        return new Panel(id, other, height, axis, traces, notes);
    }

    public Panel withHeight(double other) {
        return new Panel(id, title, other, axis, traces, notes);
    }

    public Panel withAxis(Axis other) {
        return new Panel(id, title, height, other, traces, notes);
    }

    public Panel withTraces(List<Trace> others) {
        return new Panel(id, title, height, axis, others, notes);
    }

    public Panel withNotes(List<Note> others) {
        return new Panel(id, title, height, axis, traces, others);
    }
}
