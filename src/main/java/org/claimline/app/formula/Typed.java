package org.claimline.app.formula;

import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.FormulaProblem;

/// What was typed into a formula field, and what came of it.
public sealed interface Typed {

    /// Nothing but blanks.
    record Nothing() implements Typed {}

    /// A formula that makes sense over the catalog.
    record Good(Formula formula, Explained explained) implements Typed {}

    /// One that does not.
    ///
    /// @param problem the first of what is wrong
    record Bad(String text, FormulaProblem problem) implements Typed {}
}
