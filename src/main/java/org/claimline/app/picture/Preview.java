package org.claimline.app.picture;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.claimline.app.look.Images;
import org.claimline.app.state.Sentences;
import org.claimline.app.state.TaskRunner;
import org.claimline.export.Drawing;
import org.claimline.export.PictureSettings;
import org.claimline.export.PngExport;

/// A picture as it will be, drawn off the FX thread; while one is drawn, of those asked for the
/// last one alone comes next.
final class Preview extends StackPane {

    private final TaskRunner tasks;
    private final ImageView view = new ImageView();
    private final Label words = new Label();
    private Optional<Asked> next = Optional.empty();
    private boolean drawing;

    private record Asked(Drawing drawing, PictureSettings settings) {}

    Preview(TaskRunner tasks) {
        this.tasks = tasks;
        setId("picture-preview");
        getStyleClass().add("picture-preview");
        setAlignment(Pos.CENTER);
        setMinSize(0, 0);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        words.setWrapText(true);
        words.getStyleClass().add("sheet-facts");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(view, words);
    }

    void show(Drawing wanted, PictureSettings settings) {
        setAccessibleText(wanted.wording().alternative());
        next = Optional.of(new Asked(wanted, settings));
        if (!drawing) {
            draw();
        }
    }

    private void draw() {
        next.ifPresent(
                asked -> {
                    next = Optional.empty();
                    drawing = true;
                    tasks.look(
                            () -> Images.of(PngExport.picture(asked.drawing(), asked.settings())),
                            image -> {
                                view.setImage(image);
                                ended("");
                            },
                            e -> ended("The picture cannot be drawn: " + Sentences.of(e)));
                });
    }

    private void ended(String sentence) {
        words.setText(sentence);
        view.setVisible(sentence.isEmpty());
        drawing = false;
        requestLayout();
        draw();
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(Math.max(1, getWidth() - getInsets().getLeft() - getInsets().getRight()));
        view.setFitHeight(
                Math.max(1, getHeight() - getInsets().getTop() - getInsets().getBottom()));
        super.layoutChildren();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 560;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 420;
    }
}
