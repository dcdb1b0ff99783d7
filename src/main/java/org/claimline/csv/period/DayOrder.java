package org.claimline.csv.period;

/// The order of a date such as `12/31/2014`, told by a column as a whole.
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// Both are possible, so that no such date can be read.
    UNTOLD
}
