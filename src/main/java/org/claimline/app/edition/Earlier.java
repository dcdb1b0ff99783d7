package org.claimline.app.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Origin;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Finds the earlier editions of series in a catalog, each once.
final class Earlier {

    private final List<TimeSeries> imported;
    private final Set<SeriesKey> met = new HashSet<>();

    Earlier(Catalog catalog) {
        imported =
                catalog.all().stream()
                        .filter(series -> series.description().source().origin().isPresent())
                        .toList();
    }

    /// The series that this one is a new edition of: from the same file or from one of the same
    /// shape, of the same frequency, under the same key (or, where that was taken, under it with a
    /// number behind, and of the same title).
    Optional<TimeSeries> of(TimeSeries series) {
        Optional<TimeSeries> found =
                series.description()
                        .source()
                        .origin()
                        .flatMap(
                                origin ->
                                        first(series, origin, Earlier::isSameKey)
                                                .or(
                                                        () ->
                                                                first(
                                                                        series,
                                                                        origin,
                                                                        Earlier::isNumbered)));
        found.ifPresent(before -> met.add(before.key()));
        return found;
    }

    /// Those of some files that no series was a new edition of.
    List<TimeSeries> left(Set<String> files) {
        return imported.stream()
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

    private Optional<TimeSeries> first(
            TimeSeries series, Origin origin, BiPredicate<TimeSeries, TimeSeries> alike) {
        return imported.stream()
                .filter(before -> before.frequency() == series.frequency())
                .filter(before -> alike.test(before, series) && !met.contains(before.key()))
                .filter(before -> isOf(before, origin))
                .findFirst();
    }

    private static boolean isOf(TimeSeries before, Origin origin) {
        return before.description()
                .source()
                .origin()
                .filter(
                        was ->
                                was.file().equals(origin.file())
                                        || !was.shape().isEmpty()
                                                && was.shape().equals(origin.shape()))
                .isPresent();
    }

    private static boolean isSameKey(TimeSeries before, TimeSeries series) {
        return before.key().equals(series.key());
    }

    private static boolean isNumbered(TimeSeries before, TimeSeries series) {
        String key = before.key().text();
        String wanted = series.key().text();
        return key.startsWith(wanted + "_")
                && key.substring(wanted.length() + 1).chars().allMatch(Character::isDigit)
                && before.title().equals(series.title());
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
