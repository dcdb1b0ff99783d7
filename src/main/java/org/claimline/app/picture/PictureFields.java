package org.claimline.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.SheetGrid;
import org.claimline.app.look.Worded;
import org.claimline.board.PanelId;
import org.claimline.export.PictureForm;
import org.claimline.export.PictureSettings;
import org.claimline.export.PictureSettings.Letters;
import org.claimline.export.Wording;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.store.settings.PictureChoice;
import org.claimline.store.settings.Settings;

/// What is said of a picture that is to be made: of what, in which form, how large, in which look,
/// and in which words.
final class PictureFields extends VBox {

    /// A form of file, and how it has its texts.
    private enum Form {
        PNG(PictureForm.PNG, Letters.OUTLINES, "PNG, pixels"),
        SVG(PictureForm.SVG, Letters.OUTLINES, "SVG, letters as lines"),
        SVG_TEXT(PictureForm.SVG, Letters.TEXT, "SVG, letters as text"),
        PDF(PictureForm.PDF, Letters.TEXT, "PDF, a page to be printed");

        private final PictureForm picture;
        private final Letters letters;
        private final String words;

        Form(PictureForm picture, Letters letters, String words) {
            this.picture = picture;
            this.letters = letters;
            this.words = words;
        }

        private static Form of(String ending) {
            return Stream.of(values())
                    .filter(one -> one.picture.ending().equals("." + ending))
                    .findFirst()
                    .orElse(PNG);
        }
    }

    /// What can be drawn.
    private record Subject(Optional<PanelId> panel, String title) {}

    private final BoardPlan plan;
    private final Runnable changed;
    private final ChoiceBox<Subject> subject = new ChoiceBox<>();
    private final ChoiceBox<Form> form = new ChoiceBox<>();
    private final ChoiceBox<PictureSettings.Ground> ground = new ChoiceBox<>();
    private final ChoiceBox<Optional<Preset>> preset = new ChoiceBox<>();
    private final Spinner<Integer> width = new Spinner<>(200, 10_000, 1600, 100);
    private final Spinner<Integer> height = new Spinner<>(200, 10_000, 900, 100);
    private final Spinner<Double> scale = new Spinner<>(1.0, 4.0, 1.0, 0.5);
    private final ChoiceBox<Palette> look = new ChoiceBox<>();
    private final TextField title = Sheet.field("picture-title", "");
    private final TextArea alternative = new TextArea();
    private final Label wrongWords = new Label();
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private boolean filling = true;

    PictureFields(BoardPlan plan, Optional<PanelId> panel, PictureChoice choice, Runnable changed) {
        this.plan = plan;
        this.changed = changed;
        fill(panel, choice);
        layOut();
        listen();
        words();
        size();
        filling = false;
    }

