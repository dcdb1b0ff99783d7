package org.claimline.app.state;

import java.util.Locale;
import org.claimline.plan.Numbers;

/// Work that is going on.
///
/// @param what in words: `Importing wages.csv`
/// @param stoppable whether a person may stop it
/// @param line lines read so far; 0 where nothing was told yet
/// @param share of the work done, from 0 to 1; `NaN` where it is not known
public record Doing(String what, boolean stoppable, long line, double share) {

    static Doing beginning(String what, boolean stoppable) {
        return new Doing(what, stoppable, 0, Double.NaN);
    }

    Doing at(long reached, double part) {
        return new Doing(what, stoppable, reached, part);
    }

    /// How far it has come: `62% · line 64`; empty where nothing was told yet.
    public String reached() {
        String percent =
                Double.isNaN(share)
                        ? ""
                        : String.format(Locale.ROOT, "%d%%", (int) Math.floor(share * 100));
        String lines = line == 0 ? "" : "line " + Numbers.exact(line);
        return percent + (percent.isEmpty() || lines.isEmpty() ? "" : " · ") + lines;
    }
}
