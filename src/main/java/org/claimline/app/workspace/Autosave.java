package org.claimline.app.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.claimline.app.state.Saved;
import org.claimline.app.state.Sentences;
import org.claimline.app.state.Services;
import org.claimline.app.state.Session;
import org.claimline.store.Opened;
import org.claimline.store.Recovery;
import org.claimline.workspace.Workspace;

/// Keeps unsaved work among a person's settings a moment after each change, and offers what a run
/// of the program that broke off had kept.
public final class Autosave {

    /// The next copy waits so many times as long as the last one took.
    private static final int PATIENCE = 20;

    private final Services around;
    private final Session session;
    private final Window owner;
    private final Recovery recovery;
    private final Duration least;
    private final PauseTransition wait;
    private final Subscription subscription;
    private boolean told;

    /// @param least how long it waits after a change
    public Autosave(Services around, Window owner, Recovery recovery, Duration least) {
        this.around = around;
        this.session = around.session();
        this.owner = owner;
        this.recovery = recovery;
        this.least = least;
        wait = new PauseTransition(least);
        wait.setOnFinished(e -> keep());
        subscription =
                Subscription.combine(
                        session.historyProperty().subscribe(history -> wait.play()),
                        session.savedProperty().subscribe(saved -> wait.play()));
    }

    private void keep() {
        Saved saved = session.savedProperty().get();
        Workspace now = session.workspace();
        boolean unsaved = session.isUnsaved();
        long began = System.nanoTime();
        around.tasks()
                .look(
                        () -> {
                            if (unsaved) {
                                recovery.keep(now, saved.lasting(), around.clock().instant());
                            } else {
                                recovery.forget();
                            }
                            return Duration.millis((System.nanoTime() - began) / 1e6);
                        },
                        took -> {
                            Duration longer = took.multiply(PATIENCE);
                            wait.setDuration(longer.greaterThan(least) ? longer : least);
                        },
                        this::failed);
    }

    private void failed(Exception e) {
        if (!told) {
            told = true;
            around.notices()
                    .problem(
                            "Unsaved work cannot be kept for the case of a crash. Save often.",
                            List.of(Sentences.of(e)));
        }
    }

    /// Offers what was kept by a run that broke off.
    public void offer() {
        around.tasks()
                .look(
                        recovery::found,
                        all -> all.stream().findFirst().ifPresent(this::ask),
                        e -> {});
    }

    private void ask(Recovery.Kept kept) {
        RecoverySheet.show(
                owner,
                session.paletteProperty().get(),
                kept,
                () -> bringBack(kept),
                () -> discard(kept));
    }

    private void discard(Recovery.Kept kept) {
        around.tasks()
                .look(
                        () -> {
                            recovery.discard(kept);
                            return kept;
                        },
                        done -> {},
                        e ->
                                around.notices()
                                        .problem(
                                                "What was kept could not be discarded.",
                                                List.of(Sentences.of(e))));
    }

    /// What was kept, and what lies on disk of it.
    private record Back(Session.Ready ready, Opened opened, Saved saved) {}

    private void bringBack(Recovery.Kept kept) {
        around.tasks()
                .run(
                        "Bringing back unsaved work",
                        () -> read(kept),
                        back -> {
                            session.open(back.ready(), back.opened().problems());
                            session.saved(back.saved());
                            discard(kept);
                        },
                        e ->
                                around.notices()
                                        .problem(
                                                "The unsaved work could not be brought back; it is"
                                                        + " still in "
                                                        + kept.workspace()
                                                        + ".",
                                                List.of(Sentences.of(e))));
    }

    private Back read(Recovery.Kept kept) throws IOException {
        Opened opened = around.library().workspace(kept.workspace());
        Workspace workspace =
                opened.workspace()
                        .orElseThrow(() -> new IOException("it is no workspace any more"));
        Saved saved = kept.place().flatMap(this::before).orElse(Saved.NOWHERE);
        // A copy of this run's own, before the other one is discarded.
        recovery.keep(workspace, kept.place(), around.clock().instant());
        return new Back(Session.Ready.of(workspace), opened, saved);
    }

    /// What lies where the workspace was opened.
    private Optional<Saved> before(Path place) {
        try {
            return around.library()
                    .workspace(place)
                    .workspace()
                    .map(there -> new Saved(Optional.of(place), Saved.Access.of(place), there));
        } catch (IOException e) {
            // It is not there any more: what was kept is all there is.
            return Optional.empty();
        }
    }

    /// Stops keeping: what is not saved by now was given up.
    public void close() {
        subscription.unsubscribe();
        wait.stop();
        try {
            recovery.forget();
        } catch (IOException e) {
            // The next run offers it.
        }
    }
}
