package org.claimline.plan;

import java.util.List;

/// What a scatter draws against what.
///
/// @param up the name of what it draws
/// @param across the name of what it is drawn against
/// @param periods what its periods are: `years`
/// @param made how the two were brought to one frequency, a sentence each
public record PathPlan(String up, String across, String periods, List<String> made) {

    public PathPlan {
        made = List.copyOf(made);
    }

    /// One of its periods: `year`.
    String period() {
        return periods.substring(0, periods.length() - 1);
    }
}
