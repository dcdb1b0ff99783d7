package org.claimline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.claimline.claim.accepted.Standing;
import org.claimline.csv.Problem;
import org.claimline.store.BundledStory;
import org.claimline.store.LockFile;
import org.claimline.store.Opened;
import org.claimline.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `claimline check WORKSPACE`: every claim's verdict and evidence, and what changed since the
/// verdicts were accepted.
@Command(
        name = "check",
        description = "Judges every claim of a workspace and shows its verdict and its evidence.")
final class CheckCommand implements Callable<Integer> {

    /// What a script can be made to notice.
    enum FailOn {
        CONTRADICTED(Optional.of(Verdict.CONTRADICTED)),
        UNTESTABLE(Optional.of(Verdict.UNTESTABLE)),
        /// A verdict is not the accepted one.
        CHANGED(Optional.empty());

        private final Optional<Verdict> verdict;

        FailOn(Optional<Verdict> verdict) {
            this.verdict = verdict;
        }

        boolean isMet(Checked claim) {
            return verdict.isPresent()
                    ? verdict.get() == claim.judgement().verdict()
                    : claim.standing().filter(Standing::isChanged).isPresent();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Mixin private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(names = "--json", description = "prints the result as JSON")
    private boolean json;

    @Option(names = "--jsonld", description = "prints the verdicts as schema.org ClaimReview")
    private boolean jsonld;

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "VERDICT",
            description =
                    "exit code 1 where a claim has this verdict, or another one than was accepted:"
                            + " ${COMPLETION-CANDIDATES}")
    private List<FailOn> failOn = new ArrayList<>();

    @Option(
            names = "--accept",
            description = "keeps the verdicts in " + LockFile.NAME + ", to compare later ones with")
    private boolean accept;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description =
                    "with --jsonld, the organisation that reviews the claims: ${DEFAULT-VALUE}",
            defaultValue = "Claimline")
    private String publisher = "";

    @Option(
            names = "--page",
            paramLabel = "ADDRESS",
            description =
                    "with --jsonld, the page the verdicts stand on; a claim's place on it is"
                            + " #its-id")
    private @Nullable String page;

    @Mixin private final HelpOption help = new HelpOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Path folder = workspace.folder(console);
        if (isRefused(folder)) {
            return ExitCode.BAD_INPUT;
        }
        Opened opened = workspace.open(console);
        if (opened.workspace().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Workspace open = opened.workspace().get();
        Acceptance acceptance = Acceptance.of(console, folder);
        List<Judgement> judgements = Judge.judge(open.claims(), open.catalog());
        boolean rejected = tellRejections(judgements, opened.problems());
        List<Checked> claims =
                judgements.stream()
                        .map(j -> new Checked(j, acceptance.standing(j), open.catalog()))
                        .toList();
        print(open, claims);
        acceptance.tellOthers(judgements);
        return finish(acceptance, claims, rejected || !opened.problems().isEmpty());
    }

    private boolean isRefused(Path folder) {
        if (json && jsonld) {
            console.warn("claimline check: --json and --jsonld do not go together");
            return true;
        }
        if (page != null && !isAddress(page)) {
            console.warn(
                    "claimline check: --page "
                            + page
                            + " is no address; expected one such as"
                            + " https://example.org/verdicts");
            return true;
        }
        if (accept && BundledStory.isIn(folder)) {
            console.warn(
                    workspace.name()
                            + ": the bundled story is read-only, so no verdict is accepted in it;"
                            + " copy its folder to accept some in the copy");
            return true;
        }
        if (accept && workspace.place(console) instanceof Place.InBundle) {
            console.warn(
                    workspace.name()
                            + ": a bundle is read-only, so no verdict is accepted in it; unpack it"
                            + " to accept some in its folder");
            return true;
        }
        return false;
    }

    private void print(Workspace open, List<Checked> claims) throws JsonProcessingException {
        if (jsonld) {
            List<Judgement> judgements = claims.stream().map(Checked::judgement).toList();
            Json.printForPages(
                    console, ReviewJson.of(open.article(), judgements, today(), publisher()));
        } else if (json) {
            Json.print(console, CheckJson.of(open.article(), claims));
        } else {
            CheckText.print(console, open.article(), claims);
        }
    }

    private int finish(Acceptance acceptance, List<Checked> claims, boolean damaged) {
        if (damaged) {
            if (accept) {
                console.warn(
                        workspace.name()
                                + ": nothing was accepted, because of what is wrong in it");
            }
            return ExitCode.BAD_INPUT;
        }
        if (failOn.contains(FailOn.CHANGED) && !isComparable(acceptance)) {
            return ExitCode.BAD_INPUT;
        }
        List<Judgement> judgements = claims.stream().map(Checked::judgement).toList();
        if (accept && !acceptance.accept(today(), judgements)) {
            return ExitCode.BAD_INPUT;
        }
        boolean met = claims.stream().anyMatch(c -> failOn.stream().anyMatch(f -> f.isMet(c)));
        return met ? ExitCode.FAILED_ON : ExitCode.DONE;
    }

    /// Whether a change can be noticed; a first acceptance has nothing to compare with.
    private boolean isComparable(Acceptance acceptance) {
        if (acceptance.isBroken()) {
            console.warn(
                    workspace.name()
                            + ": what changed cannot be told, because "
                            + LockFile.NAME
                            + " is broken; --accept alone writes it anew");
            return false;
        }
        if (!acceptance.isThere() && !accept) {
            console.warn(
                    workspace.name()
                            + ": what changed cannot be told, because no verdict was accepted yet;"
                            + " --accept writes "
                            + LockFile.NAME);
            return false;
        }
        return true;
    }

    private static boolean isAddress(String text) {
        try {
            String scheme = new URI(text).getScheme();
            return "https".equals(scheme) || "http".equals(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private ReviewJson.Publisher publisher() {
        return new ReviewJson.Publisher(publisher, Optional.ofNullable(page).map(URI::create));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
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
