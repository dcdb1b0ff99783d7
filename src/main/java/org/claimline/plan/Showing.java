package org.claimline.plan;

/// How a panel is shown.
///
/// @param collapsed whether its header alone is shown on the board
/// @param gridlines whether it has horizontal gridlines
public record Showing(boolean collapsed, boolean gridlines) {

    public static final Showing USUAL = new Showing(false, true);
}
