package org.claimline.formula;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Observations that are found when they are first asked for: most evaluations are asked for their
/// value alone. They are the same whenever that is, since series never change.
final class LaterUses extends AbstractList<Use> {

    private final Supplier<List<Use>> finding;
    private volatile @Nullable List<Use> found;

    LaterUses(Supplier<List<Use>> finding) {
        this.finding = finding;
    }

    private List<Use> all() {
        List<Use> all = found;
        if (all == null) {
            all = List.copyOf(finding.get());
            found = all;
        }
        return all;
    }

    @Override
    public Use get(int index) {
        return Objects.requireNonNull(all().get(index));
    }

    @Override
    public int size() {
        return all().size();
    }
}
