package org.claimline.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.claimline.series.Observation;
import org.claimline.series.SeriesKey;

/// SHA-256 over a line `series,period,low,high` for each of some observations, in the order in
/// which they are added.
public final class DataHash {

    private final MessageDigest digest;

    public DataHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public void add(SeriesKey series, Observation observation) {
        String line =
                series
                        + ","
                        + observation.period()
                        + ","
                        + observation.low()
                        + ","
                        + observation.high()
                        + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }

    /// `sha256:` and 64 digits; nothing is added after that.
    public String finish() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }
}
