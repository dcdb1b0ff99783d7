package org.claimline.claim;

import java.util.List;
import org.claimline.claim.Evidence.Holds;

/// A neighbouring choice of a claim's periods, and what its assertion comes to there.
///
/// @param start how many periods later than written its stretch of time starts; below 0, earlier
/// @param end how many periods later than written it ends; below 0, earlier
/// @param assertion the assertion with these periods, as it would be written
/// @param holds whether it holds; `UNKNOWN` where the data do not allow the choice
/// @param reason why it is not known, else empty
/// @param evidence its figures; none where it is not known
public record Choice(
        int start, int end, String assertion, Holds holds, String reason, List<Evidence> evidence) {

    public Choice {
        evidence = List.copyOf(evidence);
    }

    /// Whether this is the claim as it stands.
    public boolean isTheClaim() {
        return start == 0 && end == 0;
    }
}
