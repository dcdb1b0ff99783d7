package org.claimline.cli;

import java.util.List;
import org.claimline.formula.Explained;

/// What was done to the data on the way to a value, each note once.
final class Notes {

    private Notes() {}

    static List<String> of(Explained root) {
        return root.all().flatMap(part -> part.notes().stream()).distinct().toList();
    }
}
