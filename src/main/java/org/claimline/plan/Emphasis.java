package org.claimline.plan;

/// How much a thing stands out.
public enum Emphasis {
    /// Nothing is selected.
    USUAL,
    /// It is, or belongs to, what is selected.
    RAISED,
    /// Something else is selected.
    DIMMED
}
