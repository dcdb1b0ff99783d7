package org.claimline.csv.text;

import java.util.List;

/// One way to cut a line into as many cells as the other lines have.
///
/// @param cells its cells
/// @param lost before which of them a delimiter is missing, counted from 0; −1 where none is
/// @param faults what speaks against the way it is written: quotes without their second one,
///     missing delimiters
/// @param strange how far its cells are from what their columns hold, by
///     [Columns#strangeness]
record Cutting(List<String> cells, int lost, int faults, int strange) {

    static final int LOST = 4;

    Cutting {
        cells = List.copyOf(cells);
    }

    int cost() {
        return faults + strange;
    }

    /// Whether its cells are names and not figures, so that they look otherwise than what stands
    /// in their columns.
    boolean isNames() {
        return cells.stream().noneMatch(Look::holdsDigit);
    }
}
