package org.claimline.board;

import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;

/// A user's note on a panel: at a point, or over a stretch. It belongs to its trace.
///
/// @param id its name in the panel
/// @param trace the series whose trace it belongs to
/// @param at its anchor
/// @param text with `{value}` and `{date}` filled in from the data
/// @param offsetX how far right of its anchor its text stands, in pixels at 100 %
/// @param offsetY how far below
public record Note(
        String id, SeriesKey trace, PeriodRange at, String text, double offsetX, double offsetY) {}
