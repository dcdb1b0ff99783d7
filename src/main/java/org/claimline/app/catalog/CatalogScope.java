package org.claimline.app.catalog;

/// Which series the catalog lists.
enum CatalogScope {
    ALL,
    FAVOURITES,
    /// Those that have a line on the board, transformed or not.
    ON_BOARD
}
