package org.claimline.cli;

import java.util.function.LongSupplier;
import org.claimline.csv.Progress;

/// Shows on a terminal how far the reading of a file has come: one line of its own, written over at
/// most four times a second and wiped at the end.
final class ProgressLine implements Progress, AutoCloseable {

    private static final long BETWEEN_NANOS = 250_000_000L;
    private static final int LONGEST_NAME = 40;

    private final Console console;
    private final LongSupplier nanos;
    private final String name;
    private long last;
    private int width;

    /// @param nanos the time that has passed, in nanoseconds from any start
    ProgressLine(Console console, String file, LongSupplier nanos) {
        this.console = console;
        this.nanos = nanos;
        name =
                file.length() <= LONGEST_NAME
                        ? file
                        : "…" + file.substring(file.length() - LONGEST_NAME + 1);
        last = nanos.getAsLong();
    }

    @Override
    public boolean at(long line, double share) {
        long now = nanos.getAsLong();
        if (console.terminal() && now - last >= BETWEEN_NANOS) {
            last = now;
            show(text(line, share));
        }
        return true;
    }

    private String text(long line, double share) {
        return name
                + (line > 0 ? ": " + line + " lines" : "")
                + (Double.isFinite(share) ? ", " + Math.round(share * 100) + "%" : "");
    }

    private void show(String text) {
        console.err().print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        console.err().flush();
        width = text.length();
    }

    /// Wipes the line.
    @Override
    public void close() {
        if (width > 0) {
            show("");
            console.err().print("\r");
            console.err().flush();
            width = 0;
        }
    }
}
