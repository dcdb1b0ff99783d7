package org.claimline.claim;

/// Where in the article a claim stands.
///
/// @param section the section's full name
/// @param paragraph counted from the section's heading, 1 first
public record Place(String section, int paragraph) {}
