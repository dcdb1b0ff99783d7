package org.claimline.app.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.claimline.app.state.Saved;
import org.claimline.app.state.Sentences;
import org.claimline.app.state.Services;
import org.claimline.app.state.Session;
import org.claimline.board.Board;
import org.claimline.claim.Article;
import org.claimline.claim.accepted.Accepted;
import org.claimline.csv.KeyText;
import org.claimline.series.Catalog;
import org.claimline.store.LockFile;
import org.claimline.store.OriginFiles;
import org.claimline.workspace.ClaimEdit;
import org.claimline.workspace.Workspace;

/// Saves what the window shows, asks about what is not saved, and begins another workspace.
public final class Saving {

    private final Services around;
    private final Session session;
    private final Window owner;

    public Saving(Services around, Window owner) {
        this.around = around;
        this.session = around.session();
        this.owner = owner;
    }

    /// Saves it where it was opened; asks where that may not be.
    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        Optional<Path> place = session.savedProperty().get().place();
        if (place.isEmpty()) {
            saveAs(then);
            return;
        }
        Saved before = session.savedProperty().get();
        Workspace now = session.workspace();
        write(
                place.get(),
                now,
                () -> {
                    around.library().save(place.get(), before.workspace(), now);
                    return place.get();
                },
                then);
    }

    /// Saves it as another folder, and goes on in that.
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        Saved before = session.savedProperty().get();
        around.files()
                .newFolder(session.workspace().name())
                .ifPresent(
                        folder -> {
                            Workspace now =
                                    OriginFiles.moved(
                                            session.workspace(), before.lasting(), folder);
                            write(
                                    folder,
                                    now,
                                    () -> {
                                        around.library()
                                                .saveAs(
                                                        before.folder(),
                                                        before.workspace(),
                                                        now,
                                                        folder);
                                        return folder;
                                    },
                                    () -> {
                                        session.moved(before.lasting(), folder);
                                        then.run();
                                    });
                        });
    }

    private void write(Path folder, Workspace now, Callable<Path> writing, Runnable then) {
        around.tasks()
                .run(
                        "Saving " + folder.getFileName(),
                        writing,
                        written -> {
                            session.saved(
                                    new Saved(Optional.of(written), Saved.Access.WRITABLE, now));
                            around.notices().done("Saved " + written + ".");
                            then.run();
                        },
                        e ->
                                around.notices()
                                        .problem(
                                                "Could not save to " + folder + ".",
                                                List.of(Sentences.of(e))));
    }

    /// Does what would lose unsaved changes, after they were saved or given up.
    public void leaving(Runnable then) {
        if (!session.isUnsaved()) {
            then.run();
            return;
        }
        UnsavedSheet.show(
                owner,
                session.paletteProperty().get(),
                session.workspace().title(),
                () -> save(then),
                then);
    }

    /// Asks for an article's title and begins a workspace for it.
    ///
    /// @param figures told the files of figures to begin with
    public void begin(Consumer<List<Path>> figures) {
        leaving(
                () ->
                        ArticleSheet.another(
                                owner,
                                session.paletteProperty().get(),
                                around.files()::csvFiles,
                                filled -> {
                                    begin(filled.article());
                                    if (!filled.files().isEmpty()) {
                                        figures.accept(filled.files());
                                    }
                                }));
    }

    private void begin(Article article) {
        String name = KeyText.of(article.title()).text().replace('_', '-');
        Workspace workspace =
                new Workspace(
                        name,
                        article.title(),
                        Catalog.EMPTY,
                        article,
                        List.of(),
                        Board.EMPTY,
                        new TreeMap<>());
        session.open(Session.Ready.of(workspace), List.of());
        session.saved(Saved.NOWHERE);
    }

    /// Accepts the verdicts as they are, to compare later ones with.
    public void accept() {
        Optional<Path> place = session.savedProperty().get().place();
        if (place.isEmpty() || session.isUnsaved()) {
            around.notices()
                    .problem(
                            "Verdicts are accepted of a workspace as it is saved. Save it first.",
                            List.of());
            return;
        }
        Accepted verdicts =
                Accepted.of(LocalDate.now(around.clock()), session.judgementsProperty().get());
        around.tasks()
                .run(
                        "Accepting the verdicts",
                        () -> {
                            around.library().accepted(place.get()).replace(verdicts);
                            return verdicts;
                        },
                        written -> {
                            session.accepted(Optional.of(written));
                            around.notices()
                                    .done(
                                            "Accepted "
                                                    + written.claims().size()
                                                    + " verdicts in "
                                                    + LockFile.NAME
                                                    + ".");
                        },
                        e ->
                                around.notices()
                                        .problem(
                                                "The verdicts were not accepted.",
                                                List.of(Sentences.of(e))));
    }

    /// Lets what is known of the article be changed.
    public void describeArticle() {
        ArticleSheet.of(
                owner,
                session.paletteProperty().get(),
                session.workspace().article(),
                filled -> session.edit(new ClaimEdit.DescribeArticle(filled.article())));
    }
}
