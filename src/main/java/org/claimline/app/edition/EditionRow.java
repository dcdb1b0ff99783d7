package org.claimline.app.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.app.look.Figures;
import org.claimline.plan.Numbers;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.Revision;
import org.claimline.series.Status;

/// A period whose row an edition changes, adds or no longer has.
///
/// @param before empty where it is added
/// @param after empty where it is gone
record EditionRow(Optional<Observation> before, Optional<Observation> after) {

    /// In the order of time.
    static List<EditionRow> of(Revision revision) {
        List<EditionRow> rows = new ArrayList<>();
        revision.changed()
                .forEach(
                        change ->
                                rows.add(
                                        new EditionRow(
                                                Optional.of(change.before()),
                                                Optional.of(change.after()))));
        revision.added()
                .forEach(one -> rows.add(new EditionRow(Optional.empty(), Optional.of(one))));
        revision.gone()
                .forEach(one -> rows.add(new EditionRow(Optional.of(one), Optional.empty())));
        rows.sort(Comparator.comparing(EditionRow::at));
        return rows;
    }

    private Period at() {
        return before.or(() -> after).orElseThrow().period();
    }

    String period() {
        return Figures.period(at());
    }

    /// `changed`, `added` or `gone`.
    String word() {
        return before.isEmpty() ? "added" : after.isEmpty() ? "gone" : "changed";
    }

    String was() {
        return before.map(one -> words(one, after)).orElse("–");
    }

    String becomes() {
        return after.map(one -> words(one, before)).orElse("–");
    }

    /// The figure with as many decimals as tell it from the other one; its status and note where
    /// they are what differs.
    private static String words(Observation one, Optional<Observation> other) {
        String value = figure(one);
        if (other.isEmpty() || one.isMissing()) {
            return value;
        }
        if (value.equals(figure(other.get())) && one.low() != other.get().low()) {
            value = String.valueOf(one.low());
        }
        boolean same = other.get().isMissing() || one.status() == other.get().status();
        if (!same || one.status() != Status.NORMAL) {
            value += " · " + one.status().words();
        }
        return one.note().equals(other.get().note()) || one.note().isEmpty()
                ? value
                : value + " · " + one.note();
    }

    private static String figure(Observation one) {
        if (one.isMissing()) {
            return "no data";
        }
        if (one.low() == one.high()) {
            return Numbers.exact(one.low());
        }
        return bound(one.low()) + "–" + bound(one.high());
    }

    private static String bound(double bound) {
        return Double.isInfinite(bound) ? "∞" : Numbers.exact(bound);
    }
}
