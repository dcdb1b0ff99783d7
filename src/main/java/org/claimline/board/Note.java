package org.claimline.board;

import org.claimline.series.PeriodRange;

/// A user's note on a panel: at a point, or over a stretch. It belongs to its trace.
///
/// @param id its name in the panel
/// @param trace what the trace draws that it belongs to
/// @param at its anchor
/// @param text with `{value}` and `{date}` filled in from the data
/// @param offsetX how far right of its anchor its text stands, in pixels at 100 %
/// @param offsetY how far below
public record Note(
        String id,
        Trace.Origin trace,
        PeriodRange at,
        String text,
        double offsetX,
        double offsetY) {

    /// How far right of its anchor, and how far below, the text of a new note stands.
    private static final double RIGHT = 14;

    private static final double BELOW = -28;

    /// A new note.
    public static Note of(String id, Trace.Origin trace, PeriodRange at, String text) {
        return new Note(id, trace, at, text, RIGHT, BELOW);
    }

    public Note withTrace(Trace.Origin other) {
        return new Note(id, other, at, text, offsetX, offsetY);
    }

    public Note withText(String other) {
        return new Note(id, trace, at, other, offsetX, offsetY);
    }

    public Note withOffset(double right, double below) {
        return new Note(id, trace, at, text, right, below);
    }
}
