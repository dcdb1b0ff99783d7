package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.claim.Judgement;
import org.claimline.claim.accepted.Accepted;
import org.claimline.claim.accepted.Standing;
import org.claimline.store.LockFile;

/// The verdicts that were accepted in a workspace, and the acceptance of new ones.
final class Acceptance {

    private final Console console;
    private final Path folder;
    private final LockFile lock;

    private Acceptance(Console console, Path folder, LockFile lock) {
        this.console = console;
        this.folder = folder;
        this.lock = lock;
    }

    /// Reads what was accepted and tells what is wrong with it.
    static Acceptance of(Console console, Path folder) {
        LockFile lock = LockFile.read(folder);
        lock.problems().forEach(problem -> console.warn(problem.toString()));
        return new Acceptance(console, folder, lock);
    }

    boolean isBroken() {
        return !lock.problems().isEmpty();
    }

    /// Whether there is anything to compare with.
    boolean isThere() {
        return lock.accepted().isPresent();
    }

    Optional<Standing> standing(Judgement judgement) {
        return lock.accepted().flatMap(accepted -> accepted.standing(judgement));
    }

    /// Tells the claims of which a verdict was accepted and that are not there any more, and those
    /// that came since.
    void tellOthers(List<Judgement> judgements) {
        if (lock.accepted().isEmpty()) {
            return;
        }
        Accepted accepted = lock.accepted().get();
        accepted.gone(judgements)
                .forEach(
                        id ->
                                console.warn(
                                        id
                                                + ": a verdict was accepted, but the claim is not"
                                                + " there any more"));
        judgements.stream()
                .filter(j -> accepted.standing(j).isEmpty())
                .forEach(j -> console.warn(j.claim().id() + ": no verdict was accepted of it yet"));
    }

    /// Accepts the verdicts as they are.
    ///
    /// @return whether the lock was written
    boolean accept(LocalDate day, List<Judgement> judgements) {
        try {
            lock.replace(Accepted.of(day, judgements));
        } catch (IOException e) {
            console.warn(folder + ": nothing was accepted: " + e.getMessage());
            return false;
        }
        console.warn(
                folder.resolve(LockFile.NAME)
                        + ": accepted "
                        + (judgements.size() == 1
                                ? "the verdict of 1 claim"
                                : "the verdicts of " + judgements.size() + " claims"));
        return true;
    }
}
