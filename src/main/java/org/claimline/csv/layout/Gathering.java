package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;

/// Gathers the observations of one series: puts them in order, and of several for one period keeps
/// the first.
final class Gathering {

    private record Entry(Period period, Observation observation, Table.Row row, int column) {}

    private final String file;
    private final Layout layout;
    private final List<Entry> entries = new ArrayList<>();

    Gathering(String file, Layout layout) {
        this.file = file;
        this.layout = layout;
    }

    void add(Observation observation, Table.Row row, int column) {
        entries.add(new Entry(observation.period(), observation, row, column));
    }

    /// The frequencies, in the order in which they first stand.
    List<Frequency> frequencies() {
        return entries.stream().map(entry -> entry.period.frequency()).distinct().toList();
    }

    /// The observations of a frequency in order.
    ///
    /// @param problems takes those for which another stands already
    /// @param changed takes what was merged, as sentences
    List<Observation> of(Frequency frequency, List<Problem> problems, List<String> changed) {
        List<Entry> all =
                new ArrayList<>(
                        entries.stream()
                                .filter(entry -> entry.period.frequency() == frequency)
                                .toList());
        // The sort is stable: of one period, the row that stands first stays first.
        all.sort(Comparator.comparingLong(entry -> entry.period.ordinal()));
        List<Observation> kept = new ArrayList<>(all.size());
        Optional<Entry> last = Optional.empty();
        for (Entry entry : all) {
            if (last.isPresent() && last.get().period.equals(entry.period)) {
                Entry first = merge(last.get(), entry, problems, changed);
                kept.set(kept.size() - 1, first.observation);
                last = Optional.of(first);
            } else {
                kept.add(entry.observation);
                last = Optional.of(entry);
            }
        }
        return kept;
    }

    private Entry merge(Entry first, Entry later, List<Problem> problems, List<String> changed) {
        Observation a = first.observation;
        Observation b = later.observation;
        String lines =
                first.row.line() == later.row.line()
                        ? "twice on line " + first.row.line()
                        : "on lines " + first.row.line() + " and " + later.row.line();
        if (b.isMissing() || (a.low() == b.low() && a.high() == b.high())) {
            changed.add(first.period + " stands " + lines + " with the same value; it was merged.");
            return first;
        }
        if (a.isMissing()) {
            changed.add(first.period + " stands " + lines + "; the first has no value.");
            return later;
        }
        problems.add(
                new Problem(
                        file,
                        later.row.line(),
                        layout.place(later.column),
                        later.row.cell(later.column),
                        first.period
                                + " stands "
                                + lines
                                + " with different values; "
                                + first.row.cell(first.column)
                                + " was kept, "
                                + later.row.cell(later.column)
                                + " left out"));
        return first;
    }
}
