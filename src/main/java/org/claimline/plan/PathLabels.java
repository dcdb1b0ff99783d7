package org.claimline.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which periods of a path through time are named beside their dots, the most wanted first: the
/// last and the first in view, then those that begin a tenth year, then a fifth.
public final class PathLabels {

    private static final int[] ROUND = {10, 5};

    private PathLabels() {}

    /// @param seen the points in view, in order of time
    public static List<PointPlan> of(List<PointPlan> seen) {
        if (seen.isEmpty()) {
            return List.of();
        }
        Set<PointPlan> wanted = new LinkedHashSet<>();
        wanted.add(seen.getLast());
        wanted.add(seen.getFirst());
        for (int round : ROUND) {
            int before = Dates.dayOf(seen.getFirst().fromSecond()).getYear();
            for (PointPlan point : seen) {
                int year = Dates.dayOf(point.fromSecond()).getYear();
                boolean first = year != before || point == seen.getFirst();
                if (first && year % round == 0) {
                    wanted.add(point);
                }
                before = year;
            }
        }
        return new ArrayList<>(wanted);
    }
}
