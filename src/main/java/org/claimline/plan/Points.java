package org.claimline.plan;

import org.claimline.series.Aggregation;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// The observations of a series as points on a time axis and in an axis' unit.
final class Points {

    private static final long DAY = 86_400L;
    private static final long NOON = DAY / 2;

    private Points() {}

    /// The points of a series, missing ones left out.
    ///
    /// @param unit the axis' unit, of the same factors as the series'
    static PointList of(TimeSeries series, Unit unit) {
        return new SeriesPoints(series, unit);
    }

    /// Where a period's observation stands: a mean or sum mid-period, a stock at the period's
    /// end, a
    /// day at noon, an instant where it is.
    static long second(Period period, Aggregation aggregation) {
        if (period.frequency() == Frequency.DAILY) {
            return period.startEpochSecond() + NOON;
        }
        return aggregation == Aggregation.LAST
                ? period.endEpochSecond()
                : period.middleEpochSecond();
    }
}
