package org.claimline.app.catalog;

import java.util.ArrayList;
import java.util.List;
import org.claimline.app.look.Dates;
import org.claimline.series.Description;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;

/// A series in words: the second line of its row, and all that is known of its source.
public final class SeriesWords {

    private SeriesWords() {}

    /// `USD a year · annual · 2000–2024`.
    static String line(TimeSeries series) {
        List<String> parts = new ArrayList<>();
        String unit = unit(series);
        if (!unit.isEmpty()) {
            parts.add(unit);
        }
        parts.add(series.isHeld() ? "dated events" : series.frequency().word());
        parts.add(years(series));
        return String.join(" · ", parts);
    }

    /// `USD bn`, `₸ a month`, `index, 2010 = 100`.
    public static String unit(TimeSeries series) {
        Description described = series.description();
        String unit = series.unit().toString().replace("KZT", "₸");
        String words = (unit + " " + described.per()).strip();
        return described.base().isEmpty() ? words : words + ", " + described.base();
    }

    /// `2000–2024`, or `no rows`.
    static String years(TimeSeries series) {
        return series.span()
                .map(
                        span -> {
                            int from = span.from().start().getYear();
                            int to = span.to().lastDay().getYear();
                            return from == to ? "" + from : from + "–" + to;
                        })
                .orElse("no rows");
    }

    /// Publisher, data set, terms, address, day of retrieval and notes, a line each.
    public static List<String> source(TimeSeries series) {
        Source source = series.description().source();
        List<String> lines = new ArrayList<>();
        add(lines, "", source.publisher());
        add(lines, "", source.dataset());
        add(lines, "Terms: ", source.licence());
        add(lines, "", source.address());
        add(lines, "Retrieved ", source.retrieved().map(Dates::day).orElse(""));
        source.notes().forEach(note -> add(lines, "", note));
        return lines.isEmpty() ? List.of("The source is not known.") : lines;
    }

    private static void add(List<String> lines, String before, String text) {
        if (!text.isBlank()) {
            lines.add(before + text);
        }
    }
}
