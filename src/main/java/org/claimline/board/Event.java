package org.claimline.board;

import org.claimline.series.PeriodRange;

/// A dated happening that marks all panels.
///
/// @param when its day or month, or the stretch it lasted
/// @param label a name in a few words: `Tenge floated`
/// @param source where that is known from, empty where not given
public record Event(PeriodRange when, String label, String source) {}
