package org.claimline.series;

import java.util.AbstractList;
import java.util.RandomAccess;

/// The rows of a series as a list that makes each when it is asked for, so that a long series does
/// not stand in memory twice.
final class Observations extends AbstractList<Observation> implements RandomAccess {

    private final TimeSeries series;

    Observations(TimeSeries series) {
        this.series = series;
    }

    @Override
    public Observation get(int index) {
        return series.observation(index);
    }

    @Override
    public int size() {
        return series.size();
    }
}
