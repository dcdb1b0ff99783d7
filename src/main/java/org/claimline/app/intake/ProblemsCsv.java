package org.claimline.app.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.csv.Problem;

/// Problems as a CSV file (RFC 4180): file, line, column, the text that stands there, and what was
/// expected. Line and column are empty where a problem concerns a whole file or line.
final class ProblemsCsv {

    private static final String END = "\r\n";

    private ProblemsCsv() {}

    static String of(List<Problem> problems) {
        return problems.stream()
                .map(
                        problem ->
                                row(
                                        problem.file(),
                                        number(problem.line()),
                                        number(problem.column()),
                                        problem.text(),
                                        problem.message()))
                .collect(
                        Collectors.joining(
                                END, row("file", "line", "column", "text", "problem") + END, END));
    }

    private static String number(int place) {
        return place == 0 ? "" : String.valueOf(place);
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(ProblemsCsv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
