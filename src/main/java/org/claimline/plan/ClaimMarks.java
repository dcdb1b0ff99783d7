package org.claimline.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final String DATA = "data ";

    public ClaimMarks {
        evidence = List.copyOf(evidence);
        marks = List.copyOf(marks);
    }

    /// `Claim: $163.23 bn in 2020. The data: $171.1 bn in 2020`; the verdict where the evidence is
    /// no figure.
    String headline() {
        String data = String.join(" ", evidence);
        String said = data.startsWith(DATA) ? data.substring(DATA.length()) : data;
        return "Claim: %s. The data: %s"
                .formatted(label, said.isEmpty() ? PanelWords.words(verdict) : said);
    }

    /// In a list under the chart: `3 ≈ Peak in 2014 (data: in 2013)`.
    public String listed() {
        String found = evidence.isEmpty() ? "" : " (" + String.join(" ", evidence) + ")";
        return number + " " + sign() + (label.isEmpty() ? "" : " " + label + found);
    }

    /// In a sentence, for who cannot see it: `Claim 3: peak in 2014. Close. Data 4 170 in 2014`.
    public String told() {
        return Stream.of(
                        "Claim " + number + (label.isEmpty() ? "" : ": " + label),
                        verdict.title(),
                        String.join(" ", evidence))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /// The sign on the badge.
    public String sign() {
        return verdict.sign();
    }
}
