package org.claimline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimline.app.state.Library;
import org.claimline.csv.CsvImport;
import org.claimline.csv.Import;
import org.claimline.store.BundledStory;
import org.claimline.store.Opened;
import org.claimline.store.WorkspaceReader;

/// Workspaces and figures from disk.
final class StoredLibrary implements Library {

    @Override
    public Opened story() throws IOException {
        return WorkspaceReader.open(BundledStory.folder());
    }

    @Override
    public Opened workspace(Path folder) throws IOException {
        return WorkspaceReader.open(folder);
    }

    @Override
    public Imported csv(Path file) {
        return switch (CsvImport.read(file, String.valueOf(file.getFileName()))) {
            case Import.Read read -> new Imported(read.series(), read.problems());
            case Import.Unreadable none -> new Imported(List.of(), none.problems());
        };
    }
}
