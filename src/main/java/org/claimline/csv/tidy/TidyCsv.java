package org.claimline.csv.tidy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimline.csv.Problem;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.Status;

/// The tidy form in which a workspace keeps its series (RFC 4180): `period,value` and, where
/// needed,
/// `low,high,status,note`, in that order. Strict: what is not so is a problem.
public final class TidyCsv {

    /// Every column there can be, in order.
    public static final List<String> COLUMNS =
            List.of("period", "value", "low", "high", "status", "note");

    /// What was read.
    ///
    /// @param observations in the order of the file; empty where the file as a whole is not as
    /// described. A value that cannot be read is a missing one.
    /// @param problems all that is wrong
    public record Tidy(Optional<List<Observation>> observations, List<Problem> problems) {
        public Tidy {
            observations = observations.map(List::copyOf);
            problems = List.copyOf(problems);
        }
    }

    private static final CSVFormat READ = CSVFormat.RFC4180.builder().get();

    private final String file;
    private final Frequency frequency;
    private final List<String> columns;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final Map<Period, Integer> lines = new HashMap<>();

    private TidyCsv(String file, Frequency frequency, List<String> columns) {
        this.file = file;
        this.frequency = frequency;
        this.columns = List.copyOf(columns);
    }

    /// Reads a file's text.
    ///
    /// @param file its name, for problems
    /// @param columns the header it is described to have
    public static Tidy read(String file, String text, Frequency frequency, List<String> columns) {
        TidyCsv reader = new TidyCsv(file, frequency, columns);
        return new Tidy(
                reader.read(text) ? Optional.of(reader.observations) : Optional.empty(),
                reader.problems);
    }

    private boolean read(String text) {
        long[] last = {0};
        try (CSVParser parser =
                CSVParser.builder().setReader(new StringReader(text)).setFormat(READ).get()) {
            boolean header = true;
            for (CSVRecord row : parser) {
                int line = (int) last[0] + 1;
                last[0] = parser.getCurrentLineNumber();
                if (header && !isDescribed(row)) {
                    return false;
                }
                if (!header) {
                    take(row, line);
                }
                header = false;
            }
            if (header) {
                problems.add(
                        Problem.of(
                                file,
                                "the file is empty; expected the header "
                                        + String.join(",", columns)));
            }
            return !header;
        } catch (UncheckedIOException | IOException e) {
            problem(
                    (int) last[0] + 1,
                    0,
                    "",
                    "this is not CSV: a quote does not end or stands amid text");
            return false;
        }
    }

    private boolean isDescribed(CSVRecord row) {
        for (int i = 0; i < Math.max(row.size(), columns.size()); i++) {
            String found = i < row.size() ? row.get(i) : "";
            String wanted = i < columns.size() ? columns.get(i) : "";
            if (!found.equals(wanted)) {
                problem(
                        1,
                        i + 1,
                        found,
                        (i >= row.size()
                                        ? "the column '" + wanted + "' is missing"
                                        : wanted.isEmpty()
                                                ? "the column '" + found + "' is not described"
                                                : "the column is '"
                                                        + found
                                                        + "', but is described as '"
                                                        + wanted
                                                        + "'")
                                + "; expected the header "
                                + String.join(",", columns));
                return false;
            }
        }
        return true;
    }

    private void take(CSVRecord row, int line) {
        if (row.size() == 1 && row.get(0).isEmpty()) {
            problem(line, 0, "", "the line is empty");
            return;
        }
        if (row.size() != columns.size()) {
            problem(
                    line,
                    0,
                    "",
                    "the line has " + row.size() + " cells; expected " + columns.size());
            return;
        }
        Optional<Period> period = period(row.get(0), line);
        if (period.isEmpty()) {
            return;
        }
        Integer before = lines.putIfAbsent(period.get(), line);
        if (before != null) {
            problem(
                    line,
                    1,
                    row.get(0),
                    "the period "
                            + period.get()
                            + " stands in line "
                            + before
                            + " already; the first is kept");
            return;
        }
        observations.add(observation(period.get(), row, line));
    }

    private Optional<Period> period(String text, int line) {
        try {
            Period period = Period.parse(text);
            if (period.frequency() == frequency) {
                return Optional.of(period);
            }
            problem(
                    line,
                    1,
                    text,
                    "'"
                            + text
                            + "' is "
                            + period.frequency().word()
                            + ", but the series is described as "
                            + frequency.word());
        } catch (DateTimeException e) {
            problem(line, 1, text, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Observation observation(Period period, CSVRecord row, int line) {
        String note = cell(row, "note");
        Optional<Double> value = number(row, "value", line);
        Optional<Double> low = number(row, "low", line);
        Optional<Double> high = number(row, "high", line);
        Status status = status(row, line);
        if (value.isPresent() && (low.isPresent() || high.isPresent())) {
            problem(
                    line,
                    columns.indexOf("low") + 1,
                    "",
                    "a row has a value, or a low and a high, not both; the value is kept");
        }
        if (status == Status.MISSING
                && (value.isPresent() || low.isPresent() || high.isPresent())) {
            problem(
                    line,
                    columns.indexOf("status") + 1,
                    cell(row, "status"),
                    "the row is marked as missing, but has a value; the value is kept");
        }
        if (value.isPresent()) {
            return Observation.of(period, value.get(), present(status), note);
        }
        if (low.isEmpty() && high.isEmpty()) {
            return Observation.missing(period, note);
        }
        double from = low.orElse(Double.NEGATIVE_INFINITY);
        double to = high.orElse(Double.POSITIVE_INFINITY);
        if (from > to) {
            problem(
                    line,
                    columns.indexOf("low") + 1,
                    cell(row, "low"),
                    "the low is above the high");
            return Observation.missing(period, note);
        }
        return Observation.bounded(period, from, to, present(status), note);
    }

    private static Status present(Status status) {
        return status == Status.MISSING ? Status.NORMAL : status;
    }

    private String cell(CSVRecord row, String column) {
        int index = columns.indexOf(column);
        return index < 0 ? "" : row.get(index);
    }

    private Optional<Double> number(CSVRecord row, String column, int line) {
        String text = cell(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("-?\\d{1,400}(\\.\\d{1,1100})?([eE][+-]?\\d{1,3})?")) {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return Optional.of(number);
            }
        }
        problem(
                line,
                columns.indexOf(column) + 1,
                text,
                "'"
                        + text
                        + "' is not a number such as 1234.5; the "
                        + column
                        + " is taken as missing");
        return Optional.empty();
    }

    private Status status(CSVRecord row, int line) {
        String text = cell(row, "status");
        try {
            return text.isEmpty() ? Status.NORMAL : Status.parse(text);
        } catch (IllegalArgumentException e) {
            problem(line, columns.indexOf("status") + 1, text, String.valueOf(e.getMessage()));
            return Status.NORMAL;
        }
    }

    private void problem(int line, int column, String text, String message) {
        problems.add(new Problem(file, line, column, text, message));
    }
}
