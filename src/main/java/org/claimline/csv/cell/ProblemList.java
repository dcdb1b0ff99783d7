package org.claimline.csv.cell;

import java.util.ArrayList;
import java.util.List;
import org.claimline.csv.Problem;

/// Problems of a file, which may be as many as its cells: the first hundred thousand are kept, and
/// a last one says how many more there were.
public final class ProblemList {

    private static final int MOST = 100_000;

    private final String file;
    private final List<Problem> kept = new ArrayList<>();
    private long more;

    public ProblemList(String file) {
        this.file = file;
    }

    /// Whether one more is kept; else it need not be put into words, and [#skip] counts it.
    public boolean isOpen() {
        return kept.size() < MOST;
    }

    /// Adds a problem, or counts it.
    public void add(Problem problem) {
        if (isOpen()) {
            kept.add(problem);
        } else {
            more++;
        }
    }

    /// Counts a problem that is not kept.
    public void skip() {
        more++;
    }

    /// Those kept, and what was not.
    public List<Problem> toList() {
        List<Problem> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(
                    Problem.of(
                            file,
                            more
                                    + " more cells could not be read; the first "
                                    + MOST
                                    + " problems are listed"));
        }
        return all;
    }
}
