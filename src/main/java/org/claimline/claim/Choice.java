package org.claimline.claim;

import java.util.List;
import java.util.Optional;
import org.claimline.claim.Evidence.Holds;
import org.claimline.formula.Explained;

/// A neighbouring choice of a claim's periods, and what its assertion comes to there.
///
/// @param start how many periods later than written its stretch of time starts; below 0, earlier
/// @param end how many periods later than written it ends; below 0, earlier
/// @param assertion the assertion with these periods, as it would be written
/// @param holds whether it holds; `UNKNOWN` where the data do not allow the choice
/// @param reason why it is not known, else empty
/// @param explained what the assertion came to; empty where it is not known
public record Choice(
        int start,
        int end,
        String assertion,
        Holds holds,
        String reason,
        Optional<Explained> explained) {

    /// Its figures; none where it is not known.
    public List<Evidence> evidence() {
        return explained.map(root -> Evidences.of(assertion, root)).orElse(List.of());
    }

    /// Whether this is the claim as it stands.
    public boolean isTheClaim() {
        return start == 0 && end == 0;
    }
}
