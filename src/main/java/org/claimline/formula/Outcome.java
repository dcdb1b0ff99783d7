package org.claimline.formula;

import java.util.List;

/// What came of evaluating a formula over a catalog. Evaluation is pure and total: an odd
/// formula is
/// rejected, missing data is a [Value.Unknown], and nothing throws.
public sealed interface Outcome {

    record Evaluated(Explained root) implements Outcome {}

    /// The formula makes no sense over this catalog: an unknown series, units that do not add,
    /// a value where a series is expected.
    ///
    /// @param problems at least one
    record Rejected(List<FormulaProblem> problems) implements Outcome {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
