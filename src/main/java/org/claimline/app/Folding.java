package org.claimline.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Catalog, board and claims beside each other, as far as there is room: below 1400 the catalog is
/// a strip, below 1100 the claims slide over the board.
final class Folding extends StackPane {

    private static final double STRIP = 48;

    private final Region catalog;
    private final Node board;
    private final Region claims;
    private final HBox row = new HBox();
    private final VBox strip = new VBox(4);
    private Fold fold = Fold.WIDE;
    private boolean catalogOut;
    private boolean claimsOut;

    Folding(Region catalog, Node board, Region claims) {
        this.catalog = catalog;
        this.board = board;
        this.claims = claims;
        setMinSize(0, 0);
        HBox.setHgrow(board, Priority.ALWAYS);
        Button open = Icons.button(Feather.LAYERS, "Show the catalog");
        open.setId("catalog-strip");
        open.setOnAction(e -> slideCatalog());
        strip.getChildren().add(open);
        strip.getStyleClass().add("catalog-strip");
        strip.setAlignment(Pos.TOP_CENTER);
        strip.setMinWidth(STRIP);
        strip.setMaxWidth(STRIP);
        StackPane.setAlignment(catalog, Pos.CENTER_LEFT);
        StackPane.setAlignment(claims, Pos.CENTER_RIGHT);
        arrange();
    }

    void fold(Fold next) {
        if (next != fold) {
            fold = next;
            catalogOut = false;
            claimsOut = false;
            arrange();
        }
    }

    /// Slides the catalog over the board, or back; nothing where it stands beside it.
    void slideCatalog() {
        if (fold != Fold.WIDE) {
            catalogOut = !catalogOut;
            arrange();
        }
    }

    /// Brings the catalog out where it is folded.
    void showCatalog() {
        if (!catalogOut) {
            slideCatalog();
        }
    }

    /// Slides the claims over the board, or back; nothing where they stand beside it.
    void slideClaims() {
        if (fold == Fold.NARROW) {
            claimsOut = !claimsOut;
            arrange();
        }
    }

    /// Brings the claims out where they are folded.
    void showClaims() {
        if (!claimsOut) {
            slideClaims();
        }
    }

    /// Slides back what lies over the board.
    ///
    /// @return whether anything did
    boolean slideBack() {
        boolean any = catalogOut || claimsOut;
        catalogOut = false;
        claimsOut = false;
        if (any) {
            arrange();
        }
        return any;
    }

    private void arrange() {
        row.getChildren().clear();
        getChildren().clear();
        switch (fold) {
            case WIDE -> row.getChildren().addAll(catalog, board, claims);
            case MIDDLE -> row.getChildren().addAll(strip, board, claims);
            case NARROW -> row.getChildren().addAll(strip, board);
        }
        getChildren().add(row);
        sliding(catalog, fold != Fold.WIDE);
        sliding(claims, fold == Fold.NARROW);
        if (catalogOut) {
            getChildren().add(catalog);
        }
        if (claimsOut) {
            getChildren().add(claims);
        }
    }

    private static void sliding(Region pane, boolean over) {
        pane.getStyleClass().remove("sliding");
        if (over) {
            pane.getStyleClass().add("sliding");
        }
    }
}
