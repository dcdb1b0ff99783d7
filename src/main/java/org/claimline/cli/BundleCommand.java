package org.claimline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimline.store.Existing;
import org.claimline.store.Making;
import org.claimline.store.Opened;
import org.claimline.store.bundle.BundleWriter;
import org.claimline.store.bundle.BundleWriter.Origins;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `claimline bundle WORKSPACE --out FILE.zip`: the workspace whole, in one file.
@Command(
        name = "bundle",
        description = {
            "Writes a workspace whole as one .zip that every command, and the window, opens again,"
                    + " with a hash of each file and the verdicts of today.",
            "A file that is there already is left, unless --overwrite is given."
        })
final class BundleCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "the bundle to write, such as story.zip")
    private String out = "";

    @Option(
            names = "--with-origins",
            description =
                    "takes along the files that figures were imported from, where they lie in the"
                            + " workspace's folder or beside it")
    private boolean withOrigins;

    @Option(names = "--overwrite", description = "replaces a file that is there already")
    private boolean overwrite;

    @Mixin private final HelpOption help = new HelpOption();

    BundleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!out.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            console.warn("claimline bundle: --out is a .zip, not " + out);
            return ExitCode.BAD_INPUT;
        }
        Opened opened = workspace.open(console);
        if (opened.workspace().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        int done = write(opened.workspace().get(), Places.path(console, out));
        return opened.problems().isEmpty() ? done : Math.max(done, ExitCode.BAD_INPUT);
    }

    private int write(Workspace open, Path file) {
        return Written.file(
                console,
                file,
                "the bundle",
                () ->
                        BundleWriter.write(
                                workspace.folder(console),
                                open,
                                withOrigins ? Origins.TAKEN : Origins.LEFT,
                                Making.of(console.environment(), Clock.systemUTC()),
                                file,
                                overwrite ? Existing.REPLACE : Existing.KEEP));
    }
}
