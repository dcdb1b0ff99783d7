package org.claimline.csv;

import java.util.concurrent.CancellationException;

/// Reckons how far the reading of one file has come, from the rows that are gone through, and
/// tells a [Progress]; several threads may go through rows. Once the reading is done it is silent.
public final class Watch {

    /// What finding the rows is of the whole work.
    private static final double FINDING = 0.2;

    private final Progress progress;
    private long lines;
    private double expected = 1;
    private double passed;
    private boolean done;

    public Watch(Progress progress) {
        this.progress = progress;
    }

    /// Nobody watches.
    public static Watch none() {
        return new Watch(Progress.NONE);
    }

    /// @param line that was found last
    /// @param share of the file that lies before it
    /// @throws CancellationException where the reading is to stop
    public synchronized void found(long line, double share) {
        tell(line, share * FINDING);
    }

    /// How many rows will be gone through in all, and how many lines the file has.
    public synchronized void expect(double rows, long linesInFile) {
        expected = Math.max(1, rows);
        lines = linesInFile;
    }

    /// @throws CancellationException where the reading is to stop
    public synchronized void passed(int rows) {
        if (done) {
            return;
        }
        passed += rows;
        double share = Math.min(1, passed / expected);
        tell(Math.round(lines * share), FINDING + (0.99 - FINDING) * share);
    }

    private void tell(long line, double share) {
        if (!progress.at(line, share)) {
            throw new CancellationException("the reading was stopped");
        }
    }

    public synchronized void done() {
        done = true;
    }
}
