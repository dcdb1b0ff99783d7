package org.claimline.store.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.claim.Judge;
import org.claimline.series.Catalog;
import org.claimline.store.Existing;
import org.claimline.store.Making;
import org.claimline.store.OriginFiles;
import org.claimline.store.WholeFile;
import org.claimline.workspace.Workspace;

/// Writes a workspace's folder as a bundle: a `.zip` that holds the folder whole, with a sheet of
/// hashes and verdicts beside it. The same folder gives the same bytes, but for the moment of
/// making. What is hidden in the folder stays out, and so do links.
public final class BundleWriter {

    /// What of the files that the workspace's figures were imported from goes along.
    public enum Origins {
        /// None: the figures themselves are in the workspace.
        LEFT,
        /// Those that lie in the workspace's folder or beside it.
        TAKEN
    }

    /// As early as the format knows without a second time stamp, which depends on the zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path folder;
    private final Path around;
    private final Path target;

    private BundleWriter(Path folder, Path around, Path target) {
        this.folder = folder;
        this.around = around;
        this.target = target;
    }

    /// @param folder the workspace's, as it is on disk
    /// @param workspace what lies there
    /// @param file the bundle
    /// @throws java.nio.file.FileAlreadyExistsException where the file is there and `existing` says
    ///     keep
    /// @throws IOException with a sentence, where it cannot be written; nothing is left of it then
    public static void write(
            Path folder,
            Workspace workspace,
            Origins origins,
            Making making,
            Path file,
            Existing existing)
            throws IOException {
        WholeFile.refuse(file, existing);
        Path whole = folder.toAbsolutePath().normalize();
        Path around = whole.getParent();
        if (around == null) {
            throw new IOException(folder + " has no name that a bundle could have");
        }
        new BundleWriter(whole, around, file.toAbsolutePath().normalize())
                .write(workspace, origins, making, existing);
    }

    private void write(Workspace workspace, Origins origins, Making making, Existing existing)
            throws IOException {
        SortedMap<String, Path> files = files(workspace.catalog(), origins);
        Names.require(files.keySet());
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            hashes.put(file.getKey(), Hash.of(file.getValue()));
        }
        BundleSheet sheet =
                BundleSheet.of(
                        making,
                        String.valueOf(folder.getFileName()),
                        hashes,
                        Judge.judge(workspace.claims(), workspace.catalog()));
        WholeFile.write(target, out -> pack(sheet, files, out), existing);
    }

    private static void pack(BundleSheet sheet, SortedMap<String, Path> files, OutputStream out)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            begin(zip, BundleSheet.NAME);
            zip.write(sheet.text().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, Path> file : files.entrySet()) {
                begin(zip, file.getKey());
                Files.copy(file.getValue(), zip);
            }
            zip.closeEntry();
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private SortedMap<String, Path> files(Catalog catalog, Origins origins) throws IOException {
        Set<Path> named = named(catalog);
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !isHidden(folder.relativize(path)) && !path.equals(target))
                    .filter(path -> !named.contains(path))
                    .forEach(path -> files.put(name(path), path));
        }
        if (origins == Origins.TAKEN) {
            named.forEach(path -> files.put(name(path), path));
        }
        return files;
    }

    /// The files that the figures were imported from, those in the folder or beside it.
    private Set<Path> named(Catalog catalog) {
        return catalog.all().stream()
                .flatMap(series -> series.description().source().origin().stream())
                .flatMap(origin -> OriginFiles.path(origin.file(), folder).stream())
                .filter(path -> path.startsWith(around))
                .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .filter(path -> !name(path).equals(BundleSheet.NAME) && !path.equals(target))
                .collect(Collectors.toSet());
    }

    private static boolean isHidden(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(part -> part.toString().startsWith("."));
    }

    private String name(Path path) {
        List<String> parts =
                StreamSupport.stream(around.relativize(path).spliterator(), false)
                        .map(Path::toString)
                        .toList();
        return String.join("/", parts);
    }
}
