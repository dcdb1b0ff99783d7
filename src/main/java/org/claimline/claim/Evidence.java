package org.claimline.claim;

import java.util.List;
import org.claimline.formula.Later;
import org.claimline.formula.Use;
import org.claimline.formula.Value;

/// A number the evaluation used, with the observations it came from.
///
/// @param expression the part of the assertion, as typed
/// @param value what it came to
/// @param stated what the assertion sets against it, as typed (`~= 4500 +- 100`), empty where
/// nothing
/// @param holds whether the comparison it stands in holds: `true`, `false` or `unknown`
/// @param uses the observations it rests on
/// @param notes what was done to them
public record Evidence(
        String expression,
        Value value,
        String stated,
        Holds holds,
        List<Use> uses,
        List<String> notes) {

    /// A truth value of Kleene's logic, or that nothing was compared.
    public enum Holds {
        TRUE,
        FALSE,
        UNKNOWN,
        NOT_COMPARED
    }

    public Evidence {
        uses = Later.unchanging(uses);
        notes = Later.unchanging(notes);
    }
}
