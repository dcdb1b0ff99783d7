package org.claimline.plan;

import java.util.Optional;
import org.claimline.series.Status;

/// One observation as drawn.
///
/// @param fromSecond where its period (or, of a held event, the time it is in force) begins,
/// seconds UTC
/// @param toSecond where that ends, exclusive
/// @param atSecond where its point stands: a mean or sum mid-period, a stock at the period's
/// end, an instant where it is
/// @param low its lower bound in the axis' unit, equal to `high` where it is one value; may be
/// infinite
/// @param high its upper bound
/// @param joined whether a line runs to it from the point before: false at the first one and
/// after a gap
/// @param status what kind of observation it is
/// @param words its period and its value for people
/// @param row which row of the traced series it is, from 0
/// @param across of a scatter, where it stands across
public record PointPlan(
        long fromSecond,
        long toSecond,
        long atSecond,
        double low,
        double high,
        boolean joined,
        Status status,
        PointWords words,
        int row,
        Optional<Across> across) {

    /// @param value in the unit of the axis across
    /// @param words for people
    public record Across(double value, String words) {}

    /// A point over time.
    public PointPlan(
            long fromSecond,
            long toSecond,
            long atSecond,
            double low,
            double high,
            boolean joined,
            Status status,
            String period,
            String value,
            int row) {
        this(
                fromSecond,
                toSecond,
                atSecond,
                low,
                high,
                joined,
                status,
                PointWords.of(period, value),
                row,
                Optional.empty());
    }

    /// Its period for people: `Q4 2014`.
    public String period() {
        return words.period();
    }

    /// Its value for people, with its unit's sign: `4 170`, `85–90`.
    public String value() {
        return words.value();
    }

    /// Of a scatter, the point with what it is drawn against as its value.
    Optional<PointPlan> turned() {
        return across.map(
                other ->
                        new PointPlan(
                                fromSecond,
                                toSecond,
                                atSecond,
                                other.value(),
                                other.value(),
                                joined,
                                status,
                                period(),
                                other.words(),
                                row));
    }

    /// Whether it is an estimate or provisional.
    public boolean estimate() {
        return status == Status.ESTIMATE || status == Status.PROVISIONAL;
    }

    /// Whether its point stands in a stretch of time.
    public boolean isWithin(long from, long to) {
        return atSecond >= from && atSecond <= to;
    }

    /// Whether only its bounds are known.
    public boolean isBounded() {
        return low != high;
    }

    /// Whether the series was made otherwise before it.
    public boolean isBreak() {
        return status == Status.BREAK;
    }

    /// What is to be known of it beside its value: `estimate`, `break in the series`; empty where
    /// it is as published.
    public String remark() {
        return status == Status.NORMAL ? "" : status.words();
    }
}
