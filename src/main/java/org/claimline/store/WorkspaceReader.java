package org.claimline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.claimline.board.Board;
import org.claimline.csv.Problem;
import org.claimline.workspace.Workspace;

/// Reads a workspace's folder: `datapackage.json`, `data/*.csv`, `claims.yaml`, `board.yaml`.
public final class WorkspaceReader {

    private WorkspaceReader() {}

    /// Opens a folder. What is damaged becomes a problem with its place; the rest is opened all
    /// the same.
    ///
    /// @throws IOException where the folder cannot be read at all
    public static Opened open(Path folder) throws IOException {
        Optional<String> reason = notAWorkspace(folder);
        if (reason.isPresent()) {
            return new Opened(
                    Optional.empty(), List.of(Problem.of(folder.toString(), reason.get())));
        }
        List<Problem> problems = new ArrayList<>();
        try {
            SaveDraft.finish(folder);
        } catch (IOException e) {
            problems.add(
                    Problem.of(
                            folder.toString(),
                            "the last save was interrupted and cannot be put in place ("
                                    + e.getMessage()
                                    + "); what it saved lies in "
                                    + SaveDraft.DECIDED));
        }
        CompletableFuture<ClaimsFile.Written> written =
                CompletableFuture.supplyAsync(() -> ClaimsFile.Written.in(folder));
        PackageFile.Opening data = PackageFile.read(folder);
        Formulas formulas = new Formulas(data.catalog(), data.damaged(), data.torn());
        BoardFile boardFile = BoardFile.read(folder, formulas);
        ClaimsFile.Opening claims = ClaimsFile.read(written.join(), formulas, boardFile.panelIds());
        Board board = boardFile.board(claims.claims());
        SortedMap<String, SortedMap<String, String>> recipes = boardFile.recipes();
        problems.addAll(data.problems());
        problems.addAll(claims.problems());
        problems.addAll(boardFile.problems());
        return new Opened(
                Optional.of(
                        new Workspace(
                                data.name(),
                                data.title(),
                                data.catalog(),
                                claims.article(),
                                claims.claims(),
                                board,
                                recipes)),
                problems);
    }

    private static Optional<String> notAWorkspace(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Optional.of("there is no such folder; expected a workspace's folder");
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("this is not a folder; expected a workspace's folder");
        }
        if (!Files.isReadable(folder)) {
            throw new IOException("the folder " + folder + " may not be read");
        }
        if (!Files.exists(folder.resolve(PackageFile.NAME))) {
            return Optional.of(
                    "there is no " + PackageFile.NAME + " in it; expected a workspace's folder");
        }
        return Optional.empty();
    }
}
