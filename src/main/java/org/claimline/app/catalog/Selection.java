package org.claimline.app.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.claimline.app.look.Menus;
import org.claimline.app.state.Session;
import org.claimline.board.Panel;
import org.claimline.board.SeveralSeries;
import org.claimline.board.Trace;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.BoardEdit;

/// The series selected in the catalog, and what can be made of several at once.
public final class Selection {

    private final Session session;
    private final Supplier<List<TimeSeries>> rows;

    Selection(Session session, Supplier<List<TimeSeries>> rows) {
        this.session = session;
        this.rows = rows;
    }

    /// In the order shown.
    List<TimeSeries> series() {
        return rows.get();
    }

    /// Whether several are selected.
    public boolean isSeveral() {
        return series().size() > 1;
    }

    /// Whether two are selected, and no more.
    public boolean isPair() {
        return series().size() == 2;
    }

    /// A panel each, one under the other.
    public void multiples() {
        List<TimeSeries> several = series();
        add(new SeveralSeries(several).apart(), "Small multiples of " + several.size() + " series");
    }

    /// All on one panel.
    public void together() {
        List<TimeSeries> several = series();
        add(
                List.of(new SeveralSeries(several).together()),
                "One panel of " + several.size() + " series");
    }

    /// The first of two against the second.
    public void scatter() {
        List<TimeSeries> two = series();
        add(
                List.of(
                        SeveralSeries.scatter(
                                new Trace.Origin.OfSeries(two.get(0).key()),
                                new Trace.Origin.OfSeries(two.get(1).key()))),
                "Scatter " + two.get(0).key() + " against " + two.get(1).key());
    }

    private void add(List<Panel> panels, String name) {
        int before = session.workspace().board().panels().size();
        session.edit(new BoardEdit.AddPanels(panels, Optional.empty(), name));
        List<Panel> after = session.workspace().board().panels();
        if (after.size() > before) {
            session.panelProperty().set(Optional.of(after.get(before).id()));
        }
    }

    /// What a menu says of it; nothing where at most one is selected.
    List<MenuItem> items() {
        if (!isSeveral()) {
            return List.of();
        }
        MenuItem scatter = Menus.item("Scatter of the two", this::scatter);
        scatter.setDisable(!isPair());
        return List.of(
                Menus.item("Small multiples, a panel each", this::multiples),
                Menus.item("One panel of all " + series().size(), this::together),
                scatter);
    }
}
