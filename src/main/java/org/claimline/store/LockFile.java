package org.claimline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimline.claim.accepted.Accepted;
import org.claimline.csv.Problem;
import org.claimline.store.tree.Problems;

/// `claims.lock`, the verdicts of a workspace that were last accepted, as the file was when it was
/// read.
public final class LockFile {

    /// The file's name.
    public static final String NAME = "claims.lock";

    private static final byte[] NONE = {};

    private final Path file;
    private final boolean there;
    private final byte[] bytes;
    private final Optional<Accepted> accepted;
    private final List<Problem> problems;

    private LockFile(
            Path file,
            boolean there,
            byte[] bytes,
            Optional<Accepted> accepted,
            List<Problem> problems) {
        this.file = file;
        this.there = there;
        this.bytes = bytes;
        this.accepted = problems.isEmpty() ? accepted : Optional.empty();
        this.problems = problems;
    }

    /// Reads the lock of a workspace's folder.
    public static LockFile read(Path folder) {
        Path file = folder.resolve(NAME);
        Problems problems = new Problems(file.toString());
        try {
            byte[] bytes = Files.readAllBytes(file);
            Optional<Accepted> accepted =
                    TextFile.decode(bytes, problems).flatMap(text -> LockForm.read(text, problems));
            return new LockFile(file, true, bytes, accepted, problems.all());
        } catch (NoSuchFileException e) {
            return new LockFile(file, false, NONE, Optional.empty(), List.of());
        } catch (IOException e) {
            problems.add("the file cannot be read: " + e.getMessage());
            return new LockFile(file, true, NONE, Optional.empty(), problems.all());
        }
    }

    /// What was accepted; empty where there is no lock or a broken one.
    public Optional<Accepted> accepted() {
        return accepted;
    }

    /// What is wrong with it, each with file, line and column.
    public List<Problem> problems() {
        return problems;
    }

    /// Puts other verdicts in its place, in one move.
    ///
    /// @throws IOException with a sentence, where the file is not what it was when it was read, or
    /// cannot be written; it is left as it is then
    public void replace(Accepted by) throws IOException {
        if (isChanged()) {
            throw new IOException(
                    NAME + " was changed while the claims were judged; it is left as it is");
        }
        WholeFile.replace(file, LockText.of(by));
    }

    private boolean isChanged() throws IOException {
        try {
            byte[] now = Files.readAllBytes(file);
            return !there || !Arrays.equals(bytes, now);
        } catch (NoSuchFileException e) {
            return there;
        }
    }
}
