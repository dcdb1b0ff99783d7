package org.claimline.app.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.claimline.app.look.Copied;
import org.claimline.app.look.Menus;
import org.claimline.app.state.Session;
import org.claimline.board.Window;
import org.claimline.chart.PanelChart;
import org.claimline.claim.draft.Suggestion;
import org.claimline.claim.draft.Suggestions;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.DrawnLine;
import org.claimline.plan.Mark;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.series.Period;

/// What can be done at a place of a plot: a claim begun from the point there, from the stretch
/// between it and the pinned cursor, or from the bracket of another claim; its value copied; the
/// panel exported, shown as rows, hidden.
final class PlotMenu {

    private final Session session;
    private final PanelActions actions;

    PlotMenu(Session session, PanelActions actions) {
        this.session = session;
        this.actions = actions;
    }

    /// What the place clicked is.
    ///
    /// @param trace the line nearest to it
    /// @param second the moment there
    /// @param slack how far off, in seconds, an observation still counts
    /// @param mark the claim whose mark it is
    /// @param line the line that lies there, or whose name stands there
    record Place(
            int trace, long second, long slack, Optional<ClaimMarks> mark, Optional<Integer> line) {

        private static final int REACH = 8;

        /// What lies at a place of a plot: the moment, and the line nearest to it there.
        static Place of(
                PanelPlan panel,
                PanelChart chart,
                PlotEdges edges,
                Window window,
                double x,
                double y) {
            long there = edges.secondAt(x, window);
            long second = panel.across().isEmpty() ? there : chart.dotAt(x, y).orElse(there);
            long slack = edges.seconds(REACH, window);
            int nearest = 0;
            double away = Double.MAX_VALUE;
            for (Readout.Reading reading : Readout.at(panel, second, slack)) {
                if (reading.point().isPresent()) {
                    double height = Readout.height(reading.point().get());
                    double distance = Math.abs(chart.yOf(reading.trace(), height) - y);
                    if (distance < away) {
                        away = distance;
                        nearest = reading.trace();
                    }
                }
            }
            Optional<ClaimMarks> mark = chart.hitAt(x, y).map(PanelChart.Hit::claim);
            OptionalInt name = chart.nameAt(x, y);
            OptionalInt line = name.isPresent() ? name : chart.lineAt(x, y);
            return new Place(nearest, second, slack, mark, line.stream().boxed().findFirst());
        }
    }

    /// @param ofNotes what can be done about notes there
    ContextMenu at(PanelPlan panel, Place place, List<MenuItem> ofNotes) {
        ContextMenu menu = new ContextMenu();
        menu.setId("plot-menu");
        menu.getItems().addAll(ofNotes);
        List<Suggestion> suggestions = suggestions(panel, place);
        Menu claims = new Menu("Claim from here");
        claims.setId("claim-from-here");
        for (Suggestion one : suggestions) {
            claims.getItems()
                    .add(Menus.item(one.words(), () -> actions.claim(panel.id(), one.assertion())));
        }
        claims.setDisable(suggestions.isEmpty());
        menu.getItems().add(claims);
        place.line()
                .ifPresent(
                        line -> {
                            var trace = panel.traces().get(line);
                            menu.getItems()
                                    .add(
                                            new LineMenu(
                                                            session,
                                                            panel.id(),
                                                            trace.place(),
                                                            trace.name(),
                                                            actions)
                                                    .under());
                        });
        point(panel, place)
                .ifPresent(
                        point ->
                                menu.getItems()
                                        .add(
                                                Menus.item(
                                                        "Copy value " + point.value(),
                                                        () -> copy(point))));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        Menus.item("Export panel…", () -> actions.export(panel.id())),
                        Menus.item("Show rows", () -> actions.showRows(panel.id())),
                        Menus.item("Hide panel", () -> actions.hide(panel.id())));
        return menu;
    }

    private static void copy(PointPlan point) {
        Copied.text(point.value());
    }

    private static Optional<PointPlan> point(PanelPlan panel, Place place) {
        return place.trace() < panel.traces().size()
                ? Readout.point(panel.traces().get(place.trace()), place.second(), place.slack())
                : Optional.empty();
    }

    private List<Suggestion> suggestions(PanelPlan panel, Place place) {
        Optional<DrawnLine> drawn = DrawnLine.of(session.workspace(), panel, place.trace());
        if (drawn.isEmpty()) {
            return List.of();
        }
        DrawnLine line = drawn.get();
        Suggestions about =
                new Suggestions(
                        line.origin().text(), line.plan().name(), session.workspace().catalog());
        List<Suggestion> found = new ArrayList<>();
        Optional<Period> here = Readout.period(line, place.second(), place.slack());
        for (Mark mark : place.mark().map(ClaimMarks::marks).orElse(List.of())) {
            if (mark instanceof Mark.Bracket bracket && bracket.trace() == place.trace()) {
                Optional<Period> from = Readout.period(line, bracket.fromSecond(), 0);
                Optional<Period> to = Readout.period(line, bracket.toSecond(), 0);
                if (from.isPresent() && to.isPresent()) {
                    found.addAll(about.over(from.get(), to.get()));
                }
            }
        }
        OptionalLong pinned = session.cursor().moment();
        if (session.cursor().pinnedProperty().get() && pinned.isPresent() && here.isPresent()) {
            Readout.period(line, pinned.getAsLong(), place.slack())
                    .ifPresent(
                            other ->
                                    found.addAll(
                                            other.compareTo(here.get()) < 0
                                                    ? about.over(other, here.get())
                                                    : about.over(here.get(), other)));
        }
        here.map(about::at).ifPresent(found::addAll);
        return found;
    }
}
