package org.claimline.app.look;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.plan.Palette;

/// A window over the program's, which has to be answered first.
public final class Modal {

    private Modal() {}

    /// @param width at most, where the screen has so much
    public static Stage of(
            Window owner, String title, Palette palette, Region root, double width, double height) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.getIcons().setAll(AppIcon.images());
        double size = Scaled.of(owner.getScene());
        Scene scene = new Scene(Scaled.like(owner.getScene(), root));
        scene.getStylesheets().setAll(Theme.stylesheets(palette, size));
        stage.setScene(scene);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(size * width, screen.getWidth()));
        stage.setHeight(Math.min(size * height, screen.getHeight()));
        stage.setX(middle(owner.getX(), owner.getWidth(), stage.getWidth(), screen.getMaxX()));
        stage.setY(middle(owner.getY(), owner.getHeight(), stage.getHeight(), screen.getMaxY()));
        return stage;
    }

    private static double middle(double from, double length, double own, double end) {
        return Math.max(0, Math.min(from + (length - own) / 2, end - own));
    }
}
