package org.claimline.store.tree;

import java.util.ArrayList;
import java.util.List;
import org.claimline.csv.Problem;

/// Gathers what is wrong in one file.
public final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /// @param file the file as it was named
    public Problems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /// Something wrong at a place.
    ///
    /// @param text what stands there
    public void add(Place place, String text, String message) {
        found.add(new Problem(file, place.line(), place.column(), text, message));
    }

    /// Something wrong with the file as a whole.
    public void add(String message) {
        found.add(Problem.of(file, message));
    }

    /// In the order of the file.
    public List<Problem> all() {
        return found.stream()
                .sorted(
                        (a, b) ->
                                a.line() != b.line()
                                        ? Integer.compare(a.line(), b.line())
                                        : Integer.compare(a.column(), b.column()))
                .toList();
    }
}
