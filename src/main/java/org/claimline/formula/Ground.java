package org.claimline.formula;

import java.util.List;
import org.claimline.series.Period;

/// What the values of a series, derived or not, rest on.
interface Ground {

    /// The catalog's observations behind one period's value.
    List<Use> uses(Period period);

    /// What people call the series: its key, or the formula it was derived by.
    String name();

    /// Why a period has no value: `income_usd has no observation for 2025`.
    String hole(Period period);
}
