package org.claimline.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.claim.ClaimId;
import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;

/// The stack of linked charts.
///
/// @param window the stretch of time shown at first; empty where the data decides
/// @param events what marks all panels, in order of time
/// @param panels top to bottom
/// @param starred the claims a person starred
/// @param favourites the series a person marked
/// @param gridlines whether panels have horizontal gridlines
public record Board(
        Optional<PeriodRange> window,
        List<Event> events,
        List<Panel> panels,
        Set<ClaimId> starred,
        Set<SeriesKey> favourites,
        boolean gridlines) {

    public static final Board EMPTY =
            new Board(Optional.empty(), List.of(), List.of(), Set.of(), Set.of(), true);

    public Board {
        events = List.copyOf(events);
        panels = List.copyOf(panels);
        starred = Set.copyOf(starred);
        favourites = Set.copyOf(favourites);
    }

    public Board withEvents(List<Event> others) {
        return new Board(window, others, panels, starred, favourites, gridlines);
    }

    public Board withPanels(List<Panel> others) {
        return new Board(window, events, others, starred, favourites, gridlines);
    }

    public Board withStarred(Set<ClaimId> others) {
        return new Board(window, events, panels, others, favourites, gridlines);
    }

    public Board withFavourites(Set<SeriesKey> others) {
        return new Board(window, events, panels, starred, others, gridlines);
    }

    public Board withGridlines(boolean drawn) {
        return new Board(window, events, panels, starred, favourites, drawn);
    }

    public Optional<Panel> panel(PanelId id) {
        return panels.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
