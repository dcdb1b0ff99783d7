package org.claimline.formula;

/// A truth value of Kleene's three-valued logic.
enum Kleene {
    TRUE,
    FALSE,
    UNKNOWN;

    static Kleene of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Kleene not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Kleene and(Kleene other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    Kleene or(Kleene other) {
        return not().and(other.not()).not();
    }
}
