package org.claimline.plan;

import java.util.List;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Verdict;

/// All marks of one claim on one panel, with its badge and callout.
///
/// @param claim the claim
/// @param number its number on the badge
/// @param verdict its verdict
/// @param emphasis whether it is selected, or dimmed because another one is
/// @param label the callout's text, at most 28 signs; empty for a badge alone
/// @param evidence the callout's second and third line, shown when selected or exported
/// @param marks its signs
/// @param anchorSecond where the badge's leader points, across
/// @param anchorValue where it points, up
/// @param anchorTrace the trace whose axis that is read on
public record ClaimMarks(
        ClaimId claim,
        int number,
        Verdict verdict,
        Emphasis emphasis,
        String label,
        List<String> evidence,
        List<Mark> marks,
        long anchorSecond,
        double anchorValue,
        int anchorTrace) {

    public ClaimMarks {
        evidence = List.copyOf(evidence);
        marks = List.copyOf(marks);
    }

    /// The sign on the badge.
    public String sign() {
        return verdict.sign();
    }
}
