package org.claimline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.claimline.app.state.Figures;
import org.claimline.app.state.Library;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.CsvImport;
import org.claimline.csv.chain.Import;
import org.claimline.store.BundledStory;
import org.claimline.store.Imports;
import org.claimline.store.LockFile;
import org.claimline.store.Opened;
import org.claimline.store.WorkspaceReader;
import org.claimline.store.WorkspaceSaver;
import org.claimline.store.bundle.Bundle;
import org.claimline.workspace.Workspace;

/// Workspaces and figures from disk.
final class StoredLibrary implements Library {

    @Override
    public Opened workspace(Path folder) throws IOException {
        return WorkspaceReader.open(folder);
    }

    @Override
    public Bundle bundle(Path file) throws IOException {
        return Bundle.unpack(file);
    }

    @Override
    public Path storyFolder(String name) throws IOException {
        return BundledStory.folder(name);
    }

    @Override
    public void save(Path folder, Workspace before, Workspace now) throws IOException {
        WorkspaceSaver.save(folder, before, now);
    }

    @Override
    public void saveAs(Optional<Path> from, Workspace before, Workspace now, Path folder)
            throws IOException {
        WorkspaceSaver.saveAs(from, before, now, folder);
    }

    @Override
    public LockFile accepted(Path folder) {
        return LockFile.read(folder);
    }

    @Override
    public List<Import> read(
            Figures figures, Recipe chosen, Recipes remembered, Progress progress) {
        return switch (figures) {
            case Figures.InFile(Path path) ->
                    Imports.read(path, figures.name(), chosen, remembered, progress);
            case Figures.Pasted(String name, String text) ->
                    List.of(pasted(name, text, chosen, remembered));
        };
    }

    private static Import pasted(String name, String text, Recipe chosen, Recipes remembered) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Import plain = CsvImport.read(name, bytes, chosen);
        Optional<Recipe> earlier =
                switch (plain) {
                    case Import.Read read -> remembered.of(read.report().shape());
                    case Import.Asking asking -> remembered.of(asking.shape());
                    case Import.Unreadable none -> Optional.empty();
                };
        return earlier.map(chosen::over)
                .filter(whole -> !whole.equals(chosen))
                .map(whole -> CsvImport.read(name, bytes, whole))
                .orElse(plain);
    }

    @Override
    public String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest =
                        new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
