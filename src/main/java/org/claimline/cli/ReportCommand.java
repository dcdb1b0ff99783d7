package org.claimline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.export.VerdictPage;
import org.claimline.plan.BoardPlan;
import org.claimline.store.Existing;
import org.claimline.store.Opened;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `claimline report WORKSPACE --out FILE.html`: one page of claims, verdicts, charts and sources.
@Command(
        name = "report",
        description = {
            "Writes one self-contained page: claims, verdicts, charts, sources.",
            "A file that is there already is left, unless --overwrite is given."
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "the page to write, such as report.html")
    private String out = "";

    @Option(names = "--overwrite", description = "replaces a file that is there already")
    private boolean overwrite;

    @Mixin private final HelpOption help = new HelpOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Opened opened = workspace.open(console);
        if (opened.workspace().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        int done = write(opened.workspace().get(), Places.path(console, out));
        return opened.problems().isEmpty() ? done : Math.max(done, ExitCode.BAD_INPUT);
    }

    private int write(Workspace open, Path file) {
        List<Judgement> judgements = Judge.judge(open.claims(), open.catalog());
        BoardPlan plan = BoardPlan.of(open, judgements, Optional.empty());
        return Written.file(
                console,
                file,
                "the page",
                () ->
                        VerdictPage.writeWhole(
                                open,
                                judgements,
                                plan,
                                file,
                                overwrite ? Existing.REPLACE : Existing.KEEP));
    }
}
