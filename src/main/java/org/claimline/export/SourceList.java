package org.claimline.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.plan.Dates;
import org.claimline.series.Catalog;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;

/// Every series with where it comes from.
final class SourceList {

    private SourceList() {}

    static void write(Html html, Catalog catalog) {
        html.raw("<div class=\"scroll\"><table>\n<thead><tr>")
                .raw("<th>Key</th><th>Series</th><th>Source</th></tr></thead>\n<tbody>\n");
        for (TimeSeries series : catalog.all()) {
            html.raw("<tr><td>")
                    .element("code", series.key().text())
                    .raw("</td><td>")
                    .text(series.title())
                    .raw("</td><td>")
                    .text(of(series.description().source()))
                    .raw(methods(series.description().source()))
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table></div>\n");
    }

    /// What was done to the figures: breaks, what was computed and how, the file they were read
    /// from and what of it was left out.
    private static String methods(Source source) {
        Html html = new Html();
        source.notes().forEach(note -> html.raw("<br>").text(note));
        source.origin()
                .ifPresent(
                        origin -> {
                            html.raw("<br>")
                                    .text(
                                            "Read from "
                                                    + origin.name()
                                                    + " on "
                                                    + Dates.longDay(origin.read())
                                                    + ", "
                                                    + origin.rows()
                                                    + " rows, SHA-256 ")
                                    .element("code", origin.sha256());
                            origin.report().forEach(line -> html.raw("<br>").text(line));
                        });
        return html.toString();
    }

    /// Publisher, data set, licence and the day of retrieval, as far as they are known.
    static String of(Source source) {
        return Stream.of(
                        source.publisher(),
                        source.dataset(),
                        source.licence(),
                        source.retrieved().map(day -> "retrieved " + Dates.longDay(day)).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
