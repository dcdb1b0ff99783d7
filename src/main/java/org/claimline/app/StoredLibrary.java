package org.claimline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimline.app.state.Library;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.CsvImport;
import org.claimline.csv.chain.Import;
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
    public List<Import> figures(Path file, Recipe chosen, Recipes remembered, Progress progress) {
        return CsvImport.read(
                file, String.valueOf(file.getFileName()), chosen, remembered, progress);
    }
}
