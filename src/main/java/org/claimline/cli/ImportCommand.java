package org.claimline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.csv.Problem;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.Import;
import org.claimline.store.Existing;
import org.claimline.store.Imports;
import org.claimline.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimline import FILE…`: what was detected, every series found, every problem.
@Command(
        name = "import",
        description = {
            "Reads CSV files, workbooks, archives and data packages, and shows what was detected, every",
            "series found and every problem.",
            "The files themselves are never written to."
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "a CSV file, a workbook, an archive or a data package")
    private List<String> files = new ArrayList<>();

    @Option(names = "--json", description = "prints the result as JSON")
    private boolean json;

    @Mixin private final RecipeOptions options = new RecipeOptions();

    @Option(
            names = "--into",
            paramLabel = "WORKSPACE",
            description = "adds the series to this workspace; makes it where there is none")
    private Optional<String> into = Optional.empty();

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description = "writes every problem to this CSV file")
    private Optional<String> problems = Optional.empty();

    @Option(
            names = "--overwrite",
            description = {
                "replaces series of the workspace by their new editions,",
                "and the file of problems"
            })
    private boolean overwrite;

    @Mixin private final HelpOption help = new HelpOption();

    ImportCommand(Console console) {
        this.console = console;
    }

    private Existing existing() {
        return overwrite ? Existing.REPLACE : Existing.KEEP;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Recipe chosen;
        try {
            chosen = options.recipe();
        } catch (IllegalArgumentException e) {
            console.warn("claimline import: " + e.getMessage());
            return ExitCode.BAD_INPUT;
        }
        Optional<String> refusal = problems.flatMap(this::refusal);
        if (refusal.isPresent()) {
            console.warn(refusal.get());
            return ExitCode.BAD_INPUT;
        }
        Optional<Addition> addition = Optional.empty();
        if (into.isPresent()) {
            addition = Addition.to(console, Places.workspace(console, into.get()));
            if (addition.isEmpty()) {
                return ExitCode.BAD_INPUT;
            }
        }
        List<Import> imports =
                read(chosen, addition.map(Addition::remembered).orElse(Recipes.NONE));
        boolean good = print(imports) & save(imports);
        good &= addition.isEmpty() || addition.get().add(imports, chosen, existing());
        return good ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /// Why the problems cannot be saved in a file.
    private Optional<String> refusal(String file) {
        Path target = problemsFile().toAbsolutePath().normalize();
        if (files.stream()
                .anyMatch(
                        f -> Places.path(console, f).toAbsolutePath().normalize().equals(target))) {
            return Optional.of(file + ": the file is to be read; its problems go elsewhere");
        }
        return !overwrite && Files.exists(target)
                ? Optional.of(file + ": the file is there already; --overwrite replaces it")
                : Optional.empty();
    }

    private Path problemsFile() {
        return Places.path(console, problems.orElseThrow());
    }

    private List<Import> read(Recipe chosen, Recipes remembered) {
        List<Import> imports = new ArrayList<>();
        for (String file : files) {
            try (ProgressLine progress = new ProgressLine(console, file, System::nanoTime)) {
                imports.addAll(
                        Imports.read(
                                Places.path(console, file), file, chosen, remembered, progress));
            }
        }
        return imports;
    }

    /// @return whether every file was read
    private boolean print(List<Import> imports) throws JsonProcessingException {
        if (json) {
            Json.print(console, ImportJson.of(imports));
        } else {
            imports.forEach(one -> ImportText.print(console, one));
        }
        List<Import> unread =
                imports.stream().filter(one -> !(one instanceof Import.Read)).toList();
        if (json) {
            unread.forEach(one -> one.problems().forEach(p -> console.warn(p.toString())));
        }
        return unread.isEmpty();
    }

    /// @return whether the problems are saved, where that was asked
    private boolean save(List<Import> imports) {
        if (problems.isEmpty()) {
            return true;
        }
        List<Problem> all = imports.stream().flatMap(one -> one.problems().stream()).toList();
        try {
            WholeFile.write(
                    problemsFile(),
                    ProblemsCsv.of(all).getBytes(StandardCharsets.UTF_8),
                    existing());
            return true;
        } catch (IOException e) {
            console.warn(
                    problems.get() + ": the problems cannot be saved (" + e.getMessage() + ")");
            return false;
        }
    }
}
