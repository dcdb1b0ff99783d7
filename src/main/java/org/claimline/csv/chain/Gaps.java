package org.claimline.csv.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.series.DayCalendar;
import org.claimline.series.Frequency;
import org.claimline.series.TimeSeries;

/// Periods within a series for which its file has no row, told and not filled. Of days, holes are
/// told that are longer than banks are closed for; instants have none.
final class Gaps {

    private static final int MOST_TOLD = 20;

    private Gaps() {}

    /// A sentence for each series with gaps; of many series the first ones, and how many more
    /// there are.
    static List<String> of(List<TimeSeries> series) {
        List<String> told = new ArrayList<>();
        int more = 0;
        for (TimeSeries one : series) {
            Optional<String> gaps = of(one);
            if (gaps.isPresent() && told.size() < MOST_TOLD) {
                told.add(gaps.get());
            } else if (gaps.isPresent()) {
                more++;
            }
        }
        if (more > 0) {
            told.add(more + " more series have periods without a row.");
        }
        return told;
    }

    private static Optional<String> of(TimeSeries series) {
        if (series.frequency() == Frequency.INSTANT) {
            return Optional.empty();
        }
        int longest = series.frequency() == Frequency.DAILY ? 1 + DayCalendar.LONGEST_CLOSURE : 1;
        int first = -1;
        int count = 0;
        for (int i = 1; i < series.size(); i++) {
            if (series.ordinal(i) - series.ordinal(i - 1) > longest) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        return Optional.of(
                "'"
                        + series.title()
                        + "' has no row between "
                        + series.period(first - 1)
                        + " and "
                        + series.period(first)
                        + (count == 1 ? "." : "; gaps like this: " + count + "."));
    }
}
