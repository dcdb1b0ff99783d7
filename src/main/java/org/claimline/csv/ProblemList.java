package org.claimline.csv;

import java.util.ArrayList;
import java.util.List;

/// Gathers the problems of a file. So many are kept that a person could never read them; how many
/// more there were is told.
public final class ProblemList {

    private static final int MOST = 100_000;

    private final String file;
    private final List<Problem> kept = new ArrayList<>();
    private long more;

    public ProblemList(String file) {
        this.file = file;
    }

    public void add(Problem problem) {
        if (isOpen()) {
            kept.add(problem);
        } else {
            more++;
        }
    }

    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /// Adds those of another list, and counts those that it did not keep.
    public void addAll(ProblemList other) {
        other.kept.forEach(this::add);
        more += other.more;
    }

    /// Whether one more is kept; else it need not be put into words, and [#skip] counts it.
    public boolean isOpen() {
        return kept.size() < MOST;
    }

    /// Counts a problem that is not kept.
    public void skip() {
        more++;
    }

    /// All that were kept, and a last one that counts those that were not.
    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(Problem.of(file, more + " more problems of the same kinds were not kept"));
        }
        return all;
    }
}
