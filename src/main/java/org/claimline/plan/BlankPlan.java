package org.claimline.plan;

/// A stretch in which no trace of the panel has an observation; hatched.
///
/// @param fromSecond where it begins; `Long.MIN_VALUE` where it reaches back without end
/// @param toSecond where it ends; `Long.MAX_VALUE` where it reaches on without end
/// @param text what it says: `No observations before 2021`
public record BlankPlan(long fromSecond, long toSecond, String text) {}
