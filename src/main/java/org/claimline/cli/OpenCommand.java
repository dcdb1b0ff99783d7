package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimline [WORKSPACE…]`: opens the window; where there is no display it writes the annotated
/// charts and the verdicts instead.
@Command(
        name = "claimline",
        versionProvider = Version.class,
        description = {
            "Checks the economic claims of an article against published figures, on linked charts.",
            "Without a command it opens the window."
        },
        footer = {
            "",
            "WORKSPACE is a folder, a bundle (.zip), or the name of the story that comes with the"
                    + " program: kazakhstan-2022.",
            "Exit codes: 0 done, 1 --fail-on met, 2 bad usage or bad input, 3 a fault of the"
                    + " program."
        })
final class OpenCommand implements Callable<Integer> {

    private final Console console;
    private final WindowOpener window;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORKSPACE",
            description =
                    "what the window opens, and files of figures that it imports; the story that"
                            + " comes with the program if left out")
    private List<String> named = new ArrayList<>();

    @Mixin private final HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "shows the version")
    private boolean version;

    OpenCommand(Console console, WindowOpener window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> paths = named.stream().map(name -> Places.workspace(console, name)).toList();
        Optional<String> reason = Display.missing(console.environment());
        if (reason.isEmpty()) {
            try {
                window.open(paths);
                return ExitCode.DONE;
            } catch (RuntimeException | LinkageError e) {
                reason = Display.failure(e);
                if (reason.isEmpty()) {
                    throw e;
                }
            }
        }
        return WithoutDisplay.write(console, paths, reason.get());
    }
}
