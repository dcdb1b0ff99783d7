package org.claimline.workspace;

import java.util.List;
import java.util.Set;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.claim.ClaimId;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// What a person does to a workspace; [Edits#apply] carries it out.
public sealed interface Edit {

    /// For the undo menu: `Import 2 series`.
    String name();

    /// Adds series to the catalog, under free keys.
    record AddSeries(List<TimeSeries> series) implements Edit {
        public AddSeries {
            series = List.copyOf(series);
        }

        @Override
        public String name() {
            return series.size() == 1
                    ? "Import " + series.getFirst().title()
                    : "Import " + series.size() + " series";
        }
    }

    /// Adds a panel that shows one series at the end of the board.
    record ShowSeries(SeriesKey key) implements Edit {
        @Override
        public String name() {
            return "Show " + key;
        }
    }

    /// Takes every trace of a series off the board, and the panels left empty by that.
    record HideSeries(SeriesKey key) implements Edit {
        @Override
        public String name() {
            return "Hide " + key;
        }
    }

    /// Adds a trace to a panel.
    record AddTrace(PanelId panel, Trace trace) implements Edit {
        @Override
        public String name() {
            return "Add a line";
        }
    }

    record RemovePanel(PanelId panel) implements Edit {
        @Override
        public String name() {
            return "Remove panel";
        }
    }

    record Star(Set<ClaimId> starred) implements Edit {
        public Star {
            starred = Set.copyOf(starred);
        }

        @Override
        public String name() {
            return "Star claims";
        }
    }
}
