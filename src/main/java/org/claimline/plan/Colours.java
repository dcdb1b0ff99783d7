package org.claimline.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.board.Trace;

/// Gives traces their places in the palette: in the palette's order by panel and then by trace.
/// What
/// a trace draws keeps its colour on every panel. From the ninth on colours come again, then on one
/// panel only where all eight stand there.
final class Colours {

    private static final int COUNT = 8;
    private static final int SOLID_TRACES = 4;
    private static final int DASHES = 3;

    private final Map<Trace.Origin, Integer> given = new HashMap<>();

    /// The colours of a panel's traces, one each.
    List<Integer> of(List<Trace> traces) {
        List<Integer> colours = new ArrayList<>();
        for (Trace trace : traces) {
            Integer before = given.get(trace.origin());
            int colour = before != null ? before : next(traces);
            given.put(trace.origin(), colour);
            colours.add(colour);
        }
        return colours;
    }

    private int next(List<Trace> panel) {
        List<Integer> taken = new ArrayList<>();
        for (Trace trace : panel) {
            Integer colour = given.get(trace.origin());
            if (colour != null) {
                taken.add(colour);
            }
        }
        for (int step = 0; step < COUNT; step++) {
            int colour = (given.size() + step) % COUNT;
            if (!taken.contains(colour)) {
                return colour;
            }
        }
        return given.size() % COUNT;
    }

    /// The stroke of a panel's nth trace, from 0: solid for the first four, then dashed ones.
    static int stroke(int trace) {
        return trace < SOLID_TRACES ? 0 : 1 + (trace - SOLID_TRACES) % DASHES;
    }
}
