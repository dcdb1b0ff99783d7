package org.claimline.store;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.claimline.series.Catalog;
import org.claimline.series.Origin;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Workspace;

/// Where the files lie that a workspace's series come from. A file in the workspace's folder or
/// beside it is named from there, so that both may move together; any other by its whole path.
public final class OriginFiles {

    private OriginFiles() {}

    /// A whole path as a workspace names it.
    ///
    /// @param path a file's, with the member of an archive behind it where it has one
    /// @param folder the workspace's
    public static String from(String path, Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path around = whole.getParent();
        try {
            Path file = Path.of(path).normalize();
            return around != null && around.getNameCount() > 0 && file.startsWith(around)
                    ? whole.relativize(file).toString().replace(File.separatorChar, '/')
                    : path;
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /// A workspace that lies in another folder than before.
    ///
    /// @param before the folder it lay in; empty where it lay nowhere
    public static Workspace moved(Workspace workspace, Optional<Path> before, Path folder) {
        Catalog catalog = workspace.catalog();
        for (TimeSeries series : workspace.catalog().all()) {
            Source source = series.description().source();
            Optional<Origin> origin = source.origin();
            Optional<Origin> now =
                    origin.map(o -> o.withFile(from(whole(o.file(), before), folder)));
            if (!now.equals(origin)) {
                catalog =
                        catalog.with(
                                series.withDescription(
                                        series.description().withSource(source.withOrigin(now))));
            }
        }
        return catalog.equals(workspace.catalog()) ? workspace : workspace.withCatalog(catalog);
    }

    /// The whole path of a file that is there; other names stay.
    private static String whole(String file, Optional<Path> folder) {
        return folder.map(Path::toAbsolutePath)
                .filter(whole -> path(file, whole).filter(Files::exists).isPresent())
                .map(whole -> whole.resolve(file).normalize().toString())
                .orElse(file);
    }

    /// The file that an origin names, without the member of an archive behind it.
    ///
    /// @param folder what paths that are not absolute begin in
    /// @return empty where it names no path; the file need not be there
    public static Optional<Path> path(String file, Path folder) {
        try {
            Path whole = folder.resolve(file).normalize();
            for (int at = file.indexOf('!'); at > 0; at = file.indexOf('!', at + 1)) {
                Path before = folder.resolve(file.substring(0, at)).normalize();
                if (!Files.exists(whole) && Files.isRegularFile(before)) {
                    return Optional.of(before);
                }
            }
            return Optional.of(whole);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
