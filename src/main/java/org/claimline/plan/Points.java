package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import org.claimline.series.Aggregation;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
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
    static List<PointPlan> of(TimeSeries series, Unit unit) {
        int decimals = Numbers.decimals(series);
        Aggregation aggregation = series.description().aggregation();
        List<PointPlan> points = new ArrayList<>(series.size());
        int before = -1;
        for (int i = 0; i < series.size(); i++) {
            if (Double.isNaN(series.low(i))) {
                continue;
            }
            Observation observation = series.observation(i);
            Period period = observation.period();
            points.add(
                    new PointPlan(
                            period.startEpochSecond(),
                            series.endEpochSecond(i),
                            second(period, aggregation),
                            unit.from(series.unit(), observation.low()),
                            unit.from(series.unit(), observation.high()),
                            before >= 0 && series.follows(before, i),
                            observation.status(),
                            series.isHeld()
                                    ? "from " + Dates.text(period)
                                    : Dates.text(period, aggregation),
                            Numbers.value(
                                    observation.low(), observation.high(), series.unit(), decimals),
                            i));
            before = i;
        }
        return points;
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
