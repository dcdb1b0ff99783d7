package org.claimline.app.catalog;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.csv.Setting;
import org.claimline.series.Origin;

/// The file that a series was imported from, in words.
final class OriginWords {

    private static final int SHOWN_DIGITS = 12;

    private OriginWords() {}

    /// `3f9a0c12b7de…`.
    static String digest(Origin origin) {
        return origin.sha256().length() <= SHOWN_DIGITS
                ? origin.sha256()
                : origin.sha256().substring(0, SHOWN_DIGITS) + "…";
    }

    /// What was chosen for reading it: `Delimiter ;, Columns 3=ignored`; empty where all was
    /// detected.
    static String recipe(Origin origin) {
        return origin.recipe().entrySet().stream()
                .map(one -> label(one) + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String label(Map.Entry<String, String> one) {
        return Stream.of(Setting.values())
                .filter(setting -> setting.word().equals(one.getKey()))
                .map(Setting::label)
                .findFirst()
                .orElse(one.getKey());
    }
}
