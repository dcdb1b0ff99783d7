package org.claimline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.CsvImport;
import org.claimline.csv.chain.Import;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.JsonTree;
import org.claimline.store.tree.Problems;

/// The one entry for figures from anywhere: a data package (its `datapackage.json`, the folder or
/// the archive that holds one) is read by its description, everything else as it is found.
public final class Imports {

    private static final int PEEK = 4096;

    private Imports() {}

    /// Reads what a person names. Whatever it holds, nothing throws; what cannot be read is a
    /// problem with its place.
    ///
    /// @param path where it lies
    /// @param file the name that a person gave it; what lies in it is named after it
    /// @param chosen what was chosen for it
    /// @param remembered what was chosen earlier for files of its shape; what is chosen now wins
    /// @throws java.util.concurrent.CancellationException where `progress` stops it
    public static List<Import> read(
            Path path, String file, Recipe chosen, Recipes remembered, Progress progress) {
        Optional<PackageContents> contents = contents(path, file);
        if (contents.isEmpty()) {
            return CsvImport.read(path, file, chosen, remembered, progress);
        }
        Problems problems = new Problems(contents.get().descriptor());
        Optional<String> text = descriptor(contents.get(), problems);
        if (text.isEmpty()) {
            return List.of(TableImport.unreadable(contents.get().descriptor(), problems.all()));
        }
        TableImport tables = new TableImport(contents.get(), chosen, remembered, progress);
        return new PackageImport(contents.get(), tables, progress).read(text.get());
    }

    /// Whether a folder, or the data package in it, is a workspace: some series in it is described
    /// as ours are, or it has none and a board or claims lie beside it.
    public static boolean isWorkspace(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
        Path descriptor = Files.isDirectory(path) ? path.resolve(PackageFile.NAME) : path;
        Problems problems = new Problems(descriptor.toString());
        Optional<Form> whole =
                TextFile.read(descriptor, problems)
                        .flatMap(text -> JsonTree.read(text, problems).root())
                        .flatMap(root -> Form.of(root, "a data package", problems));
        if (whole.isEmpty()) {
            return false;
        }
        List<Form> resources = whole.get().forms("resources", "a resource");
        return resources.isEmpty()
                ? Files.exists(folder.resolve(BoardFile.NAME))
                        || Files.exists(folder.resolve(ClaimsFile.NAME))
                : resources.stream().anyMatch(resource -> resource.has("claimline"));
    }

    private static Optional<PackageContents> contents(Path path, String file) {
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(PackageFile.NAME))
                    ? Optional.of(
                            new PackageContents.Folder(
                                    path.resolve(PackageFile.NAME), path, withoutSlash(file)))
                    : Optional.empty();
        }
        byte[] first = first(path);
        if (first.length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] == 3) {
            return PackageContents.Archive.of(path, file).map(PackageContents.class::cast);
        }
        boolean named = PackageFile.NAME.equals(String.valueOf(path.getFileName()));
        return isObject(first) && (named || describesResources(path))
                ? Optional.of(
                        new PackageContents.Folder(path, path.resolveSibling(""), above(file)))
                : Optional.empty();
    }

    private static String withoutSlash(String folder) {
        return folder.equals(".") || folder.equals("./") ? "" : folder.replaceAll("[/\\\\]+$", "");
    }

    /// The folder of a file, as it was named.
    private static String above(String file) {
        return file.substring(
                0, Math.max(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))));
    }

    private static byte[] first(Path path) {
        if (!Files.isRegularFile(path)) {
            // A pipe is not opened, as what was read of it would be lost.
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(PEEK);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static boolean isObject(byte[] first) {
        for (byte b : first) {
            boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
            if (!mark && b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b == '{';
            }
        }
        return false;
    }

    private static boolean describesResources(Path path) {
        Problems problems = new Problems(path.toString());
        return TextFile.read(path, problems)
                .flatMap(text -> JsonTree.read(text, problems).root())
                .flatMap(root -> Form.of(root, "a data package", problems))
                .filter(whole -> whole.has("resources"))
                .isPresent();
    }

    private static Optional<String> descriptor(PackageContents contents, Problems problems) {
        try {
            return switch (contents) {
                case PackageContents.Folder folder -> TextFile.read(folder.path(), problems);
                case PackageContents.Archive archive ->
                        TextFile.decode(archive.bytes(PackageFile.NAME), problems);
            };
        } catch (IOException | IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
