package org.claimline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.Setting;
import org.claimline.csv.chain.CsvImport;
import org.claimline.csv.chain.Import;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Days days = new Days();

    /// What stands first in dates such as 03/04/2014.
    static final class Days {
        @Option(names = "--day-first", description = "reads 03/04/2014 as the 3rd of April")
        private boolean dayFirst;

        @Option(names = "--month-first", description = "reads 03/04/2014 as the 4th of March")
        private boolean monthFirst;
    }

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "reads the bytes in this encoding, such as windows-1251")
    private Optional<String> encoding = Optional.empty();

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "what stands between cells: a sign, or tab")
    private Optional<String> delimiter = Optional.empty();

    @Option(names = "--decimal", paramLabel = "SIGN", description = "the decimal sign: . or ,")
    private Optional<String> decimal = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "WORKSPACE",
            description = "adds the series to this workspace; makes it where there is none")
    private Optional<String> into = Optional.empty();

    @Mixin private final HelpOption help = new HelpOption();

    ImportCommand(Console console) {
        this.console = console;
    }

    private Path workspace() {
        return Places.workspace(console, into.orElseThrow());
    }

    private Recipe recipe() {
        Recipe recipe = Recipe.AUTO;
        if (days.dayFirst || days.monthFirst) {
            recipe = recipe.with(Setting.DAYS, days.dayFirst ? "day-first" : "month-first");
        }
        recipe = with(recipe, Setting.ENCODING, encoding);
        recipe = with(recipe, Setting.DELIMITER, delimiter);
        return with(recipe, Setting.DECIMAL, decimal);
    }

    private static Recipe with(Recipe recipe, Setting setting, Optional<String> value) {
        return value.filter(text -> !text.isEmpty())
                .map(text -> recipe.with(setting, text))
                .orElse(recipe);
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
                                                recipe(),
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
        boolean added = into.isEmpty() || new Addition(console, workspace()).add(imports);
        return unreadable || !added ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }
}
