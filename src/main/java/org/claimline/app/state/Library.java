package org.claimline.app.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimline.csv.Problem;
import org.claimline.series.TimeSeries;
import org.claimline.store.Opened;

/// Where workspaces and series come from; called off the FX thread.
public interface Library {

    /// What came of reading a file of figures.
    ///
    /// @param series found in it
    /// @param problems what could not be read
    record Imported(List<TimeSeries> series, List<Problem> problems) {
        public Imported {
            series = List.copyOf(series);
            problems = List.copyOf(problems);
        }
    }

    /// The bundled story.
    ///
    /// @throws IOException where it is not there
    Opened story() throws IOException;

    /// A workspace's folder.
    ///
    /// @throws IOException where it cannot be read at all
    Opened workspace(Path folder) throws IOException;

    /// A CSV file.
    ///
    /// @throws IOException where it cannot be read at all
    Imported csv(Path file) throws IOException;
}
