package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.store.Opened;
import org.claimline.store.WorkspaceReader;
import org.claimline.store.bundle.Bundle;

/// Where a workspace lies: in a folder, or in a bundle, which is read from a folder of its own.
sealed interface Place {

    record InFolder(Path folder) implements Place {}

    record InBundle(Bundle bundle) implements Place {}

    /// A bundle that may not be unpacked.
    record Broken(Path file, String sentence) implements Place {}

    static Place of(Path path) {
        if (!Bundle.isNamed(path)) {
            return new InFolder(path);
        }
        try {
            return new InBundle(Bundle.unpack(path));
        } catch (IOException e) {
            return new Broken(path, String.valueOf(e.getMessage()));
        }
    }

    default Path folder() {
        return switch (this) {
            case InFolder(Path folder) -> folder;
            case InBundle(Bundle bundle) -> bundle.folder();
            case Broken(Path file, _) -> file;
        };
    }

    /// What can be read there, and all that is wrong with it.
    default Opened read() {
        try {
            return switch (this) {
                case InFolder(Path folder) -> WorkspaceReader.open(folder);
                case InBundle(Bundle bundle) -> bundle.open();
                case Broken(Path file, String sentence) ->
                        new Opened(
                                Optional.empty(), List.of(Problem.of(file.toString(), sentence)));
            };
        } catch (IOException e) {
            return new Opened(
                    Optional.empty(),
                    List.of(
                            Problem.of(
                                    folder().toString(),
                                    "the workspace cannot be read (" + e.getMessage() + ")")));
        }
    }
}
