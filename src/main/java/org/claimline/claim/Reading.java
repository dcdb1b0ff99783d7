package org.claimline.claim;

import org.claimline.formula.Formula;

/// Another sensible expression for the same statement, with a verdict of its own.
///
/// @param name in a few words: `peak in tenge`
/// @param assertion what it asserts
/// @param because why a tolerance of its own is right, empty where it has none
public record Reading(String name, Formula assertion, String because) {}
