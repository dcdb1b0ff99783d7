package org.claimline.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.claimline.series.Period;

/// Values that each rest on the steps of a series up to their own: all of them, or the last few.
///
/// @param name the formula
/// @param steps the steps of the series
/// @param first for a step, the first one its value rests on
record WindowGround(String name, Sequence steps, IntUnaryOperator first) implements Ground {

    @Override
    public List<Use> uses(Collection<Period> periods) {
        int[] begun = new int[steps.size() + 1];
        for (Period period : periods) {
            int index = steps.indexOf(period);
            if (index >= 0) {
                begun[Math.max(0, first.applyAsInt(index))]++;
                begun[index + 1]--;
            }
        }
        List<Period> covered = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < steps.size(); i++) {
            open += begun[i];
            if (open > 0) {
                covered.add(steps.period(i));
            }
        }
        return steps.line().ground().uses(covered);
    }

    @Override
    public String hole(Period period) {
        int index = steps.indexOf(period);
        if (index < 0) {
            return steps.line().ground().hole(period);
        }
        int from = first.applyAsInt(index);
        for (int i = Math.max(0, from); i <= index; i++) {
            if (i > from && steps.isBroken(i)) {
                return steps.line().ground().hole(steps.period(i - 1).plus(1));
            }
            if (steps.isMissing(i)) {
                return steps.line().ground().hole(steps.period(i));
            }
        }
        return name + " has no value for " + period;
    }
}
