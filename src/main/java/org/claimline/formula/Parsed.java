package org.claimline.formula;

import java.util.List;

/// What came of reading a formula's text.
public sealed interface Parsed {

    record Good(Formula formula) implements Parsed {}

    /// @param problems at least one
    record Bad(List<FormulaProblem> problems) implements Parsed {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
