package org.claimline.csv;

/// Hears how far the reading of a file has come, and may stop it.
public interface Progress {

    Progress NONE = (line, share) -> true;

    /// Called now and then while a file is read.
    ///
    /// @param line lines read so far
    /// @param share of the work done, from 0 to 1; `NaN` where it is not known
    /// @return whether to go on; else the reading ends with a
    ///     [java.util.concurrent.CancellationException]
    boolean at(long line, double share);
}
