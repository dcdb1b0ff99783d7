package org.claimline.app.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.claimline.app.state.Session;
import org.claimline.board.Axis;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Transform;
import org.claimline.plan.PanelPlan;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.BoardEdit;

/// What the panel looked at shows of its lines, one click each: the figures as they are, an index,
/// the change on a year before, real figures, another currency, a log scale. Each is written into
/// the lines' formulas.
final class TransformBar extends HBox {

    /// The buttons in their order.
    enum Choice {
        LEVEL("Level", "The figures as they are"),
        INDEX("Index", "On a scale where the first period in view is 100; drag its handle"),
        YEAR("% year", "The change on the same period a year before, in percent"),
        REAL("Real", "At the prices of one period, by a price index (R)"),
        CURRENCY("Currency", "In another currency, by a rate of exchange");

        private final String words;
        private final String tip;

        Choice(String words, String tip) {
            this.words = words;
            this.tip = tip;
        }
    }

    private final Session session;
    private final Transforms transforms;
    private final Consumer<String> refused;
    private final Map<Choice, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleButton log = new ToggleButton("Log");

    /// @param refused told why something cannot be shown
    TransformBar(Session session, Consumer<String> refused) {
        this.session = session;
        this.transforms = new Transforms(session);
        this.refused = refused;
        getStyleClass().addAll("segments", "transforms");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        for (Choice choice : Choice.values()) {
            ToggleButton button = new ToggleButton(choice.words);
            button.setId("show-" + choice.name().toLowerCase(Locale.ROOT));
            button.setTooltip(new Tooltip(choice.tip));
            button.setOnAction(
                    e -> {
                        choose(choice);
                        refresh();
                    });
            buttons.put(choice, button);
            getChildren().add(button);
        }
        log.setId("show-log");
        log.setTooltip(new Tooltip("A log scale (L)"));
        log.setOnAction(e -> panel().map(BoardEdit.ScaleAxis::turned).ifPresent(session::edit));
        getChildren().add(log);
    }

    private Optional<Panel> panel() {
        return session.lookedAt().map(PanelPlan::id).flatMap(session.workspace().board()::panel);
    }

    /// Shows how the panel looked at is drawn.
    void refresh() {
        Optional<Panel> panel = panel();
        Choice now = panel.map(p -> choice(transforms.of(p.id()))).orElse(Choice.LEVEL);
        buttons.forEach((choice, button) -> button.setSelected(choice == now));
        log.setSelected(panel.map(p -> p.axis().scale() == Axis.Scale.LOG).orElse(false));
    }

    private static Choice choice(Transform transform) {
        return switch (transform) {
            case Transform.Level _ -> Choice.LEVEL;
            case Transform.Index _ -> Choice.INDEX;
            case Transform.OnYear _, Transform.OnPeriod _ -> Choice.YEAR;
            case Transform.Real _ -> Choice.REAL;
            case Transform.InCurrency _ -> Choice.CURRENCY;
        };
    }

    /// Real figures, or the figures as they are again.
    void turnReal() {
        boolean real =
                panel().map(p -> transforms.of(p.id())).orElse(null) instanceof Transform.Real;
        choose(real ? Choice.LEVEL : Choice.REAL);
    }

    void choose(Choice choice) {
        panel().ifPresent(p -> choose(p.id(), choice));
    }

    private void choose(PanelId panel, Choice choice) {
        switch (choice) {
            case LEVEL -> apply(panel, new Transform.Level(), "Show the figures as they are");
            case YEAR -> apply(panel, new Transform.OnYear(), "Show the change on a year before");
            case INDEX ->
                    transforms
                            .base(panel)
                            .ifPresentOrElse(
                                    base -> index(panel, base),
                                    () ->
                                            refused.accept(
                                                    "The lines of this panel have no period in"
                                                            + " common to be 100."));
            case REAL -> real(panel);
            case CURRENCY -> currency(panel);
        }
    }

    private void index(PanelId panel, String base) {
        apply(panel, new Transform.Index(base), "Show as an index");
    }

    private void real(PanelId panel) {
        Optional<Transform> known = transforms.known(Transform.Real.class);
        if (known.isPresent()) {
            apply(panel, known.get(), "Show real figures");
            return;
        }
        List<TimeSeries> all = transforms.deflators();
        if (all.isEmpty()) {
            refused.accept("There is no price index in this workspace to make figures real with.");
            return;
        }
        TransformSheet.ask(
                getScene().getWindow(),
                session.paletteProperty().get(),
                new TransformSheet.Question(
                        "Real figures",
                        "Each figure is divided by a price index and told at the prices of one"
                                + " period.",
                        all,
                        Optional.of(transforms.base(panel).orElse(""))),
                (series, base) ->
                        apply(panel, new Transform.Real(series.key(), base), "Show real figures"));
    }

    private void currency(PanelId panel) {
        List<TimeSeries> all = transforms.rates(panel);
        Optional<Transform> known =
                transforms
                        .known(Transform.InCurrency.class)
                        .filter(
                                one ->
                                        one instanceof Transform.InCurrency(SeriesKey rate)
                                                && all.stream()
                                                        .anyMatch(s -> s.key().equals(rate)));
        if (known.isPresent()) {
            apply(panel, known.get(), "Show in another currency");
        } else if (all.isEmpty()) {
            refused.accept(
                    "There is no rate of exchange in this workspace for the units of this panel.");
        } else {
            TransformSheet.ask(
                    getScene().getWindow(),
                    session.paletteProperty().get(),
                    new TransformSheet.Question(
                            "Another currency",
                            "Each figure is divided by a rate of exchange.",
                            all,
                            Optional.empty()),
                    (series, base) ->
                            apply(
                                    panel,
                                    new Transform.InCurrency(series.key()),
                                    "Show in another currency"));
        }
    }

    private void apply(PanelId panel, Transform transform, String name) {
        Transforms.Applied applied = transforms.apply(panel, transform, name);
        switch (applied.outcome()) {
            case Lines.Outcome.Possible(var edit) -> {
                session.edit(edit);
                if (!applied.left().isEmpty()) {
                    refused.accept(applied.left().getFirst());
                }
            }
            case Lines.Outcome.Refused(String sentence) -> refused.accept(sentence);
        }
        refresh();
    }
}
