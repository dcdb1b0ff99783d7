package org.claimline.plan;

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
/// @param estimate whether it is an estimate or provisional
/// @param period its period for people: `Q4 2014`
/// @param value its value for people, with its unit's sign: `4 170`, `85–90`
/// @param row which row of the traced series it is, from 0
public record PointPlan(
        long fromSecond,
        long toSecond,
        long atSecond,
        double low,
        double high,
        boolean joined,
        boolean estimate,
        String period,
        String value,
        int row) {}
