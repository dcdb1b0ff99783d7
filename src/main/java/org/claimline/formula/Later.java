package org.claimline.formula;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A list that is found when it is first asked for: most evaluations are asked for their value
/// alone. It is the same whenever that is, since series never change.
public final class Later<T> extends AbstractList<T> {

    private final Supplier<List<T>> finding;
    private volatile @Nullable List<T> found;

    public Later(Supplier<List<T>> finding) {
        this.finding = finding;
    }

    /// The list as it is, where that is to be found later; else a copy that never changes.
    public static <T> List<T> unchanging(List<T> list) {
        return list instanceof Later<T> ? list : List.copyOf(list);
    }

    private List<T> all() {
        List<T> all = found;
        if (all == null) {
            all = List.copyOf(finding.get());
            found = all;
        }
        return all;
    }

    @Override
    public T get(int index) {
        return Objects.requireNonNull(all().get(index));
    }

    @Override
    public int size() {
        return all().size();
    }
}
