package org.claimline.plan;

/// A trace that is kept, but not drawn.
///
/// @param place its place among the panel's traces
/// @param name its name at the line's end
/// @param colour its place in the palette, from 0 to 7
public record HiddenTrace(int place, String name, int colour) {}
