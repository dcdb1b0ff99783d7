package org.claimline.app.state;

import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;

/// A line that is being dragged to a panel: a series of the catalog, or a line of another panel.
///
/// @param origin what it draws
/// @param name for people
/// @param from the panel it stands on; empty for a series of the catalog
/// @param place its place there
public record Carried(Trace.Origin origin, String name, Optional<PanelId> from, int place) {}
