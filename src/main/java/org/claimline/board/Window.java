package org.claimline.board;

import org.claimline.series.PeriodRange;

/// The visible stretch of time, in seconds (UTC) since 1970; shared by all panels.
///
/// @param fromSecond where it begins
/// @param toSecond where it ends, exclusive, after its beginning
public record Window(long fromSecond, long toSecond) {

    public Window {
        if (fromSecond >= toSecond) {
            throw new IllegalArgumentException("a window from " + fromSecond + " to " + toSecond);
        }
    }

    public static Window of(PeriodRange range) {
        return new Window(range.startEpochSecond(), range.endEpochSecond());
    }

    public long seconds() {
        return toSecond - fromSecond;
    }
}
