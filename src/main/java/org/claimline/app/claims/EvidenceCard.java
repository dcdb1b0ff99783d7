package org.claimline.app.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.app.claims.KeyUses.KeyUse;
import org.claimline.app.look.Badge;
import org.claimline.app.look.Copied;
import org.claimline.app.look.Figures;
import org.claimline.app.look.HoldsSign;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Wrapped;
import org.claimline.claim.Evidence;
import org.claimline.claim.Judgement;
import org.claimline.claim.Judgement.ReadingJudgement;
import org.claimline.claim.Place;
import org.claimline.claim.Sensitivity;
import org.claimline.claim.accepted.Standing;
import org.claimline.formula.Use;
import org.claimline.series.Catalog;
import org.kordamp.ikonli.feather.Feather;

/// What the data says of the selected claim: expressions with what they came to, observations used,
/// other readings, other choices of its periods, why a tolerance is right, and the source.
final class EvidenceCard extends VBox {

    private static final int MOST_USES = 8;

    /// What its buttons do.
    ///
    /// @param showRows opens the data drawer at the rows used
    /// @param star stars the claim, or takes its star
    /// @param edit lets the claim be written otherwise
    /// @param showPlace shows a place of the article in its text
    record Actions(Runnable showRows, Runnable star, Runnable edit, Consumer<Place> showPlace) {}

    /// @param choices how it fares with other periods
    /// @param changed how its verdict stands to the accepted one, where that is another one
    EvidenceCard(
            Judgement judgement,
            Optional<Standing> changed,
            Optional<Sensitivity> choices,
            Catalog catalog,
            boolean starred,
            Actions actions) {
        getStyleClass().add("evidence-card");
        setId("evidence");
        setAccessibleText(EvidenceWords.text(judgement, catalog));
        if (!judgement.reason().isEmpty()) {
            getChildren().add(Wrapped.label(judgement.reason(), "evidence-reason"));
        }
        changed.ifPresent(standing -> addTexts("Changed since it was accepted", standing.told()));
        addExpressions(judgement);
        addUses(judgement, catalog);
        addReadings(judgement.readings());
        choices.ifPresent(one -> addTexts("Other choices of its periods", List.of(one.told())));
        addTexts("Done to the data", judgement.notes());
        if (!judgement.claim().because().isEmpty()) {
            addTexts("Because", List.of(judgement.claim().because()));
        }
        addTexts(
                "Source",
                EvidenceWords.series(judgement).stream()
                        .flatMap(key -> catalog.get(key).stream())
                        .map(EvidenceWords::source)
                        .distinct()
                        .toList());
        addPlaces(judgement.claim().where(), actions);
        getChildren().add(buttons(judgement, catalog, starred, actions));
    }

