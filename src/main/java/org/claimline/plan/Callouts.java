package org.claimline.plan;

import org.claimline.claim.Claim;

/// The words beside a claim's badge.
final class Callouts {

    private static final int LONGEST = 28;

    private Callouts() {}

    /// The claim's label, else as much of its statement as fits, at most 28 signs.
    static String label(Claim claim) {
        String words = (claim.label().isEmpty() ? claim.statement() : claim.label()).strip();
        if (words.endsWith(".")) {
            words = words.substring(0, words.length() - 1);
        }
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST - 1);
        return words.substring(0, space > 0 ? space : LONGEST - 1) + "…";
    }
}
