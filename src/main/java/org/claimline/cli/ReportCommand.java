package org.claimline.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.export.Existing;
import org.claimline.export.VerdictPage;
import org.claimline.plan.BoardPlan;
import org.claimline.store.Opened;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimline report WORKSPACE --out FILE.html`: one page of claims, verdicts, charts and sources.
@Command(
        name = "report",
        description = {
            "Writes one self-contained page: claims, verdicts, charts, sources.",
            "A file that is there already is left, unless --overwrite is given."
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "a folder, or a story's name")
    private String workspace = "";

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
        Opened opened = Places.open(console, Places.workspace(console, workspace));
        if (opened.workspace().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        boolean done = write(opened.workspace().get(), Places.path(console, out));
        return done && opened.problems().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private boolean write(Workspace open, Path file) {
        List<Judgement> judgements = Judge.judge(open.claims(), open.catalog());
        BoardPlan plan = BoardPlan.of(open, judgements, Optional.empty());
        try {
            AwtFonts.prepare();
            VerdictPage.writeWhole(
                    open, judgements, plan, file, overwrite ? Existing.REPLACE : Existing.KEEP);
            console.say(file.toString());
            return true;
        } catch (FileAlreadyExistsException e) {
            console.warn(
                    file + ": the file is there already and was left; --overwrite replaces it");
        } catch (IOException e) {
            console.warn(file + ": the page cannot be written (" + e.getMessage() + ")");
        }
        return false;
    }
}
