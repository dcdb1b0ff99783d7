package org.claimline.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.claimline.workspace.Workspace;

/// Unsaved work, kept in case the program ends before it is saved. Each run of the program keeps
/// its own; what a run that is over left behind is found by the next one.
public final class Recovery {

    private static final String KEPT = "kept.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path own;
    private final LongPredicate isRunning;
    private int copies;

    /// @param folder for all runs, such as `recovery` among a person's settings
    /// @param process the number of this run's process
    /// @param isRunning whether there is a process of a number
    public Recovery(Path folder, long process, LongPredicate isRunning) {
        this.folder = folder;
        this.own = folder.resolve(process + "-" + UUID.randomUUID());
        this.isRunning = isRunning;
    }

    /// The one of this process.
    public static Recovery in(Path folder) {
        return new Recovery(
                folder,
                ProcessHandle.current().pid(),
                pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
    }

    /// What was kept.
    ///
    /// @param run the folder of the run that kept it
    /// @param workspace the workspace's, inside it
    /// @param place where the workspace was opened or saved; empty where it was never saved
    /// @param at when
    public record Kept(Path run, Path workspace, Optional<Path> place, Instant at) {}

    /// Keeps a workspace in the stead of what this run kept before.
    ///
    /// @throws IOException where it cannot be written; what was kept before is still there
    public synchronized void keep(Workspace workspace, Optional<Path> place, Instant now)
            throws IOException {
        Files.createDirectories(own);
        copies++;
        String name = "workspace-" + copies;
        WorkspaceWriter.write(workspace, own.resolve(name));
        ObjectNode kept = JSON.createObjectNode();
        kept.put("workspace", name);
        place.ifPresent(path -> kept.put("place", path.toAbsolutePath().toString()));
        kept.put("at", now.toString());
        WholeFile.replace(own.resolve(KEPT), JSON.writeValueAsString(kept));
        try (Stream<Path> all = Files.list(own)) {
            for (Path other : all.toList()) {
                if (!other.endsWith(name) && !other.endsWith(KEPT)) {
                    SaveDraft.deleteAll(other, () -> {});
                }
            }
        }
    }

    /// Forgets what this run kept.
    ///
    /// @throws IOException where it cannot be deleted
    public synchronized void forget() throws IOException {
        if (Files.exists(own)) {
            SaveDraft.deleteAll(own, () -> {});
        }
    }

    /// What runs that are over kept, the latest first. What is not whole is passed over.
    ///
    /// @throws IOException where the folder cannot be read
    public List<Kept> found() throws IOException {
        List<Kept> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> runs = Files.list(folder)) {
                runs.filter(run -> !run.equals(own) && isOver(run))
                        .forEach(run -> read(run).ifPresent(found::add));
            }
        }
        found.sort(Comparator.comparing(Kept::at).reversed());
        return found;
    }

    private boolean isOver(Path run) {
        String process = String.valueOf(run.getFileName()).split("-", 2)[0];
        return process.matches("\\d{1,18}") && !isRunning.test(Long.parseLong(process));
    }

    private static Optional<Kept> read(Path run) {
        try {
            JsonNode kept = JSON.readTree(Files.readString(run.resolve(KEPT)));
            Path workspace = run.resolve(kept.path("workspace").asText());
            return Files.isRegularFile(workspace.resolve(PackageFile.NAME))
                    ? Optional.of(
                            new Kept(
                                    run,
                                    workspace,
                                    Optional.ofNullable(kept.path("place").textValue())
                                            .map(Path::of),
                                    Instant.parse(kept.path("at").asText())))
                    : Optional.empty();
        } catch (IOException | DateTimeException | InvalidPathException e) {
            // A run that was stopped before it had kept anything whole.
            return Optional.empty();
        }
    }

    /// Deletes what a run kept.
    ///
    /// @throws IOException where it cannot be deleted
    public void discard(Kept kept) throws IOException {
        if (kept.run().startsWith(folder) && Files.exists(kept.run())) {
            SaveDraft.deleteAll(kept.run(), () -> {});
        }
    }
}
