package org.claimline.plan;

/// A user's note as drawn.
///
/// @param id its name in the panel
/// @param trace the trace it belongs to
/// @param fromSecond where its anchor begins
/// @param toSecond where it ends; equal at a point
/// @param value the anchor's height
/// @param text with its live text filled in
/// @param offsetX how far right of its anchor its text stands, in pixels at 100 %
/// @param offsetY how far below
public record NotePlan(
        String id,
        int trace,
        long fromSecond,
        long toSecond,
        double value,
        String text,
        double offsetX,
        double offsetY) {}
