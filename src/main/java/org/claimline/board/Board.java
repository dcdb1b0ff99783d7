package org.claimline.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.claim.ClaimId;
import org.claimline.series.PeriodRange;

/// The stack of linked charts.
///
/// @param window the stretch of time shown at first; empty where the data decides
/// @param events what marks all panels, in order of time
/// @param panels top to bottom
/// @param starred the claims a person starred
public record Board(
        Optional<PeriodRange> window,
        List<Event> events,
        List<Panel> panels,
        Set<ClaimId> starred) {

    public static final Board EMPTY = new Board(Optional.empty(), List.of(), List.of(), Set.of());

    public Board {
        events = List.copyOf(events);
        panels = List.copyOf(panels);
        starred = Set.copyOf(starred);
    }

    public Board withEvents(List<Event> others) {
        return new Board(window, others, panels, starred);
    }

    public Board withPanels(List<Panel> others) {
        return new Board(window, events, others, starred);
    }

    public Board withStarred(Set<ClaimId> others) {
        return new Board(window, events, panels, others);
    }

    public Optional<Panel> panel(PanelId id) {
        return panels.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
