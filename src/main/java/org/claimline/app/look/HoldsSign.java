package org.claimline.app.look;

import org.claimline.claim.Evidence.Holds;

/// The sign of whether something holds: a letter and a style, never a colour alone.
public final class HoldsSign {

    private HoldsSign() {}

    /// `✓`, `×`, `?`; nothing where nothing was compared.
    public static String text(Holds holds) {
        return switch (holds) {
            case TRUE -> "✓";
            case FALSE -> "×";
            case UNKNOWN -> "?";
            case NOT_COMPARED -> "";
        };
    }

    /// `holds`, `fails` or `unknown`.
    public static String style(Holds holds) {
        return switch (holds) {
            case TRUE -> "holds";
            case FALSE -> "fails";
            case UNKNOWN, NOT_COMPARED -> "unknown";
        };
    }
}
