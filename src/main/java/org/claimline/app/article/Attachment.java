package org.claimline.app.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.claimline.app.state.Saved;
import org.claimline.app.state.Sentences;
import org.claimline.app.state.Services;
import org.claimline.article.ArticleReader;
import org.claimline.article.ArticleText;
import org.claimline.store.settings.Settings;
import org.claimline.store.settings.SettingsFile;

/// The text of the open workspace's article, in a file that stays where it is. Where that is, is
/// remembered in the settings, not in the workspace.
public final class Attachment {

    /// What there is of it.
    public sealed interface State {

        /// No text was attached.
        record None() implements State {}

        /// What came of reading a file.
        sealed interface Tried extends State {}

        record Shown(Path file, ArticleText text) implements Tried {}

        /// The file that was attached cannot be read any more.
        record Gone(Path file, String sentence) implements Tried {}
    }

    private final Services around;
    private final SettingsFile settings;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", new State.None());
    private final Subscription subscription;

    public Attachment(Services around, SettingsFile settings) {
        this.around = around;
        this.settings = settings;
        subscription = around.session().savedProperty().subscribe(this::follow);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Stops listening.
    public void close() {
        subscription.unsubscribe();
    }

    /// A text that was attached before the workspace had a folder, or another one, goes with it.
    private void follow(Saved before, Saved now) {
        if (now.folder().isEmpty()) {
            state.set(new State.None());
        } else if (!now.folder().equals(before.folder())) {
            moved(now.folder().get());
        }
    }

    private void moved(Path folder) {
        if (state.get() instanceof State.Shown shown) {
            remember(Optional.of(shown.file()));
        } else {
            around.tasks()
                    .look(
                            () -> settings.read().text(folder),
                            file -> file.ifPresent(one -> read(one, state::set)),
                            this::unreadable);
        }
    }

    /// @param told what came of it; nothing where another workspace was opened meanwhile
    private void read(Path file, Consumer<State.Tried> told) {
        Optional<Path> folder = folder();
        Consumer<State.Tried> here =
                next -> {
                    if (folder().equals(folder)) {
                        told.accept(next);
                    }
                };
        around.tasks()
                .look(
                        () -> ArticleReader.read(file),
                        text -> here.accept(new State.Shown(file, text)),
                        e -> here.accept(new State.Gone(file, Sentences.of(e))));
    }

    /// Where the workspace lies.
    private Optional<Path> folder() {
        return around.session().savedProperty().get().folder();
    }

    /// Asks for the file and shows its text.
    public void attach() {
        around.files().articleText().ifPresent(this::attach);
    }

    private void attach(Path file) {
        read(file, this::attached);
    }

    private void attached(State.Tried next) {
        switch (next) {
            case State.Shown shown -> {
                state.set(shown);
                remember(Optional.of(shown.file()));
            }
            case State.Gone gone ->
                    around.notices()
                            .problem(
                                    "The article's text was not attached.",
                                    List.of(gone.sentence()));
        }
    }

    /// Shows the text as its file has it now.
    public void readAgain() {
        switch (state.get()) {
            case State.None none -> {}
            case State.Shown shown -> attach(shown.file());
            case State.Gone gone -> attach(gone.file());
        }
    }

    /// Shows it no more; its file stays.
    public void detach() {
        state.set(new State.None());
        remember(Optional.empty());
    }

    private void remember(Optional<Path> file) {
        folder().ifPresent(folder -> change(s -> s.withText(folder, file)));
    }

    private void change(UnaryOperator<Settings> change) {
        around.tasks().look(() -> settings.change(change), written -> {}, this::unreadable);
    }

    private void unreadable(Exception e) {
        around.notices()
                .problem(
                        "Where the article's text is could not be remembered or looked up in "
                                + settings.folder()
                                + ".",
                        List.of(Sentences.of(e)));
    }
}
