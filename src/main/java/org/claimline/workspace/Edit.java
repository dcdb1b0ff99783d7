package org.claimline.workspace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.claim.ClaimId;
import org.claimline.formula.Formula;
import org.claimline.series.Description;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// What a person does to a workspace; [Edits#apply] carries it out.
public sealed interface Edit
        permits Edit.ImportSeries,
                Edit.DescribeSeries,
                Edit.ShowSeries,
                Edit.ShowFormula,
                Edit.HideSeries,
                Edit.AddTrace,
                Edit.RemovePanel,
                Edit.Star,
                Edit.Together,
                BoardEdit,
                ClaimEdit {

    /// For the undo menu: `Import 2 series`.
    String name();

    /// Takes in what files gave, in one step.
    ///
    /// @param added series that go to the catalog under free keys
    /// @param revised new editions of series that are there, under the same keys; one that is not
    ///     there is left out
    /// @param recipes to be remembered, by the files' shapes
    record ImportSeries(
            List<TimeSeries> added,
            List<TimeSeries> revised,
            Map<String, SortedMap<String, String>> recipes)
            implements Edit {
        public ImportSeries {
            added = List.copyOf(added);
            revised = List.copyOf(revised);
            recipes = Map.copyOf(recipes);
        }

        /// New series alone.
        public static ImportSeries of(List<TimeSeries> added) {
            return new ImportSeries(added, List.of(), Map.of());
        }

        @Override
        public String name() {
            List<TimeSeries> all = added.isEmpty() ? revised : added;
            return (added.isEmpty() ? "Revise " : "Import ")
                    + (all.size() == 1 ? all.getFirst().title() : all.size() + " series");
        }
    }

    /// Says otherwise what a series is: its title, its unit, its source.
    record DescribeSeries(SeriesKey key, Description description) implements Edit {
        @Override
        public String name() {
            return "Describe " + description.title();
        }
    }

    /// Adds a panel that shows one series at the end of the board.
    record ShowSeries(SeriesKey key) implements Edit {
        @Override
        public String name() {
            return "Show " + key;
        }
    }

    /// Adds a panel that draws a formula at the end of the board.
    record ShowFormula(Formula formula) implements Edit {
        @Override
        public String name() {
            return "Show " + formula.text().strip();
        }
    }

    /// Takes every trace of a series off the board, however it is transformed, and the panels left
    /// empty by that.
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

    /// Several edits in one step, in their order.
    record Together(String name, List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
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
