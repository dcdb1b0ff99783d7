package org.claimline.app.look;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Shows what it holds larger or smaller, letters and all else alike; what it holds has as much
/// less room, or more.
public final class Scaled extends Region {

    private static final double LEAST = 0.8;
    private static final double MOST = 1.6;
    private static final double STEP = 0.1;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final DoubleProperty size =
            new SimpleDoubleProperty(this, "size", 1) {
                @Override
                protected void invalidated() {
                    scale.setX(get());
                    scale.setY(get());
                    requestLayout();
                }
            };

    public Scaled(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /// How large it is shown: 1 is usual, 0.8 to 1.6.
    public DoubleProperty sizeProperty() {
        return size;
    }

    /// Shows it a step larger; smaller where negative.
    public void step(int steps) {
        set(size.get() + steps * STEP);
    }

    public void set(double wanted) {
        size.set(Math.clamp(Math.round(wanted / STEP) * STEP, LEAST, MOST));
    }

    /// As was remembered; what is no number is passed over.
    public void restore(String remembered) {
        if (remembered.matches("\\d\\.\\d+")) {
            set(Double.parseDouble(remembered));
        }
    }

    /// What a scene shows, as large as what another one does.
    public static Scaled like(@Nullable Scene other, Region content) {
        Scaled scaled = new Scaled(content);
        scaled.size.set(of(other));
        return scaled;
    }

    /// How large a scene's content is shown.
    public static double of(@Nullable Scene scene) {
        return scene != null && scene.getRoot() instanceof Scaled scaled ? scaled.size.get() : 1;
    }

    /// How large the content of a node's scene is shown.
    public static double of(Node node) {
        return of(node.getScene());
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / size.get(), getHeight() / size.get());
    }

    @Override
    protected double computePrefWidth(double height) {
        return size.get() * content.prefWidth(height < 0 ? height : height / size.get());
    }

    @Override
    protected double computePrefHeight(double width) {
        return size.get() * content.prefHeight(width < 0 ? width : width / size.get());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
