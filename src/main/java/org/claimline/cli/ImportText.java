package org.claimline.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Problem;
import org.claimline.csv.chain.Import;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;
import org.claimline.series.Observation;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// What `import` prints for people: results to standard output, problems to standard error.
final class ImportText {

    private static final int MOST_SHOWN = 50;

    private ImportText() {}

    static void print(Console console, Import read) {
        if (read instanceof Import.Read good) {
            console.say(good.file());
            console.say(
                    "  "
                            + good.sheet().encoding().map(Encoding::name).orElse("workbook")
                            + ", "
                            + good.sheet()
                                    .dialect()
                                    .map(d -> Dialect.name(d.delimiter()) + " between cells, ")
                                    .orElse("")
                            + "decimal "
                            + (good.sheet().numerals().decimal() == ',' ? "comma" : "point")
                            + ", layout "
                            + good.sheet().anatomy().layout());
            sentences(console, good.report().read());
            sentences(console, good.report().skipped());
            sentences(console, good.report().changed());
            Set<SeriesKey> left = LeftOut.of(good.recipe());
            good.series()
                    .forEach(
                            series ->
                                    console.say(
                                            "  "
                                                    + (left.contains(series.key())
                                                            ? "left out: "
                                                            : "")
                                                    + line(series)));
        }
        problems(console, read.problems());
    }

    private static void sentences(Console console, List<String> sentences) {
        sentences.stream().limit(MOST_SHOWN).forEach(one -> console.say("  " + one));
        if (sentences.size() > MOST_SHOWN) {
            console.say("  … and " + (sentences.size() - MOST_SHOWN) + " more of these");
        }
    }

    private static String line(TimeSeries series) {
        ImportSummary summary = ImportSummary.of(series);
        String unit = series.unit().toString();
        int missing = series.size() - summary.present();
        return series.key()
                + ": "
                + series.title()
                + (unit.isEmpty() ? "" : ", in " + unit)
                + ", "
                + series.frequency().word()
                + ", "
                + summary.present()
                + (summary.present() == 1 ? " observation" : " observations")
                + (missing == 0 ? "" : ", " + missing + " missing")
                + summary.first()
                        .map(
                                first ->
                                        ", "
                                                + text(first)
                                                + summary.last()
                                                        .map(l -> " to " + text(l))
                                                        .orElse("")
                                                + ", lowest "
                                                + NumberText.of(summary.min())
                                                + ", highest "
                                                + NumberText.of(summary.max()))
                        .orElse("");
    }

    private static String text(Observation observation) {
        return observation.period()
                + " = "
                + (observation.hasValue()
                        ? NumberText.of(observation.value())
                        : NumberText.of(observation.low())
                                + " to "
                                + NumberText.of(observation.high()));
    }

    private static void problems(Console console, List<Problem> problems) {
        console.err()
                .print(
                        problems.stream()
                                .limit(MOST_SHOWN)
                                .map(p -> p + "\n")
                                .collect(Collectors.joining()));
        if (problems.size() > MOST_SHOWN) {
            console.warn(
                    "… and "
                            + (problems.size() - MOST_SHOWN)
                            + " more problems; --problems FILE saves all "
                            + problems.size());
        }
    }
}
