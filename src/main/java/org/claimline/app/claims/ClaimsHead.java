package org.claimline.app.claims;

import atlantafx.base.controls.CustomTextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Dates;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Segments;
import org.claimline.claim.Article;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.claim.Place;
import org.claimline.claim.Verdict;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/// The article's title, and what narrows the list of its claims.
final class ClaimsHead extends VBox {

    private final Label title = new Label();
    private final Label line = new Label();
    private final ToggleButton starred = new ToggleButton("Starred");
    private final ToggleButton all = new ToggleButton("All");
    private final SegmentedButton choice = Segments.of(all, starred, all);
    private final CustomTextField search = new CustomTextField();
    private final Map<Verdict, ToggleButton> chips = new EnumMap<>(Verdict.class);
    private final ReadOnlyObjectWrapper<ClaimFilter> filter =
            new ReadOnlyObjectWrapper<>(ClaimFilter.ALL);
    private Set<ClaimId> stars = Set.of();

    /// @param add lets a new claim be written
    ClaimsHead(Runnable add) {
        getStyleClass().add("claims-head");
        title.getStyleClass().add("article-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add("article-line");
        choice.getToggleGroup()
                .selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now != null) {
                                refreshStars();
                            }
                        });
        choice.setMinWidth(USE_PREF_SIZE);
        starred.setMinWidth(90);
        all.setMinWidth(72);
        search.setId("claims-search");
        search.setPromptText("Search claims");
        search.setLeft(Icons.of(Feather.SEARCH));
        search.textProperty().subscribe(text -> filter.set(filter.get().withSearch(text)));
        HBox.setHgrow(search, Priority.ALWAYS);
        FlowPane chipRow = new FlowPane(6, 6);
        for (Verdict verdict : Verdict.values()) {
            chipRow.getChildren().add(chip(verdict));
        }
        Button more = Icons.button(Feather.PLUS, "New claim");
        more.setId("new-claim");
        more.setOnAction(e -> add.run());
        VBox article = new VBox(title, line);
        HBox.setHgrow(article, Priority.ALWAYS);
        getChildren().addAll(new HBox(8, article, more), new HBox(8, choice, search), chipRow);
    }

    private ToggleButton chip(Verdict verdict) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().addAll("chip", verdict.word());
        chip.setId("chip-" + verdict.word());
        chip.setOnAction(e -> filter.set(filter.get().turned(verdict)));
        chips.put(verdict, chip);
        return chip;
    }

    /// Shows the starred claims alone, where there are any, as another article begins.
    void begin(Set<ClaimId> starredClaims) {
        search.clear();
        filter.set(ClaimFilter.ALL);
        stars = starredClaims;
        (stars.isEmpty() ? all : starred).setSelected(true);
    }

    /// Shows every claim.
    void showAll() {
        search.clear();
        filter.set(ClaimFilter.ALL);
        all.setSelected(true);
    }

    ReadOnlyObjectProperty<ClaimFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Calls when the filter changed.
    void onFilter(Consumer<ClaimFilter> consumer) {
        filter.subscribe(consumer);
    }

    /// Shows the counts of what there is.
    void show(Article article, List<Judgement> judgements, Set<ClaimId> starredClaims) {
        title.setText(article.title().isEmpty() ? "Claims" : article.title());
        line.setText(line(article, judgements));
        stars = starredClaims;
        starred.setText("Starred " + stars.size());
        starred.setDisable(stars.isEmpty());
        if (stars.isEmpty()) {
            all.setSelected(true);
        }
        all.setText("All " + judgements.size());
        refreshStars();
        Map<Verdict, Integer> counts = filter.get().counts(judgements);
        chips.forEach(
                (verdict, chip) -> {
                    boolean few = verdict == Verdict.UNTESTABLE;
                    int count = counts.getOrDefault(verdict, 0);
                    chip.setText(
                            verdict.sign()
                                    + " "
                                    + count
                                    + (few ? "" : " " + verdict.title().toLowerCase()));
                    chip.setAccessibleText(count + " " + verdict.title());
                    chip.setSelected(filter.get().verdicts().contains(verdict));
                });
    }

    private void refreshStars() {
        filter.set(filter.get().withStarred(starred.isSelected() ? stars : Set.of()));
    }

    private static String line(Article article, List<Judgement> judgements) {
        long sections =
                judgements.stream()
                        .flatMap(j -> j.claim().where().stream())
                        .map(Place::section)
                        .distinct()
                        .count();
        String published =
                article.published().isEmpty() ? "" : " · " + Dates.published(article.published());
        return "Article"
                + published
                + " · "
                + judgements.size()
                + (judgements.size() == 1 ? " claim in " : " claims in ")
                + sections
                + (sections == 1 ? " section" : " sections");
    }
}
