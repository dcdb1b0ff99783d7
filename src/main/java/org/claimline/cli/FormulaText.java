package org.claimline.cli;

import org.claimline.formula.FormulaProblem;

/// Shows what is wrong with a formula: the message with its line and column, the line itself, and
/// a caret under the stretch that is wrong.
final class FormulaText {

    private FormulaText() {}

    static void print(Console console, String formula, FormulaProblem problem) {
        int from = Math.min(problem.span().from(), formula.length());
        int lineStart = formula.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = formula.indexOf('\n', from);
        String line = formula.substring(lineStart, lineEnd < 0 ? formula.length() : lineEnd);
        long number = formula.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        int column = from - lineStart;
        int length = Math.max(1, Math.min(problem.span().to(), lineStart + line.length()) - from);
        console.warn("formula:" + number + ":" + (column + 1) + ": " + problem.message());
        console.warn("  " + line.replace('\t', ' '));
        console.warn("  " + " ".repeat(column) + "^".repeat(length));
    }
}
