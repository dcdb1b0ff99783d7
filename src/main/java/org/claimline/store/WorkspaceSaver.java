package org.claimline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.store.edit.YamlEdit;
import org.claimline.store.tree.Problems;
import org.claimline.workspace.Workspace;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Saves a workspace where it was opened, or as a copy elsewhere. Of each file what changed is
/// written anew, and all else stays as a person wrote it; files that are none of the program's stay
/// as they are. All files change together or none does.
public final class WorkspaceSaver {

    private final Workspace before;
    private final Workspace now;
    private final boolean copy;

    private WorkspaceSaver(Workspace before, Workspace now, boolean copy) {
        this.before = before;
        this.now = now;
        this.copy = copy;
    }

    /// The folder does not say any more what was opened.
    public static final class ChangedMeanwhile extends IOException {
        private static final long serialVersionUID = 1L;

        ChangedMeanwhile(String message) {
            super(message);
        }
    }

    /// @param before what was opened or saved last; the folder has to say it still
    /// @throws ChangedMeanwhile where a file says something else by now; nothing is written
    /// @throws IOException with a sentence, where the folder cannot be written to; it is as before
    public static void save(Path folder, Workspace before, Workspace now) throws IOException {
        save(folder, before, now, () -> {});
    }

    static void save(Path folder, Workspace before, Workspace now, SaveDraft.Step step)
            throws IOException {
        WorkspaceSaver saver = new WorkspaceSaver(before, now, false);
        saver.requireUnchanged(folder);
        saver.write(folder, step);
    }

    /// @param from the folder it was opened from: its comments, its other files and its accepted
    ///     verdicts go along; empty where there is none
    /// @param folder one that is not there yet, or is empty
    /// @throws java.nio.file.FileAlreadyExistsException where something is there already
    /// @throws IOException with a sentence, where it cannot be written
    public static void saveAs(Optional<Path> from, Workspace before, Workspace now, Path folder)
            throws IOException {
        if (from.isEmpty()) {
            WorkspaceWriter.write(now, folder);
            return;
        }
        WorkspaceSaver saver = new WorkspaceSaver(before, now, true);
        WorkspaceWriter.place(
                folder,
                beside -> {
                    copy(from.get(), beside);
                    saver.write(beside, () -> {});
                });
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Path relative = from.relativize(path);
                if (relative.startsWith(SaveDraft.DECIDED) || path.equals(from)) {
                    continue;
                }
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(to.resolve(relative.toString()));
                } else if (Files.isRegularFile(path)) {
                    Files.write(to.resolve(relative.toString()), Files.readAllBytes(path));
                }
            }
        }
    }

    private void requireUnchanged(Path folder) throws IOException {
        Workspace there =
                WorkspaceReader.open(folder)
                        .workspace()
                        .orElseThrow(
                                () -> new ChangedMeanwhile(folder + " is no workspace any more"));
        List<String> changed = new ArrayList<>();
        if (!there.title().equals(before.title()) || !there.catalog().equals(before.catalog())) {
            changed.add(PackageFile.NAME + " or a file of its figures");
        }
        if (!claims(there).equals(claims(before))) {
            changed.add(ClaimsFile.NAME);
        }
        if (!board(there).equals(board(before))) {
            changed.add(BoardFile.NAME);
        }
        if (!changed.isEmpty()) {
            throw new ChangedMeanwhile(
                    String.join(", ", changed)
                            + (changed.size() == 1 ? " was" : " were")
                            + " changed by someone else since it was opened; open the workspace"
                            + " again, or save yours elsewhere");
        }
    }

    private static String claims(Workspace workspace) {
        return ClaimsText.of(workspace.article(), workspace.claims());
    }

    private static String board(Workspace workspace) {
        return BoardText.of(workspace.board(), workspace.claims(), workspace.recipes());
    }

    private void write(Path folder, SaveDraft.Step step) throws IOException {
        PackageChange change = packageChange();
        try (SaveDraft draft = SaveDraft.in(folder, step)) {
            boolean any = false;
            if (!change.isNone()) {
                PackageAddition.write(folder, change, draft);
                any = true;
            }
            if (!claims(now).equals(claims(before))) {
                draft.write(ClaimsFile.NAME, claimsText(folder));
                any = true;
            }
            if (!board(now).equals(board(before))) {
                draft.write(BoardFile.NAME, boardText(folder));
                any = true;
            }
            if (any) {
                draft.commit();
            }
        }
    }

    private PackageChange packageChange() {
        List<TimeSeries> added = new ArrayList<>();
        List<PackageChange.Revised> revised = new ArrayList<>();
        for (TimeSeries series : now.catalog().all()) {
            Optional<TimeSeries> was = before.catalog().get(series.key());
            if (was.isEmpty()) {
                added.add(series);
            } else if (!was.get().equals(series)) {
                revised.add(new PackageChange.Revised(was.get(), series));
            }
        }
        List<SeriesKey> removed =
                before.catalog().keys().stream()
                        .filter(key -> now.catalog().get(key).isEmpty())
                        .toList();
        Optional<String> title =
                Optional.of(now.title()).filter(text -> !text.equals(before.title()));
        return new PackageChange(title, added, revised, removed);
    }

    private Formulas formulas() {
        return new Formulas(now.catalog(), Set.of(), false);
    }

    private String claimsText(Path folder) throws IOException {
        Path file = folder.resolve(ClaimsFile.NAME);
        return edited(
                file,
                claims(before),
                claims(now),
                text -> {
                    ClaimsFile.Opening read =
                            ClaimsFile.of(text, file, formulas(), Optional.empty());
                    return ClaimsText.of(read.article(), read.claims());
                });
    }

    private String boardText(Path folder) throws IOException {
        Path file = folder.resolve(BoardFile.NAME);
        return edited(
                file,
                board(before),
                board(now),
                text -> {
                    BoardFile read = BoardFile.of(text, file, formulas());
                    return BoardText.of(read.board(now.claims()), now.claims(), read.recipes());
                });
    }

    /// What a text says, plainly written.
    private interface Reading {
        String plainly(String text);
    }

    private String edited(Path file, String said, String wanted, Reading reading)
            throws IOException {
        if (!Files.exists(file)) {
            return wanted;
        }
        Problems problems = new Problems(file.toString());
        Optional<String> text = TextFile.read(file, problems);
        if (text.isPresent()) {
            try {
                String edited = YamlEdit.apply(text.get(), said, wanted);
                if (reading.plainly(edited).equals(wanted)) {
                    return edited;
                }
            } catch (YamlEngineException e) {
                // It is told below, like all that cannot be changed in place.
            }
        }
        if (copy) {
            return wanted;
        }
        throw new IOException(
                file
                        + " is written in a way that cannot be changed here without losing some of"
                        + " it; save the workspace elsewhere, which writes this file anew");
    }
}
