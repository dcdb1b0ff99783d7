package org.claimline.app;

/// How much of the window has room.
enum Fold {
    /// Catalog, board and claims side by side.
    WIDE,
    /// The catalog is a strip of 48.
    MIDDLE,
    /// The claims slide over the board, too.
    NARROW;

    static Fold of(double width) {
        return width >= 1400 ? WIDE : width >= 1100 ? MIDDLE : NARROW;
    }
}
