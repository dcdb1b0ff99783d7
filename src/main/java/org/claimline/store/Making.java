package org.claimline.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;

/// Which program makes a file, and when.
///
/// @param program its version
/// @param moment as the file says it, in whole seconds
public record Making(String program, Instant moment) {

    /// The variable of the environment that states the moment of making, in seconds since 1970, so
    /// that the same input gives the same bytes.
    public static final String EPOCH = "SOURCE_DATE_EPOCH";

    public Making {
        moment = moment.truncatedTo(ChronoUnit.SECONDS);
    }

    /// This program, at the moment that the environment states; now, where it states none.
    ///
    /// @throws IOException with a sentence, where it states no moment that can be read
    public static Making of(Map<String, String> environment, Clock clock) throws IOException {
        String stated = environment.get(EPOCH);
        return new Making(version(), stated == null ? clock.instant() : moment(stated));
    }

    private static Instant moment(String stated) throws IOException {
        try {
            return Instant.ofEpochSecond(Long.parseLong(stated.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IOException(
                    EPOCH + " is '" + stated + "'; expected seconds since 1970, such as 1795392000",
                    e);
        }
    }

    /// The program's version, as the build wrote it down.
    ///
    /// @throws IOException where it is not in the program
    public static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Making.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IOException("version.properties is not in the program");
            }
            properties.load(in);
        }
        return properties.getProperty("version", "");
    }
}
