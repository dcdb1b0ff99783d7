package org.claimline.app.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.series.Catalog;
import org.claimline.series.Origin;
import org.claimline.series.Revision;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Edit;
import org.claimline.workspace.Edits;
import org.claimline.workspace.Workspace;

/// What came out of a file, beside what the workspace has of earlier editions of it.
///
/// @param file as it is called in the window
/// @param whole the series that are to be imported, as they were read
/// @param revised the series that are there already
/// @param added the series that are not
/// @param gone series of the earlier edition that this one no longer has; they stay as they are
/// @param verdicts the claims that would be judged differently
public record Edition(
        String file,
        List<TimeSeries> whole,
        List<Revised> revised,
        List<TimeSeries> added,
        List<TimeSeries> gone,
        List<ClaimChange> verdicts) {

    /// A series in both editions.
    ///
    /// @param before as it is in the catalog
    /// @param after as it would be there
    record Revised(TimeSeries before, TimeSeries after, Revision revision) {

        /// What the unit becomes; empty where it stays.
        Optional<String> unit() {
            Unit was = before.unit();
            return was.equals(after.unit())
                    ? Optional.empty()
                    : Optional.of(was + " → " + after.unit());
        }

        boolean isEmpty() {
            return revision.isEmpty() && unit().isEmpty();
        }
    }

    public Edition {
        whole = List.copyOf(whole);
        revised = List.copyOf(revised);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        verdicts = List.copyOf(verdicts);
    }

    /// Compares series of a file, each with its origin, with a catalog. No claim is judged yet.
    ///
    /// @param found all series of the file
    /// @param wanted those of them that are to be imported
    public static Edition of(
            String file, Catalog catalog, List<TimeSeries> found, List<TimeSeries> wanted) {
        List<Revised> revised = new ArrayList<>();
        List<TimeSeries> added = new ArrayList<>();
        Earlier earlier = new Earlier(catalog);
        for (TimeSeries series : wanted) {
            Optional<TimeSeries> before = earlier.of(series);
            if (before.isPresent()) {
                TimeSeries after = Earlier.revised(before.get(), series);
                revised.add(new Revised(before.get(), after, Revision.of(before.get(), after)));
            } else {
                added.add(series);
            }
        }
        found.forEach(earlier::of);
        List<TimeSeries> gone = revised.isEmpty() ? List.of() : earlier.left(files(revised));
        return new Edition(file, wanted, revised, added, gone, List.of());
    }

    private static Set<String> files(List<Revised> revised) {
        Set<String> files = new HashSet<>();
        for (Revised one : revised) {
            one.before().description().source().origin().map(Origin::file).ifPresent(files::add);
        }
        return files;
    }

    /// The same, with the claims that would be judged differently. May take a moment; on any
    /// thread.
    ///
    /// @param judged the workspace's claims as they are judged now
    public Edition judged(Workspace workspace, List<Judgement> judged) {
        Workspace next = Edits.apply(workspace, edit(Map.of()));
        return new Edition(
                file,
                whole,
                revised,
                added,
                gone,
                ClaimChange.between(judged, Judge.judge(next.claims(), next.catalog())));
    }

    /// Whether anything of it is there already.
    public boolean isKnown() {
        return !revised.isEmpty();
    }

    /// Whether it changes a series that is there.
    public boolean revises() {
        return revised.stream().anyMatch(one -> !one.isEmpty());
    }

    /// Takes the new edition in.
    ///
    /// @param recipes to be remembered with it
    public Edit.ImportSeries edit(Map<String, SortedMap<String, String>> recipes) {
        return new Edit.ImportSeries(added, revised.stream().map(Revised::after).toList(), recipes);
    }
}
