package org.claimline.app.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Wrapped;
import org.claimline.app.state.Session;
import org.claimline.article.ArticleText;
import org.claimline.article.Passage;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.claim.Place;
import org.kordamp.ikonli.feather.Feather;

/// The article's text. A paragraph that a claim stands in is marked and leads to the claim; the
/// selected claim's paragraph is brought into view.
public final class ArticlePane extends VBox {

    private final Session session;
    private final Attachment attachment;
    private final Label title = Wrapped.label("", "article-title");
    private final Label line = Wrapped.label("", "article-line");
    private final Label told = Wrapped.label("", "nothing");
    private final Button attach = new Button("Attach the article's text…");
    private final Button detach = Icons.button(Feather.X, "Show this text no more");
    private final ListView<Passage> list = new ListView<>();
    private final Map<Integer, List<Judgement>> claims = new HashMap<>();
    private final Subscription subscription;

    /// @param write lets a claim be written that stands at a place
    public ArticlePane(Session session, Attachment attachment, Consumer<Place> write) {
        this.session = session;
        this.attachment = attachment;
        getStyleClass().addAll("side-pane", "article-pane");
        attach.setId("attach-text");
        attach.setOnAction(e -> attachment.attach());
        detach.setId("detach-text");
        detach.setOnAction(e -> attachment.detach());
        list.setId("article-text");
        list.setAccessibleText("The article's text");
        list.setCellFactory(view -> new PassageCell(new OfText()));
        list.setOnMouseClicked(
                e -> {
                    if (e.getButton() == MouseButton.PRIMARY) {
                        selectHere();
                    }
                });
        list.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER) {
                        selectHere();
                        e.consume();
                    }
                });
        MenuItem claim = new MenuItem("New claim from this paragraph…");
        claim.setId("claim-from-paragraph");
        claim.setOnAction(e -> here().ifPresent(write));
        list.setContextMenu(new ContextMenu(claim));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox words = new VBox(2, title, line);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox head = new VBox(10, new HBox(8, words, detach), told, attach);
        head.getStyleClass().add("claims-head");
        getChildren().addAll(head, list);
        for (var part : List.of(told, attach, detach, title, line, list)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        subscription =
                Subscription.combine(
                        attachment.stateProperty().subscribe(this::show),
                        session.judgementsProperty().subscribe(now -> mark()),
                        session.selectedProperty().subscribe(now -> follow(now)));
    }

    /// Stops listening.
    public void close() {
        subscription.unsubscribe();
    }

    private void show(Attachment.State state) {
        boolean shown = state instanceof Attachment.State.Shown;
        told.setVisible(!shown);
        attach.setVisible(!shown);
        title.setVisible(shown);
        line.setVisible(shown);
        list.setVisible(shown);
        detach.setVisible(!(state instanceof Attachment.State.None));
        list.getItems().clear();
        switch (state) {
            case Attachment.State.None none ->
                    told.setText(
                            "If you have the article's text as a file – a saved page, Markdown or"
                                    + " plain text – it can be read here beside its claims. It"
                                    + " stays where it is and does not become part of the"
                                    + " workspace.");
            case Attachment.State.Gone gone -> told.setText(gone.sentence());
            case Attachment.State.Shown now -> {
                title.setText(now.text().title());
                title.setVisible(!now.text().title().isEmpty());
                list.getItems().setAll(now.text().passages());
            }
        }
        mark();
        follow(session.selectedProperty().get());
    }

    private Optional<ArticleText> text() {
        return attachment.stateProperty().get() instanceof Attachment.State.Shown shown
                ? Optional.of(shown.text())
                : Optional.empty();
    }

    private void mark() {
        claims.clear();
        text().ifPresent(this::mark);
        list.refresh();
    }

    private void mark(ArticleText text) {
        List<Judgement> nowhere = new ArrayList<>();
        for (Judgement judgement : session.judgementsProperty().get()) {
            List<Integer> places = positions(text, judgement);
            places.forEach(at -> claims.computeIfAbsent(at, p -> new ArrayList<>()).add(judgement));
            if (places.isEmpty()) {
                nowhere.add(judgement);
            }
        }
        int count = text.size();
        line.setText(
                count
                        + (count == 1 ? " paragraph" : " paragraphs")
                        + (nowhere.isEmpty() ? "" : " · not found in it: " + numbers(nowhere)));
    }

    private static String numbers(List<Judgement> judgements) {
        String numbers =
                String.join(", ", judgements.stream().map(j -> "" + j.claim().number()).toList());
        return (judgements.size() == 1 ? "claim " : "claims ") + numbers;
    }

    private static List<Integer> positions(ArticleText text, Judgement judgement) {
        return judgement.claim().where().stream()
                .map(text::at)
                .filter(at -> at >= 0)
                .distinct()
                .toList();
    }

    private void follow(Optional<ClaimId> selected) {
        list.refresh();
        selected.flatMap(session::judgement)
                .flatMap(j -> text().flatMap(t -> positions(t, j).stream().findFirst()))
                .ifPresent(this::reveal);
    }

    /// Brings a place into view.
    public void reveal(Place place) {
        text().map(text -> text.at(place)).filter(at -> at >= 0).ifPresent(this::reveal);
    }

    private void reveal(int position) {
        list.getSelectionModel().select(position);
        list.scrollTo(Math.max(0, position - 1));
    }

    /// The place of the paragraph looked at.
    private Optional<Place> here() {
        return list.getSelectionModel().getSelectedItem() instanceof Passage.Paragraph paragraph
                ? Optional.of(paragraph.place())
                : Optional.empty();
    }

    /// Selects the claim of the paragraph looked at; where it has several, the next of them.
    private void selectHere() {
        List<Judgement> here =
                claims.getOrDefault(list.getSelectionModel().getSelectedIndex(), List.of());
        if (here.isEmpty()) {
            return;
        }
        List<ClaimId> ids = here.stream().map(j -> j.claim().id()).toList();
        int now = session.selectedProperty().get().map(ids::indexOf).orElse(-1);
        session.select(ids.get((now + 1) % ids.size()));
    }

    private final class OfText implements PassageCell.Claims {
        @Override
        public List<Judgement> at(int position) {
            return claims.getOrDefault(position, List.of());
        }

        @Override
        public boolean isSelected(ClaimId claim) {
            return session.selectedProperty().get().equals(Optional.of(claim));
        }

        @Override
        public void select(ClaimId claim) {
            session.select(claim);
        }
    }
}