    private void addExpressions(Judgement judgement) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("evidence-lines");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        grid.getColumnConstraints().add(wide);
        EvidenceWords.asserted(judgement).forEach(e -> addLine(grid, "", e));
        EvidenceWords.close(judgement).forEach(e -> addLine(grid, "close: ", e));
        if (grid.getRowCount() == 0) {
            Stream.of(judgement.claim().assertion(), judgement.claim().close())
                    .flatMap(Optional::stream)
                    .forEach(
                            f ->
                                    grid.add(
                                            Wrapped.label(f.text(), "formula"),
                                            0,
                                            grid.getRowCount()));
        }
        if (grid.getRowCount() > 0) {
            getChildren().add(grid);
        }
    }

    private static void addLine(GridPane grid, String before, Evidence evidence) {
        int row = grid.getRowCount();
        Label formula = Wrapped.label(before + EvidenceWords.line(evidence), "formula");
        Label value = new Label(Figures.of(evidence.value()));
        value.getStyleClass().add("figure");
        value.setMinWidth(USE_PREF_SIZE);
        Label sign = new Label(HoldsSign.text(evidence.holds()));
        sign.getStyleClass().addAll("evidence-sign", HoldsSign.style(evidence.holds()));
        sign.setMinWidth(14);
        grid.addRow(row, formula, value, sign);
    }

    private void addUses(Judgement judgement, Catalog catalog) {
        List<KeyUse> uses = KeyUses.of(judgement);
        if (uses.isEmpty()) {
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("evidence-uses");
        boolean several = uses.stream().map(u -> u.use().series()).distinct().count() > 1;
        for (KeyUse key : uses.subList(0, Math.min(MOST_USES, uses.size()))) {
            addUse(grid, key, several, catalog);
        }
        getChildren().addAll(heading("Observations used"), grid);
        int more = EvidenceWords.uses(judgement).size() - Math.min(MOST_USES, uses.size());
        if (more > 0) {
            getChildren()
                    .add(
                            Wrapped.label(
                                    more + " more were looked at; all are marked in the data table",
                                    "evidence-text"));
        }
    }

    private static void addUse(GridPane grid, KeyUse key, boolean several, Catalog catalog) {
        Use use = key.use();
        Label period = new Label(Figures.period(use.observation().period()));
        period.getStyleClass().add("use-period");
        period.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(Figures.of(use.observation(), catalog.get(use.series())));
        value.getStyleClass().add("figure");
        value.setMinWidth(USE_PREF_SIZE);
        String name = several ? use.series().text() : "";
        String between = name.isEmpty() || key.note().isEmpty() ? "" : "; ";
        Label rest = Wrapped.label(name + between + key.note(), "evidence-text");
        grid.addRow(grid.getRowCount(), period, value, rest);
    }

    private void addReadings(List<ReadingJudgement> readings) {
        if (readings.isEmpty()) {
            return;
        }
        getChildren().add(heading("Other readings"));
        for (ReadingJudgement reading : readings) {
            Label name = Wrapped.label(reading.reading().name(), "evidence-name");
            Label formula = Wrapped.label(reading.reading().assertion().text(), "formula");
            String values =
                    String.join(
                            ", ",
                            reading.evidence().stream()
                                    .map(e -> Figures.of(e.value()))
                                    .distinct()
                                    .limit(3)
                                    .toList());
            Label value = new Label(values);
            value.getStyleClass().add("figure");
            value.setMinWidth(USE_PREF_SIZE);
            VBox words = new VBox(name, formula);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(8, Badge.of(reading.verdict()), words, value);
            line.setAlignment(Pos.TOP_LEFT);
            getChildren().add(line);
        }
    }

    private void addTexts(String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            getChildren().add(heading(heading));
            texts.forEach(text -> getChildren().add(Wrapped.label(text, "evidence-text")));
        }
    }

    private void addPlaces(List<Place> places, Actions actions) {
        if (places.isEmpty()) {
            return;
        }
        VBox links = new VBox(2);
        for (Place place : places) {
            Button link = link(place.section() + ", ¶ " + place.paragraph(), Feather.FILE_TEXT);
            link.getStyleClass().add("claim-place");
            link.setOnAction(e -> actions.showPlace().accept(place));
            links.getChildren().add(link);
        }
        getChildren().addAll(heading("In the article"), links);
    }

    private static Node buttons(
            Judgement judgement, Catalog catalog, boolean starred, Actions actions) {
        Button rows = link("Show rows", Feather.GRID);
        rows.setId("show-rows");
        rows.setDisable(judgement.evidence().stream().allMatch(e -> e.uses().isEmpty()));
        rows.setOnAction(e -> actions.showRows().run());
        Button copy = link("Copy evidence", Feather.COPY);
        copy.setOnAction(
                e -> {
                    Copied.text(EvidenceWords.text(judgement, catalog));
                });
        Button star = link(starred ? "Starred" : "Star", Feather.STAR);
        star.setOnAction(e -> actions.star().run());
        Button edit = link("Edit", Feather.EDIT_2);
        edit.setId("edit-claim");
        edit.setOnAction(e -> actions.edit().run());
        FlowPane buttons = new FlowPane(4, 4, edit, rows, copy, star);
        buttons.getStyleClass().add("evidence-buttons");
        return buttons;
    }

    private static Button link(String text, Feather icon) {
        Button button = new Button(text, Icons.of(icon));
        button.getStyleClass().add("link-button");
        return button;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("evidence-heading");
        return label;
    }
}
