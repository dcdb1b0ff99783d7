package org.claimline.app.intake.dialog;

import java.util.List;
import java.util.Optional;
import org.claimline.csv.Detected;
import org.claimline.csv.Problem;
import org.claimline.csv.Question;
import org.claimline.csv.Recipe;
import org.claimline.csv.chain.Import;
import org.claimline.csv.chain.Report;
import org.claimline.csv.chain.Sheet;
import org.claimline.plan.Numbers;
import org.claimline.series.TimeSeries;

/// What a reading tells, whatever came of it.
record Told(
        Recipe recipe,
        List<Detected> detected,
        Optional<Sheet> sheet,
        Optional<Question> question,
        List<TimeSeries> series,
        Optional<Report> report) {

    static Told of(Import one) {
        return switch (one) {
            case Import.Read read ->
                    new Told(
                            read.recipe(),
                            read.detected(),
                            Optional.of(read.sheet()),
                            Optional.empty(),
                            read.series(),
                            Optional.of(read.report()));
            case Import.Asking asking ->
                    new Told(
                            asking.recipe(),
                            asking.detected(),
                            Optional.of(asking.sheet()),
                            Optional.of(asking.question()),
                            List.of(),
                            Optional.empty());
            case Import.Unreadable none ->
                    new Told(
                            none.recipe(),
                            none.detected(),
                            none.sheet(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty());
        };
    }

    /// How many lines the file has; 0 where it did not come to be cut into them.
    int lines() {
        return sheet.map(one -> one.table().lines()).orElse(0);
    }

    /// What a person can do where there is no series.
    String toDo() {
        if (question.isPresent()) {
            return "Answer the question above.";
        }
        return sheet.isPresent()
                ? "Click a column's head to say what it holds."
                : "There are no cells to choose from.";
    }

    /// Whether a problem is what the question is about.
    boolean isAsked(Problem problem) {
        return question.filter(one -> one.place().equals(problem)).isPresent();
    }

    /// `6.4 kB · 104 lines`.
    String facts() {
        String lines = lines() == 1 ? "1 line" : Numbers.exact(lines()) + " lines";
        return report.map(one -> size(one.bytes()) + " · " + lines).orElse(lines);
    }

    /// `6.4 kB`, in steps of a thousand.
    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        double shown = bytes / 1000.0;
        for (String unit : List.of("kB", "MB")) {
            if (shown < 999.5) {
                return Numbers.plain(shown, shown < 100 ? 1 : 0) + " " + unit;
            }
            shown /= 1000;
        }
        return Numbers.plain(shown, 1) + " GB";
    }
}
