package org.claimline.formula;

import java.util.Collection;
import java.util.List;
import org.claimline.series.Period;

/// What the values of a series, derived or not, rest on.
interface Ground {

    /// The catalog's observations behind the values of some periods, each once. All periods are
    /// asked for together, so that what many values share is gone through once.
    List<Use> uses(Collection<Period> periods);

    /// The catalog's observations behind one period's value.
    default List<Use> uses(Period period) {
        return uses(List.of(period));
    }

    /// What people call the series: its key, or the formula it was derived by.
    String name();

    /// Why a period has no value: `income_usd has no observation for 2025`.
    String hole(Period period);
}
