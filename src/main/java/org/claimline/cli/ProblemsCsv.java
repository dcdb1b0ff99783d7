package org.claimline.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.csv.Problem;

/// Problems as CSV (RFC 4180): `file,line,column,text,message`; what concerns a whole file or a
/// whole line has no line or no column.
final class ProblemsCsv {

    private ProblemsCsv() {}

    static String of(List<Problem> problems) {
        return Stream.concat(
                        Stream.of(List.of("file", "line", "column", "text", "message")),
                        problems.stream().map(ProblemsCsv::row))
                .map(row -> row.stream().map(ProblemsCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> row(Problem problem) {
        return List.of(
                problem.file(),
                problem.line() == 0 ? "" : Integer.toString(problem.line()),
                problem.column() == 0 ? "" : Integer.toString(problem.column()),
                problem.text(),
                problem.message());
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
