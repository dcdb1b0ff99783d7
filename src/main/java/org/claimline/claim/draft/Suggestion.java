package org.claimline.claim.draft;

/// An assertion that holds as it stands, to begin a claim with.
///
/// @param words what it says, for a menu: `Income is 4170 in 2014`
/// @param assertion in the formula language, with the figure observed as the one stated
public record Suggestion(String words, String assertion) {}
