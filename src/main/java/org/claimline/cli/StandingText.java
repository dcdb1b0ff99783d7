package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import org.claimline.claim.accepted.Revised;
import org.claimline.claim.accepted.Standing;

/// Why a verdict is not the accepted one any more.
final class StandingText {

    private static final int SHOWN = 5;

    private StandingText() {}

    /// `supported → contradicted since 2026-11-23, because of`, and the first observations.
    static List<String> of(Standing standing) {
        List<String> lines = new ArrayList<>();
        lines.add(
                standing.verdicts().before().word()
                        + " → "
                        + standing.verdicts().after().word()
                        + " since "
                        + standing.day()
                        + why(standing));
        List<Revised> revised = standing.revised();
        revised.stream().limit(SHOWN).forEach(one -> lines.add("- " + one));
        if (revised.size() > SHOWN) {
            lines.add("- … and " + (revised.size() - SHOWN) + " more");
        }
        return lines;
    }

    private static String why(Standing standing) {
        if (standing.revised().isEmpty()) {
            return "; no observation behind it was revised, so the claim or the description of a"
                    + " series was";
        }
        return (standing.rewritten() ? "; the claim was rewritten, too" : "") + ", because of";
    }
}
