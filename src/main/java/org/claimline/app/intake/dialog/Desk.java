package org.claimline.app.intake.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.app.state.TaskRunner;
import org.claimline.csv.Problem;
import org.claimline.csv.Recipe;
import org.claimline.csv.chain.Import;
import org.claimline.series.TimeSeries;

/// What the import dialog needs done.
public interface Desk {

    /// What a person decided.
    ///
    /// @param read the figures as they were read last
    /// @param wanted the series that are to be imported; at least one
    record Decision(Import.Read read, List<TimeSeries> wanted) {
        public Decision {
            wanted = List.copyOf(wanted);
        }
    }

    /// Where it looks up lines, and hears how far the reading has come.
    TaskRunner tasks();

    /// Reads the figures again with other choices.
    TaskRunner.Job read(Recipe recipe, TaskRunner.Ending<Import> ending);

    /// Asks for a file and writes problems to it.
    ///
    /// @param told a sentence about what came of it
    void save(List<Problem> problems, Consumer<String> told);

    /// Told once, when the dialog is closed.
    ///
    /// @param decision empty where nothing is to be imported
    void closed(Optional<Decision> decision);
}
