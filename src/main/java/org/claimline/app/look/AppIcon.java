package org.claimline.app.look;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import org.claimline.plan.Palette;

/// The program's own sign: a line that meets a dashed ring, on the marker's yellow.
public final class AppIcon {

    private AppIcon() {}

    /// The sign 18 pixels high, for the toolbar.
    public static Node node() {
        return new Group(drawing(18));
    }

    /// The sign in the sizes that window managers ask for.
    public static List<Image> images() {
        List<Image> images = new ArrayList<>();
        for (int size : new int[] {16, 32, 48, 128}) {
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            images.add(new Group(drawing(size)).snapshot(clear, null));
        }
        return images;
    }

    private static Group drawing(double size) {
        Rectangle marker = new Rectangle(0, 0, 32, 32);
        marker.setArcWidth(12);
        marker.setArcHeight(12);
        marker.setFill(Theme.colour(Palette.LIGHT.selectionFill()));
        Polyline line = new Polyline(4, 25, 11, 18, 16, 21, 23, 10);
        line.setFill(null);
        line.setStroke(Theme.colour(Palette.LIGHT.series(0)));
        line.setStrokeWidth(3.5);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        Circle dot = new Circle(23, 10, 3, Theme.colour(Palette.LIGHT.series(1)));
        Circle ring = new Circle(23, 10, 6.5);
        ring.setFill(null);
        ring.setStroke(Theme.colour(Palette.LIGHT.text()));
        ring.setStrokeWidth(1.6);
        ring.getStrokeDashArray().setAll(2.6, 2.0);
        Group group = new Group(marker, line, ring, dot);
        group.getTransforms().add(new Scale(size / 32, size / 32));
        return group;
    }
}