    private void fill(Optional<PanelId> panel, PictureChoice choice) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(Optional.empty(), "The whole board"));
        for (PanelPlan one : plan.panels()) {
            subjects.add(new Subject(Optional.of(one.id()), one.title()));
        }
        choices(subject, "picture-subject", subjects, Subject::title);
        subject.setValue(
                subjects.stream()
                        .filter(s -> s.panel().equals(panel))
                        .findFirst()
                        .orElse(subjects.getFirst()));
        choices(form, "picture-form", List.of(Form.values()), one -> one.words);
        form.setValue(Form.of(choice.form()));
        choices(
                ground,
                "picture-ground",
                List.of(PictureSettings.Ground.values()),
                one ->
                        one == PictureSettings.Ground.FILLED
                                ? "The look’s own"
                                : "None, to lie on something");
        ground.setValue(PictureSettings.Ground.FILLED);
        List<Optional<Preset>> presets = new ArrayList<>(List.of(Optional.empty()));
        for (Preset one : Preset.values()) {
            presets.add(Optional.of(one));
        }
        choices(
                preset,
                "picture-preset",
                presets,
                one -> one.map(Preset::words).orElse("Your own size"));
        choices(
                look,
                "picture-look",
                List.of(Palette.values()),
                p -> p == Palette.LIGHT ? "Light" : "Dark");
        look.setValue(choice.look() == Settings.Look.DARK ? Palette.DARK : Palette.LIGHT);
        spinner(width, "picture-width", choice.width());
        spinner(
                height,
                "picture-height",
                panel.isPresent() ? choice.height() : PictureSettings.usualHeight(plan, panel));
        spinner(scale, "picture-scale", choice.scale());
    }

    private static <T> void choices(
            ChoiceBox<T> box, String id, List<T> all, Function<T, String> name) {
        box.setItems(FXCollections.observableList(all));
        box.setConverter(new Worded<>(name));
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
    }

    /// What is typed is taken as it is typed; what is no number stays out.
    private static <T extends Number> void spinner(Spinner<T> spinner, String id, T value) {
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setMaxWidth(Double.MAX_VALUE);
        SpinnerValueFactory<T> factory = spinner.getValueFactory();
        StringConverter<T> usual = factory.getConverter();
        factory.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T number) {
                        return usual.toString(number);
                    }

                    @Override
                    public T fromString(String text) {
                        try {
                            return usual.fromString(text.strip());
                        } catch (RuntimeException e) {
                            return factory.getValue();
                        }
                    }
                });
        factory.setValue(value);
        spinner.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                spinner.commitValue();
                                spinner.getEditor().setText(usual.toString(spinner.getValue()));
                            }
                        });
    }

    private void layOut() {
        SheetGrid grid = new SheetGrid(96);
        grid.row("Picture of", subject, "Picture of");
        grid.row("Form", form, "Form of file");
        grid.row("Made for", preset, "What it is made for");
        grid.row("Width", width, "Width in pixels");
        grid.row("Height", height, "Height in pixels");
        grid.row("Scale", scale, "Scale, as many pixels for each");
        grid.row("Look", look, "Look");
        grid.row("Ground", ground, "What it is drawn on");
        grid.row("Title", title, "Title of the picture");
        alternative.setId("picture-alternative");
        alternative.setWrapText(true);
        alternative.setPrefRowCount(7);
        alternative.setPrefColumnCount(22);
        grid.row("In words", alternative, "What is drawn, in sentences, for who cannot see it");
        wrongWords.setId("picture-wrong");
        wrongWords.getStyleClass().add("sheet-wrong");
        wrongWords.setWrapText(true);
        wrongWords.textProperty().bind(wrong);
        grid.under(wrongWords);
        getChildren().add(grid);
        setPrefWidth(400);
        setMinWidth(340);
    }

    private void listen() {
        subject.valueProperty()
                .subscribe(
                        (before, now) -> {
                            words();
                            height.getValueFactory()
                                    .setValue(PictureSettings.usualHeight(plan, now.panel()));
                            change();
                        });
        preset.valueProperty().subscribe((before, now) -> now.ifPresent(this::take));
        form.valueProperty().subscribe((before, now) -> change());
        look.valueProperty().subscribe((before, now) -> change());
        ground.valueProperty().subscribe((before, now) -> change());
        width.valueProperty().subscribe((before, now) -> size());
        height.valueProperty().subscribe((before, now) -> size());
        scale.valueProperty().subscribe((before, now) -> size());
        title.textProperty().subscribe((before, now) -> change());
        alternative.textProperty().subscribe((before, now) -> change());
    }

    private void words() {
        Optional<PanelId> panel = subject.getValue().panel();
        Wording plain = Wording.of(plan, panel.flatMap(plan::panel));
        title.setText(plain.title());
        alternative.setText(plain.alternative());
    }

    private void take(Preset one) {
        width.getValueFactory().setValue(one.width());
        height.getValueFactory().setValue(one.height());
        scale.getValueFactory().setValue(one.scale());
    }

    private void size() {
        preset.setValue(Preset.of(width.getValue(), height.getValue(), scale.getValue()));
        change();
    }

    private void change() {
        if (!filling) {
            changed.run();
        }
    }

    /// What cannot be made so, in a sentence; empty where it can.
    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /// What is asked for; empty where it cannot be made so.
    Optional<Wish> wish() {
        try {
            PictureSettings settings =
                    new PictureSettings(
                                    width.getValue(),
                                    height.getValue(),
                                    scale.getValue(),
                                    look.getValue())
                            .on(ground.getValue())
                            .with(form.getValue().letters);
            wrong.set("");
            return Optional.of(
                    new Wish(
                            subject.getValue().panel(),
                            form.getValue().picture,
                            settings,
                            new Wording(title.getText().strip(), alternative.getText().strip())));
        } catch (IllegalArgumentException e) {
            String sentence = String.valueOf(e.getMessage());
            wrong.set(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
            return Optional.empty();
        }
    }
}
