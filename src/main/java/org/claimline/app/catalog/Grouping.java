package org.claimline.app.catalog;

import java.util.Locale;
import java.util.stream.Stream;
import org.claimline.plan.UnitWords;
import org.claimline.series.TimeSeries;

/// What the series of the catalog are put together by.
enum Grouping {
    PUBLISHER("By publisher"),
    UNIT("By unit"),
    FREQUENCY("By frequency"),
    NONE("Not grouped");

    /// The group of what names no publisher.
    private static final String IMPORTED = "Imported";

    private final String words;

    Grouping(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// As it is remembered.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one remembered so; by publisher where there is none.
    static Grouping of(String key) {
        return Stream.of(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(PUBLISHER);
    }

    /// The group of a series; empty where there are no groups.
    String group(TimeSeries series) {
        return switch (this) {
            case PUBLISHER -> publisher(series);
            case UNIT -> unit(series);
            case FREQUENCY -> capital(series.isHeld() ? "dated events" : series.frequency().word());
            case NONE -> "";
        };
    }

    /// The publisher named first, without what it says beside its name.
    private static String publisher(TimeSeries series) {
        String publisher = series.description().source().publisher().split("[;,]", 2)[0].strip();
        return publisher.isEmpty() ? IMPORTED : publisher;
    }

    private static String unit(TimeSeries series) {
        String words = UnitWords.words(series.unit());
        return words.isEmpty() ? "Numbers" : capital(words);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
