package org.claimline.plan;

import org.claimline.board.Event;

/// An event as drawn on all panels.
///
/// @param event the event
/// @param fromSecond where it begins
/// @param toSecond where it ends; equal where it is one moment
/// @param date for people: `20 Aug 2015`
/// @param shortDate for the lane: `Aug 2015`
public record EventPlan(
        Event event, long fromSecond, long toSecond, String date, String shortDate) {

    /// Its name.
    public String label() {
        return event.label();
    }

    /// Whether it is a stretch, drawn as a band.
    public boolean isStretch() {
        return toSecond > fromSecond;
    }
}
