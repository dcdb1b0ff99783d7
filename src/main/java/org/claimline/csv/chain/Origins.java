package org.claimline.csv.chain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.series.Origin;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;

/// Gives series the file that they come from.
final class Origins {

    private static final int MOST_SENTENCES = 20;

    private Origins() {}

    static List<TimeSeries> with(
            List<TimeSeries> series, String file, Sheet sheet, Report report, Recipe recipe) {
        List<String> told = new ArrayList<>(report.skipped());
        told.addAll(report.changed());
        Origin origin =
                new Origin(
                        file,
                        report.sha256(),
                        report.rows(),
                        sheet.words(),
                        report.shape(),
                        recipe.toWords(),
                        LocalDate.now(ZoneOffset.UTC),
                        told.subList(0, Math.min(told.size(), MOST_SENTENCES)));
        return series.stream()
                .map(
                        one ->
                                one.withDescription(
                                        one.description()
                                                .withSource(
                                                        source(
                                                                one.description().source(),
                                                                recipe,
                                                                origin))))
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no day; expected one such as 2026-11-23", e);
        }
    }

    private static Source source(Source told, Recipe recipe, Origin origin) {
        return new Source(
                recipe.get(Setting.PUBLISHER).orElse(told.publisher()),
                told.dataset(),
                told.licence(),
                told.address(),
                recipe.get(Setting.RETRIEVED).map(Origins::day).or(told::retrieved),
                told.notes(),
                Optional.of(origin));
    }
}
