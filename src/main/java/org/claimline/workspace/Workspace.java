package org.claimline.workspace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
/// @param recipes how files are read, by their shape: the choices by their settings' words
public record Workspace(
        String name,
        String title,
        Catalog catalog,
        Article article,
        List<Claim> claims,
        Board board,
        SortedMap<String, SortedMap<String, String>> recipes) {

    public Workspace {
        claims = List.copyOf(claims);
        TreeMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        recipes.forEach(
                (shape, recipe) ->
                        copy.put(shape, Collections.unmodifiableSortedMap(new TreeMap<>(recipe))));
        recipes = Collections.unmodifiableSortedMap(copy);
    }

    public Workspace withCatalog(Catalog other) {
        return new Workspace(name, title, other, article, claims, board, recipes);
    }

    /// The same one where the board is equal to its own.
    public Workspace withBoard(Board other) {
        return other.equals(board)
                ? this
                : new Workspace(name, title, catalog, article, claims, other, recipes);
    }

    /// The same one where the claims are equal to its own.
    public Workspace withClaims(List<Claim> others) {
        return others.equals(claims)
                ? this
                : new Workspace(name, title, catalog, article, others, board, recipes);
    }

    /// Another article, by whose title the workspace is called, too; the same one where the article
    /// is equal to its own.
    public Workspace withArticle(Article other) {
        return other.equals(article)
                ? this
                : new Workspace(name, other.title(), catalog, other, claims, board, recipes);
    }

    /// The workspace with recipes remembered beside or instead of its own.
    public Workspace withRecipes(Map<String, SortedMap<String, String>> more) {
        TreeMap<String, SortedMap<String, String>> all = new TreeMap<>(recipes);
        all.putAll(more);
        return new Workspace(name, title, catalog, article, claims, board, all);
    }
}
