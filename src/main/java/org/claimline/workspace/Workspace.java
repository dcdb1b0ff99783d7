package org.claimline.workspace;

import java.util.List;
import org.claimline.board.Board;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.series.Catalog;

/// All that a window shows and a check checks, as one value.
///
/// @param name its short name, as in the data package
/// @param title its title
/// @param catalog the series
/// @param article the article
/// @param claims its claims, in the article's order
/// @param board the linked charts
public record Workspace(
        String name,
        String title,
        Catalog catalog,
        Article article,
        List<Claim> claims,
        Board board) {

    public Workspace {
        claims = List.copyOf(claims);
    }

    public Workspace withCatalog(Catalog other) {
        return new Workspace(name, title, other, article, claims, board);
    }

    public Workspace withBoard(Board other) {
        return new Workspace(name, title, catalog, article, claims, other);
    }
}
