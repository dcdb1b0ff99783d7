package org.claimline.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Origin;
import org.claimline.series.Revision;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;

/// What series that were read are to a catalog: new ones, new editions of series that are there,
/// or editions that say what is known already.
///
/// A series is an edition of one in the catalog where both come from files of the same shape, or
/// from the same file, and have the same frequency and key; the number that a second key gets
/// (`gdp_2`) does not count.
///
/// @param added new series, under free keys
/// @param revised new editions that say something else
/// @param same the keys of series whose new editions say the same
public record Editions(List<TimeSeries> added, List<Edition> revised, List<SeriesKey> same) {

    /// A new edition.
    ///
    /// @param before as the catalog has it
    /// @param after with the key, title, unit and every other description of the one before, the
    ///     observations and the origin of the new one
    /// @param read as the file gave it
    public record Edition(
            TimeSeries before, TimeSeries after, TimeSeries read, Revision revision) {}

    public Editions {
        added = List.copyOf(added);
        revised = List.copyOf(revised);
        same = List.copyOf(same);
    }

    public static Editions of(Catalog catalog, Collection<TimeSeries> read) {
        List<TimeSeries> added = new ArrayList<>();
        List<Edition> revised = new ArrayList<>();
        List<SeriesKey> same = new ArrayList<>();
        Set<SeriesKey> taken = new HashSet<>();
        Catalog whole = catalog;
        for (TimeSeries one : read) {
            Optional<TimeSeries> before = before(catalog, one, taken);
            if (before.isEmpty()) {
                TimeSeries free = one.withKey(whole.freeKey(one.key()));
                whole = whole.with(free);
                added.add(free);
                continue;
            }
            taken.add(before.get().key());
            Revision revision = Revision.of(before.get(), one);
            if (revision.isEmpty()) {
                same.add(before.get().key());
            } else {
                revised.add(new Edition(before.get(), after(before.get(), one), one, revision));
            }
        }
        return new Editions(added, revised, same);
    }

    /// The series of the catalog that another one is an edition of; the one of exactly its key
    /// first.
    ///
    /// @param taken those of which others are editions
    public static Optional<TimeSeries> before(
            Catalog catalog, TimeSeries one, Set<SeriesKey> taken) {
        Optional<TimeSeries> exactly =
                catalog.get(one.key())
                        .filter(there -> !taken.contains(there.key()) && isAkin(there, one));
        return exactly.isPresent()
                ? exactly
                : catalog.all().stream()
                        .filter(there -> !taken.contains(there.key()))
                        .filter(there -> isNumbered(there.key(), one.key()) && isAkin(there, one))
                        .findFirst();
    }

    /// Whether both are of one frequency and come from files of the same shape, or from the same
    /// file.
    private static boolean isAkin(TimeSeries there, TimeSeries one) {
        Optional<Origin> old = there.description().source().origin();
        Optional<Origin> now = one.description().source().origin();
        return there.frequency() == one.frequency()
                && old.isPresent()
                && now.isPresent()
                && (old.get().file().equals(now.get().file())
                        || !now.get().shape().isEmpty()
                                && old.get().shape().equals(now.get().shape()));
    }

    private static boolean isNumbered(SeriesKey there, SeriesKey key) {
        return there.text().startsWith(key.text() + "_")
                && there.text().substring(key.text().length() + 1).matches("[1-9]\\d*");
    }

    private static TimeSeries after(TimeSeries before, TimeSeries one) {
        Description description = before.description();
        Source old = description.source();
        Source now = one.description().source();
        Source source =
                new Source(
                        old.publisher(),
                        old.dataset(),
                        old.licence(),
                        old.address(),
                        now.retrieved().or(old::retrieved),
                        old.notes(),
                        now.origin());
        return one.withKey(before.key()).withDescription(description.withSource(source));
    }

    /// The series that replace others.
    public List<TimeSeries> replacing() {
        return revised.stream().map(Edition::after).toList();
    }

    /// The edit that takes them in.
    ///
    /// @param recipes to be remembered, by the files' shapes
    public Edit.ImportSeries edit(Map<String, SortedMap<String, String>> recipes) {
        return new Edit.ImportSeries(added, replacing(), recipes);
    }
}
