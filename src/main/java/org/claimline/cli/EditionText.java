package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import org.claimline.series.Observation;
import org.claimline.series.Revision;
import org.claimline.workspace.Editions;

/// What a new edition of a series changes, for people: how much, and the first few periods.
final class EditionText {

    private static final int SHOWN = 5;

    private EditionText() {}

    static List<String> of(Editions.Edition edition) {
        Revision revision = edition.revision();
        List<String> lines = new ArrayList<>();
        lines.add(
                "a new edition of "
                        + revision.key()
                        + ": "
                        + revision.changed().size()
                        + " changed, "
                        + revision.added().size()
                        + " added, "
                        + revision.gone().size()
                        + " gone");
        first(revision).forEach(line -> lines.add("  " + line));
        int more =
                revision.changed().size()
                        + revision.added().size()
                        + revision.gone().size()
                        - (lines.size() - 1);
        if (more > 0) {
            lines.add("  … and " + more + " more");
        }
        String kept = edition.before().unit().toString();
        String told = edition.read().unit().toString();
        if (!told.isEmpty() && !told.equals(kept)) {
            lines.add(
                    "  the file says that "
                            + revision.key()
                            + " is in "
                            + told
                            + "; the workspace's unit"
                            + (kept.isEmpty() ? "" : " " + kept)
                            + " is kept");
        }
        return lines;
    }

    private static List<String> first(Revision revision) {
        List<String> lines = new ArrayList<>();
        for (Revision.Change change : first(revision.changed(), lines)) {
            lines.add(
                    change.before().period()
                            + ": "
                            + text(change.before())
                            + " → "
                            + text(change.after())
                            + alike(change));
        }
        for (Observation added : first(revision.added(), lines)) {
            lines.add(added.period() + ": " + text(added) + " is new");
        }
        for (Observation gone : first(revision.gone(), lines)) {
            lines.add(gone.period() + ": " + text(gone) + " is gone");
        }
        return lines;
    }

    private static <T> List<T> first(List<T> all, List<String> told) {
        return all.subList(0, Math.min(all.size(), SHOWN - told.size()));
    }

    /// What differs, where the values look the same.
    private static String alike(Revision.Change change) {
        if (!text(change.before()).equals(text(change.after()))) {
            return "";
        }
        if (change.before().status() != change.after().status()) {
            return " ("
                    + change.before().status().words()
                    + " → "
                    + change.after().status().words()
                    + ")";
        }
        return change.before().note().equals(change.after().note())
                ? " (in a digit that is not shown)"
                : " (another note)";
    }

    private static String text(Observation observation) {
        if (observation.isMissing()) {
            return "missing";
        }
        return observation.hasValue()
                ? NumberText.of(observation.value())
                : NumberText.of(observation.low()) + " to " + NumberText.of(observation.high());
    }
}
