package org.claimline.formula;

/// What is wrong with a formula, and where.
///
/// @param span the stretch of text that is wrong
/// @param message a sentence that says what would be right
public record FormulaProblem(Span span, String message) {}
