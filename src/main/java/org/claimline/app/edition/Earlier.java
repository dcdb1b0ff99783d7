package org.claimline.app.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Editions;

/// Finds the earlier editions of series in a catalog, each once.
final class Earlier {

    private final Catalog catalog;
    private final Set<SeriesKey> met = new HashSet<>();

    Earlier(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The series that this one is a new edition of.
    Optional<TimeSeries> of(TimeSeries series) {
        Optional<TimeSeries> found = Editions.before(catalog, series, met);
        found.ifPresent(before -> met.add(before.key()));
        return found;
    }

    /// Those of some files that no series was a new edition of.
    List<TimeSeries> left(Set<String> files) {
        return catalog.all().stream()
                .filter(series -> !met.contains(series.key()))
                .filter(
                        series ->
                                series.description()
                                        .source()
                                        .origin()
                                        .filter(origin -> files.contains(origin.file()))
                                        .isPresent())
                .toList();
    }

    /// The new edition under the key and with the title of the earlier one. Of what describes it,
    /// the new edition counts where it tells something.
    static TimeSeries revised(TimeSeries before, TimeSeries after) {
        Description was = before.description();
        Unit unit = after.unit().equals(Unit.NUMBER) ? was.unit() : after.unit();
        Source old = was.source();
        Source now = after.description().source();
        Source source =
                new Source(
                        now.publisher().isEmpty() ? old.publisher() : now.publisher(),
                        now.dataset().isEmpty() ? old.dataset() : now.dataset(),
                        now.licence().isEmpty() ? old.licence() : now.licence(),
                        now.address().isEmpty() ? old.address() : now.address(),
                        now.retrieved().or(old::retrieved),
                        now.notes().isEmpty() ? old.notes() : now.notes(),
                        now.origin());
        return after.withKey(before.key()).withDescription(was.withUnit(unit).withSource(source));
    }
}
