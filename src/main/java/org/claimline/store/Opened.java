package org.claimline.store;

import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.workspace.Workspace;

/// What came of opening a workspace's folder: whatever of it can be read, and all that is wrong
/// with the rest.
///
/// @param workspace what could be read; empty where there is no workspace at all
/// @param problems each with file, line and column; empty when all is well
public record Opened(Optional<Workspace> workspace, List<Problem> problems) {
    public Opened {
        problems = List.copyOf(problems);
    }
}
