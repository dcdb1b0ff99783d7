package org.claimline.store.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.claimline.claim.Judge;
import org.claimline.csv.Problem;
import org.claimline.store.Opened;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.Workspace;

/// A bundle that was unpacked: its workspace lies in a folder of its own for as long as the program
/// runs, and is read-only.
public final class Bundle {

    private final Path file;
    private final Path around;
    private final BundleSheet sheet;
    private final SortedMap<String, String> hashes;

    private Bundle(Path file, Path around, BundleSheet sheet, SortedMap<String, String> hashes) {
        this.file = file;
        this.around = around;
        this.sheet = sheet;
        this.hashes = hashes;
    }

    /// Whether a path is named as archives are, and is no folder.
    public static boolean isNamed(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                && Files.isRegularFile(path);
    }

    /// Whether it is a bundle, and no other archive.
    public static boolean is(Path path) {
        try {
            return isNamed(path)
                    && Directory.read(path).entries().stream()
                            .anyMatch(entry -> entry.name().equals(BundleSheet.NAME));
        } catch (IOException e) {
            return false;
        }
    }

    /// Unpacks a bundle.
    ///
    /// @throws IOException with a sentence, where it is none or may not be unpacked; nothing is
    ///     left of it then
    public static Bundle unpack(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no such file; expected a bundle");
        }
        if (Directory.read(file).entries().stream()
                .noneMatch(entry -> entry.name().equals(BundleSheet.NAME))) {
            throw new IOException("this is no bundle, as " + BundleSheet.NAME + " is not in it");
        }
        Path around = Files.createTempDirectory("claimline-");
        try {
            SortedMap<String, String> hashes = Unpacking.into(around, file);
            BundleSheet sheet = BundleSheet.read(text(around.resolve(BundleSheet.NAME)));
            hashes.remove(BundleSheet.NAME);
            if (!Files.isDirectory(around.resolve(sheet.workspace()))) {
                throw new IOException("the workspace's folder is not in it");
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Temporary.delete(around)));
            return new Bundle(file, around, sheet, hashes);
        } catch (IOException | RuntimeException e) {
            Temporary.delete(around);
            throw e;
        }
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > BundleSheet.LARGEST) {
            throw new IOException(BundleSheet.NAME + " is no file, or too large to be read");
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /// The workspace's folder.
    public Path folder() {
        return around.resolve(sheet.workspace());
    }

    /// Opens the workspace. That a file is not the one the bundle was made with, and that a verdict
    /// is another one than then, are problems, too.
    ///
    /// @throws IOException where it cannot be read at all
    public Opened open() throws IOException {
        Opened opened = WorkspaceReader.open(folder());
        List<Problem> problems = new ArrayList<>(otherFiles());
        opened.problems().forEach(problem -> problems.add(named(problem)));
        opened.workspace().ifPresent(workspace -> problems.addAll(otherVerdicts(workspace)));
        return new Opened(opened.workspace(), problems);
    }

    private List<Problem> otherFiles() {
        List<Problem> problems = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(sheet.files().keySet());
        names.addAll(hashes.keySet());
        for (String name : names) {
            String said = sheet.files().get(name);
            String now = hashes.get(name);
            if (said == null) {
                problems.add(problem(name, "the bundle was made without this file"));
            } else if (now == null) {
                problems.add(problem(name, "the bundle was made with this file, and lacks it now"));
            } else if (!said.equals(now)) {
                problems.add(problem(name, "this is not the file that the bundle was made with"));
            }
        }
        return problems;
    }

    private List<Problem> otherVerdicts(Workspace workspace) {
        Map<String, String> now =
                BundleSheet.verdicts(Judge.judge(workspace.claims(), workspace.catalog()));
        TreeSet<String> claims = new TreeSet<>(sheet.verdicts().keySet());
        claims.addAll(now.keySet());
        return claims.stream()
                .filter(id -> !Objects.equals(sheet.verdicts().get(id), now.get(id)))
                .map(
                        id ->
                                Problem.of(
                                        file.toString(),
                                        "the verdict of "
                                                + id
                                                + " was "
                                                + sheet.verdicts().getOrDefault(id, "none")
                                                + " when the bundle was made, and is "
                                                + now.getOrDefault(id, "none")
                                                + " now"))
                .toList();
    }

    private Problem problem(String name, String message) {
        return Problem.of(file + "!" + name, message);
    }

    /// A problem of an unpacked file, told as one of the bundle's.
    private Problem named(Problem problem) {
        String before = around.toString();
        String name =
                problem.file().startsWith(before)
                        ? file
                                + "!"
                                + problem.file().substring(before.length() + 1).replace('\\', '/')
                        : problem.file();
        return new Problem(
                name, problem.line(), problem.column(), problem.text(), problem.message());
    }
}
