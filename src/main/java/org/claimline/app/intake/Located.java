package org.claimline.app.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.claimline.app.state.Figures;
import org.claimline.series.Description;
import org.claimline.series.Origin;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.store.OriginFiles;

/// Where the file lies that a series comes from: while it is read it goes by its name, a series
/// keeps its folders too, so that it is found again.
final class Located {

    private Located() {}

    /// The series with the path in its origin.
    ///
    /// @param folder the workspace's, where it has one
    static TimeSeries in(Figures figures, TimeSeries series, Optional<Path> folder) {
        if (!(figures instanceof Figures.InFile(Path path))) {
            return series;
        }
        Description description = series.description();
        Source source = description.source();
        Optional<Origin> origin =
                source.origin()
                        .filter(of -> of.file().startsWith(figures.name()))
                        .map(of -> of.withFile(file(path, figures.name(), of.file(), folder)));
        return origin.isEmpty()
                ? series
                : series.withDescription(description.withSource(source.withOrigin(origin)));
    }

    private static String file(Path path, String name, String named, Optional<Path> folder) {
        String whole = path.toAbsolutePath().normalize() + named.substring(name.length());
        return folder.map(f -> OriginFiles.from(whole, f)).orElse(whole);
    }

    /// The file that an origin names, without the member of an archive behind it.
    ///
    /// @param folder what paths that are not absolute begin in
    /// @return empty where the origin names no file; the file need not be there
    static Optional<Path> of(Origin origin, Path folder) {
        return Figures.Pasted.isPasted(origin.file())
                ? Optional.empty()
                : OriginFiles.path(origin.file(), folder);
    }
}
