package org.claimline.app.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.app.state.Session;
import org.claimline.claim.Article;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.claim.Place;
import org.claimline.workspace.ClaimEdit;
import org.claimline.workspace.Edit;

/// The article and its claims by section, with the evidence of the selected one.
public final class ClaimsPane extends VBox {

    private final Session session;
    private final ClaimActions actions;
    private final ClaimsHead head;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Label nothing = new Label();
    private final Map<ClaimId, ClaimRow> rows = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Subscription subscription;
    private Optional<ClaimId> shown = Optional.empty();
    private List<Judgement> last = List.of();
    private Set<ClaimId> lastStars = Set.of();
    private Article article = Article.NONE;

    public ClaimsPane(Session session, ClaimActions actions) {
        this.session = session;
        this.actions = actions;
        head = new ClaimsHead(actions::add);
        getStyleClass().addAll("side-pane", "claims-pane");
        list.getStyleClass().add("claims-list");
        list.setId("claims-list");
        list.setFocusTraversable(true);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText("Claims of the article");
        list.setOnMousePressed(e -> list.requestFocus());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("claims-scroll");
        scroll.setFocusTraversable(false);
        nothing.getStyleClass().add("nothing");
        nothing.setWrapText(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);

        // A press inside gives the focus to the scroll pane: keys are heard there.
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        head.onFilter(filter -> fill());
        subscription =
                Subscription.combine(
                        session.selectedProperty().subscribe(this::uncover),
                        session.planProperty().subscribe(plan -> refresh()),
                        session.judgementsProperty().subscribe(judgements -> refresh()),
                        session.acceptedProperty().subscribe(accepted -> fill()));
    }

    /// Stops listening.
    public void close() {
        subscription.unsubscribe();
    }

    private void key(KeyEvent e) {
        Optional<Judgement> selected = session.selectedJudgement();
        int by = e.getCode() == KeyCode.UP ? -1 : 1;
        switch (e.getCode()) {
            case DOWN, UP -> {
                if (e.isAltDown()) {
                    selected.map(j -> new ClaimEdit.ShiftClaim(j.claim().id(), by))
                            .ifPresent(session::edit);
                } else {
                    step(by);
                }
            }
            case J -> step(1);
            case K -> step(-1);
            case DELETE ->
                    selected.map(j -> new ClaimEdit.RemoveClaim(j.claim().id()))
                            .ifPresent(session::edit);
            case ENTER -> selected.ifPresent(j -> actions.edit(j.claim()));
            default -> {
                return;
            }
        }
        e.consume();
    }

    /// Selects the claim so many places further among those shown.
    public void step(int places) {
        List<ClaimId> ids = List.copyOf(rows.keySet());
        if (ids.isEmpty()) {
            return;
        }
        int now = session.selectedProperty().get().map(ids::indexOf).orElse(-1);
        int next = now < 0 ? (places > 0 ? 0 : ids.size() - 1) : now + places;
        session.select(ids.get(Math.clamp(next, 0, ids.size() - 1)));
    }

    private void refresh() {
        List<Judgement> judgements = session.judgementsProperty().get();
        Set<ClaimId> stars = session.workspace().board().starred();
        Article now = session.workspace().article();
        if (!now.equals(article)) {
            article = now;
            closed.clear();
            head.begin(stars);
        }
        if (judgements != last || !stars.equals(lastStars) || rows.isEmpty()) {
            last = judgements;
            lastStars = stars;
            head.show(session.workspace().article(), judgements, stars);
            fill();
        } else {
            showSelected();
        }
    }

    private void fill() {
        rows.clear();
        list.getChildren().clear();
        shown = Optional.empty();
        List<Judgement> judgements = session.judgementsProperty().get();
        head.show(session.workspace().article(), judgements, session.workspace().board().starred());
        sections(head.filterProperty().get().of(judgements)).forEach(this::addSection);
        if (rows.isEmpty()) {
            nothing.setText(
                    judgements.isEmpty()
                            ? "No claims yet. Select a stretch of a chart to write the first."
                            : "No claim matches.");
            list.getChildren().add(nothing);
        }
        showSelected();
    }

    private static Map<String, List<Judgement>> sections(List<Judgement> judgements) {
        Map<String, List<Judgement>> sections = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            String section =
                    judgement.claim().where().stream()
                            .findFirst()
                            .map(Place::section)
                            .orElse("Elsewhere");
            sections.computeIfAbsent(section, s -> new ArrayList<>()).add(judgement);
        }
        return sections;
    }

    private void addSection(String section, List<Judgement> judgements) {
        SectionRow row = new SectionRow(section, judgements, !closed.contains(section));
        row.setOnMouseClicked(
                e -> {
                    if (!closed.remove(section)) {
                        closed.add(section);
                    }
                    fill();
                });
        list.getChildren().add(row);
        if (closed.contains(section)) {
            return;
        }
        for (Judgement judgement : judgements) {
            ClaimRow claim = new ClaimRow(judgement, this::turn, session.changed(judgement));
            rows.put(judgement.claim().id(), claim);
            list.getChildren().add(claim);
        }
    }

    /// Takes away what keeps a claim that was selected elsewhere from being seen.
    private void uncover(Optional<ClaimId> selected) {
        if (selected.isPresent() && !rows.containsKey(selected.get())) {
            closed.clear();
            head.showAll();
            fill();
        }
    }

    private void turn(ClaimId claim) {
        if (session.selectedProperty().get().equals(Optional.of(claim))) {
            session.deselect();
        } else {
            session.select(claim);
        }
    }

    private void showSelected() {
        Optional<ClaimId> selected = session.selectedProperty().get();
        if (selected.equals(shown)) {
            return;
        }
        shown.map(rows::get).ifPresent(ClaimRow::deselect);
        shown = selected;
        Optional<ClaimRow> row = selected.map(rows::get);
        row.ifPresent(
                r -> {
                    r.select(card(r.judgement()));
                    Platform.runLater(() -> reveal(r));
                });
    }

    private EvidenceCard card(Judgement judgement) {
        ClaimId id = judgement.claim().id();
        Set<ClaimId> stars = session.workspace().board().starred();
        return new EvidenceCard(
                judgement,
                session.changed(judgement),
                session.selectedChoices(),
                session.workspace().catalog(),
                stars.contains(id),
                new EvidenceCard.Actions(
                        actions::showRows,
                        () -> {
                            Set<ClaimId> next = new HashSet<>(stars);
                            if (!next.remove(id)) {
                                next.add(id);
                            }
                            session.edit(new Edit.Star(next));
                        },
                        () -> actions.edit(judgement.claim()),
                        actions::showPlace));
    }

    /// Scrolls just so far that the row and its card are seen, the row first of all.
    private void reveal(ClaimRow row) {
        scroll.applyCss();
        scroll.layout();
        Bounds bounds = row.getBoundsInParent();
        double height = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double wanted = top;
        if (bounds.getMaxY() > top + height) {
            wanted = bounds.getMaxY() - height + 8;
        }
        if (bounds.getMinY() < wanted || bounds.getMinY() < top) {
            wanted = bounds.getMinY() - 8;
        }
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
