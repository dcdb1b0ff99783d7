package org.claimline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.CsvImport;
import org.claimline.csv.chain.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimline import FILE…`: what was detected, every series found, every problem.
@Command(
        name = "import",
        description = {
            "Reads CSV files and shows what was detected, every series found and every problem.",
            "The files themselves are never written to."
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "a CSV file")
    private List<String> files = new ArrayList<>();

    @Option(names = "--json", description = "prints the result as JSON")
    private boolean json;

    @Mixin private final HelpOption help = new HelpOption();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        List<Import> imports =
                files.stream()
                        .flatMap(
                                f ->
                                        CsvImport.read(
                                                Places.path(console, f),
                                                f,
                                                Recipe.AUTO,
                                                Recipes.NONE,
                                                Progress.NONE)
                                                .stream())
                        .toList();
        if (json) {
            Json.print(console, ImportJson.of(imports));
        } else {
            imports.forEach(i -> ImportText.print(console, i));
        }
        boolean unreadable = false;
        for (Import one : imports) {
            if (!(one instanceof Import.Read)) {
                unreadable = true;
                if (json) {
                    one.problems().forEach(p -> console.warn(p.toString()));
                }
            }
        }
        return unreadable ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }
}
