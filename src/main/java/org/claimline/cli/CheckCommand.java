package org.claimline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.claimline.csv.Problem;
import org.claimline.store.Opened;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimline check WORKSPACE`: every claim's verdict and evidence.
@Command(
        name = "check",
        description = "Judges every claim of a workspace and shows its verdict and its evidence.")
final class CheckCommand implements Callable<Integer> {

    /// The verdicts that a script can be made to notice.
    enum FailOn {
        CONTRADICTED(Verdict.CONTRADICTED),
        UNTESTABLE(Verdict.UNTESTABLE);

        private final Verdict verdict;

        FailOn(Verdict verdict) {
            this.verdict = verdict;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "a folder, or a story's name")
    private String workspace = "";

    @Option(names = "--json", description = "prints the result as JSON")
    private boolean json;

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "VERDICT",
            description = "exit code 1 where a claim has this verdict: ${COMPLETION-CANDIDATES}")
    private List<FailOn> failOn = new ArrayList<>();

    @Mixin private final HelpOption help = new HelpOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Opened opened = Places.open(console, Places.workspace(console, workspace));
        if (opened.workspace().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Workspace open = opened.workspace().get();
        List<Judgement> judgements = Judge.judge(open.claims(), open.catalog());
        boolean rejected = tellRejections(judgements, opened.problems());
        if (json) {
            Json.print(console, CheckJson.of(open.article(), judgements));
        } else {
            CheckText.print(console, open.article(), judgements);
        }
        if (rejected || !opened.problems().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        boolean met =
                judgements.stream()
                        .anyMatch(j -> failOn.stream().anyMatch(f -> f.verdict == j.verdict()));
        return met ? ExitCode.FAILED_ON : ExitCode.DONE;
    }

    /// Tells the formulas that make no sense over the data, but for those told when the files were
    /// read.
    private boolean tellRejections(List<Judgement> judgements, List<Problem> told) {
        boolean any = false;
        for (Judgement judgement : judgements) {
            for (Judgement.Rejection rejection : judgement.problems()) {
                any = true;
                String message = rejection.problem().message();
                if (told.stream().noneMatch(p -> p.message().contains(message))) {
                    console.warn(judgement.claim().id() + ", " + rejection.part() + ": " + message);
                }
            }
        }
        return any;
    }
}
