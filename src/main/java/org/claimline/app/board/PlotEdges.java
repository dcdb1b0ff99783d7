package org.claimline.app.board;

import org.claimline.board.Window;

/// The left and right edge that all plots of the board share, in the board's pixels, and so where a
/// moment stands on it.
///
/// @param left the x of the window's beginning
/// @param right the x of its end
record PlotEdges(double left, double right) {

    double width() {
        return Math.max(1, right - left);
    }

    double xOf(long second, Window window) {
        return left + width() * (second - window.fromSecond()) / (double) window.seconds();
    }

    long secondAt(double x, Window window) {
        return window.fromSecond() + Math.round((x - left) / width() * window.seconds());
    }

    /// How many seconds so many pixels are.
    long seconds(double pixels, Window window) {
        return Math.round(pixels / width() * window.seconds());
    }
}
