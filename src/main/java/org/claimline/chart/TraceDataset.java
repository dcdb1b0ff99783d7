package org.claimline.chart;

import java.util.List;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/// One trace as JFreeChart reads it: a single series over the plan's points, never changed. The
/// middle of a bounded
/// observation is NaN, for it has no value; its bounds are the interval.
final class TraceDataset extends AbstractIntervalXYDataset {

    private static final long serialVersionUID = 1L;

    private final transient TracePlan trace;
    private final String name;

    TraceDataset(TracePlan trace) {
        this.trace = trace;
        this.name = trace.name();
    }

    List<PointPlan> points() {
        return trace.points();
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return name;
    }

    @Override
    public int getItemCount(int series) {
        return points().size();
    }

    @Override
    public double getXValue(int series, int item) {
        return points().get(item).atSecond();
    }

    @Override
    public double getYValue(int series, int item) {
        PointPlan point = points().get(item);
        return point.low() == point.high() ? point.low() : Double.NaN;
    }

    @Override
    public double getStartXValue(int series, int item) {
        return points().get(item).fromSecond();
    }

    @Override
    public double getEndXValue(int series, int item) {
        return points().get(item).toSecond();
    }

    @Override
    public double getStartYValue(int series, int item) {
        return points().get(item).low();
    }

    @Override
    public double getEndYValue(int series, int item) {
        return points().get(item).high();
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public Number getStartX(int series, int item) {
        return getStartXValue(series, item);
    }

    @Override
    public Number getEndX(int series, int item) {
        return getEndXValue(series, item);
    }

    @Override
    public Number getStartY(int series, int item) {
        return getStartYValue(series, item);
    }

    @Override
    public Number getEndY(int series, int item) {
        return getEndYValue(series, item);
    }
}
