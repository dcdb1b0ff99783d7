package org.claimline.app.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimline.app.intake.Placing;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Edit;
import org.claimline.workspace.Edits;

/// Series that come in from files: drawn on the panel they were dropped on, else, on a board that
/// is empty yet, each in a panel of its own.
final class Arrivals implements Placing {

    private static final int MOST_PANELS = 8;

    private final Session session;
    private final Optional<PanelId> panel;
    private final Consumer<String> refused;

    /// @param panel where they were dropped
    /// @param refused told why one cannot be drawn there
    Arrivals(Session session, Optional<PanelId> panel, Consumer<String> refused) {
        this.session = session;
        this.panel = panel;
        this.refused = refused;
    }

    @Override
    public Edit of(Edit.ImportSeries imported) {
        List<SeriesKey> keys = keys(imported);
        return panel.map(id -> onto(id, imported, keys)).orElseGet(() -> alone(imported, keys));
    }

    /// The keys that the series of an import have once it is done.
    private List<SeriesKey> keys(Edit.ImportSeries imported) {
        Catalog before = session.workspace().catalog();
        return Stream.concat(
                        imported.revised().stream().map(TimeSeries::key),
                        Edits.apply(session.workspace(), imported).catalog().keys().stream()
                                .filter(key -> before.get(key).isEmpty()))
                .toList();
    }

    private Edit onto(PanelId id, Edit.ImportSeries imported, List<SeriesKey> keys) {
        Edit all = imported;
        for (SeriesKey key : keys) {
            switch (Lines.add(session, all, id, Trace.of(key))) {
                case Lines.Outcome.Possible(Edit edit) -> all = edit;
                case Lines.Outcome.Refused(String sentence) -> refused.accept(sentence);
            }
        }
        return all;
    }

    private Edit alone(Edit.ImportSeries imported, List<SeriesKey> keys) {
        if (!session.workspace().board().panels().isEmpty() || keys.size() > MOST_PANELS) {
            return imported;
        }
        return new Edit.Together(
                imported.name(),
                Stream.concat(Stream.<Edit>of(imported), keys.stream().map(Edit.ShowSeries::new))
                        .toList());
    }
}
