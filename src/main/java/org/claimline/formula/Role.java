package org.claimline.formula;

import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

/// What a function did to the one series it read, resolved to periods, so that a mark can be drawn
/// from it. The value itself is the explained part's.
public sealed interface Role {

    /// The expression the function read: a series' own text where it is a plain name.
    Expr subject();

    /// `at`, `first`, `last`: one point.
    ///
    /// @param period as asked for, which may be coarser than the series or lie after a held event
    record Point(Expr subject, Period period) implements Role {}

    /// `change`, `pct`, `cagr`: from one point to another.
    ///
    /// @param fromValue the subject's value at the start, in its own unit, `NaN` where bounded
    /// or missing
    /// @param toValue likewise at the end
    record Step(Expr subject, Period from, Period to, double fromValue, double toValue)
            implements Role {}

    /// `argmax`, `argmin`, and `max`, `min`: the point found.
    record Extreme(Expr subject, PeriodRange range, Period found, double value) implements Role {}

    /// `mean sum median all any count corr` and the like: a stretch as a whole.
    record Stretch(Expr subject, PeriodRange range) implements Role {}
}
