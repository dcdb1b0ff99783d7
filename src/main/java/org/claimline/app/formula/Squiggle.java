package org.claimline.app.formula;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.claimline.formula.Span;

/// The wavy line under what is wrong in a field.
final class Squiggle extends Pane {

    private static final double STEP = 2;

    private final TextField field;
    private final Path line = new Path();

    Squiggle(TextField field) {
        this.field = field;
        line.getStyleClass().add("squiggle");
        line.setManaged(false);
        line.setVisible(false);
        setMouseTransparent(true);
        setId("squiggle");
        getChildren().add(line);
    }

    void hide() {
        line.setVisible(false);
    }

    /// @param span of the field's text; an empty one is where something is missing
    void show(Span span) {
        if (!(field.getSkin() instanceof TextFieldSkin skin) || field.getLength() == 0) {
            return;
        }
        int last = field.getLength() - 1;
        int from = Math.clamp(span.from(), 0, last);
        int to = Math.clamp(span.to() - 1L, from, last);
        Rectangle2D begin = skin.getCharacterBounds(from);
        Rectangle2D end = skin.getCharacterBounds(to);
        Bounds inside = field.getLayoutBounds();
        double left = Math.max(begin.getMinX(), 4);
        double right = Math.min(Math.max(end.getMaxX(), left + 4), inside.getWidth() - 4);
        double y = Math.min(end.getMaxY() + 1, inside.getHeight() - 3);
        line.getElements().setAll(new MoveTo(left, y));
        boolean up = true;
        for (double x = left + STEP; x <= right; x += STEP) {
            line.getElements().add(new LineTo(x, up ? y - STEP : y));
            up = !up;
        }
        line.setVisible(right > left);
    }
}
