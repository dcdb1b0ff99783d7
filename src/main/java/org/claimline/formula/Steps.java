package org.claimline.formula;

import java.time.DateTimeException;
import java.util.Optional;
import org.claimline.series.DayCalendar;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// Which other period of a series each one is set against; empty where there is none.
interface Steps {

    Optional<Period> of(Period period);

    /// Some steps before each period, or after it where the steps are negative. Days and instants
    /// go by the rows there are; other periods by the calendar.
    static Steps before(Line line, int steps) {
        if (!rowByRow(line)) {
            return p -> shifted(p, -steps);
        }
        return p -> {
            int index = line.series().indexOf(p).orElse(-1);
            int other = index - steps;
            boolean there = index >= 0 && other >= 0 && other < line.series().size();
            return there && !isBroken(line, Math.min(index, other), Math.max(index, other))
                    ? Optional.of(line.series().period(other))
                    : Optional.empty();
        };
    }

    static boolean rowByRow(Line line) {
        return !line.frequency().coarserThan(Frequency.DAILY);
    }

    /// What holds with a row for every day; any other series as it is.
    static Line everyDay(Line line) {
        return line.isHeld() ? Resampling.daily(line) : line;
    }

    /// Some steps later; empty where that leaves the years from 1 to 9999.
    static Optional<Period> shifted(Period period, long later) {
        try {
            return Optional.of(period.plus(later));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether among some rows of a daily series two are further apart than banks close.
    private static boolean isBroken(Line line, int from, int to) {
        if (line.isHeld() || line.frequency() == Frequency.INSTANT) {
            return false;
        }
        for (int i = to; i > from; i--) {
            long apart = line.series().period(i).minus(line.series().period(i - 1));
            if (apart > DayCalendar.LONGEST_CLOSURE + 1) {
                return true;
            }
        }
        return false;
    }
}
