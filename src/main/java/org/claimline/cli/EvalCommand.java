package org.claimline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.FormulaProblem;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.store.Opened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimline eval WORKSPACE EXPR`: a value, or a series as CSV.
@Command(
        name = "eval",
        description = {
            "Evaluates a formula over a workspace's series: a value, or a series as CSV.",
            "A value that is not known says why, and is no error."
        })
final class EvalCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(
            index = "1",
            paramLabel = "EXPR",
            description = "a formula, such as 'at(income_usd, 2014)'")
    private String expression = "";

    @Option(names = "--json", description = "prints the result as JSON")
    private boolean json;

    @Mixin private final HelpOption help = new HelpOption();

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Opened opened = workspace.open(console);
        if (opened.workspace().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Outcome outcome =
                switch (Formula.parse(expression)) {
                    case Parsed.Bad(List<FormulaProblem> problems) ->
                            new Outcome.Rejected(problems);
                    case Parsed.Good(Formula formula) ->
                            formula.evaluate(opened.workspace().get().catalog());
                };
        return switch (outcome) {
            case Outcome.Rejected(List<FormulaProblem> problems) -> {
                problems.forEach(p -> FormulaText.print(console, expression, p));
                yield ExitCode.BAD_INPUT;
            }
            case Outcome.Evaluated(Explained root) -> {
                if (json) {
                    Json.print(console, ValueJson.of(root));
                } else {
                    ValueText.print(console, root);
                }
                yield opened.problems().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
            }
        };
    }
}
