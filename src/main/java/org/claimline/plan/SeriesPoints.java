package org.claimline.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.claimline.series.Aggregation;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// The points of a series, kept as columns of numbers: 45 bytes a point, whatever there is to be
/// read of it.
final class SeriesPoints extends PointList {

    private final TimeSeries series;
    private final Aggregation aggregation;
    private final int decimals;
    private final int size;
    private final long[] from;
    private final long[] to;
    private final long[] at;
    private final double[] low;
    private final double[] high;
    private final int[] rows;
    private final BitSet joined = new BitSet();
    private final Extremes extremes;

    /// @param unit the axis' unit, of the same factors as the series'
    SeriesPoints(TimeSeries series, Unit unit) {
        this.series = series;
        aggregation = series.description().aggregation();
        decimals = Numbers.decimals(series);
        int most = series.size();
        long[] froms = new long[most];
        long[] tos = new long[most];
        long[] ats = new long[most];
        double[] lows = new double[most];
        double[] highs = new double[most];
        int[] places = new int[most];
        int count = 0;
        for (int i = 0; i < most; i++) {
            if (Double.isNaN(series.low(i))) {
                continue;
            }
            Period period = series.period(i);
            froms[count] = period.startEpochSecond();
            tos[count] = series.endEpochSecond(i);
            ats[count] = Points.second(period, aggregation);
            lows[count] = unit.from(series.unit(), series.low(i));
            highs[count] = unit.from(series.unit(), series.high(i));
            places[count] = i;
            joined.set(count, count > 0 && series.follows(places[count - 1], i));
            count++;
        }
        size = count;
        from = Arrays.copyOf(froms, count);
        to = Arrays.copyOf(tos, count);
        at = Arrays.copyOf(ats, count);
        low = Arrays.copyOf(lows, count);
        high = Arrays.copyOf(highs, count);
        rows = Arrays.copyOf(places, count);
        extremes = Extremes.of(count, i -> low[i], i -> high[i]);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public PointPlan get(int index) {
        Observation observation = series.observation(rows[index]);
        return new PointPlan(
                from[index],
                to[index],
                at[index],
                low[index],
                high[index],
                joined.get(index),
                observation.status(),
                PointWords.of(() -> period(observation.period()), () -> value(observation)),
                rows[index],
                Optional.empty());
    }

    private String period(Period period) {
        return series.isHeld() ? "from " + Dates.text(period) : Dates.text(period, aggregation);
    }

    private String value(Observation observation) {
        return Numbers.value(observation.low(), observation.high(), series.unit(), decimals);
    }

    @Override
    public long fromSecond(int index) {
        return from[index];
    }

    @Override
    public long toSecond(int index) {
        return to[index];
    }

    @Override
    public long atSecond(int index) {
        return at[index];
    }

    @Override
    public double low(int index) {
        return low[index];
    }

    @Override
    public double high(int index) {
        return high[index];
    }

    @Override
    public boolean joined(int index) {
        return joined.get(index);
    }

    @Override
    Extremes extremes() {
        return extremes;
    }
}
