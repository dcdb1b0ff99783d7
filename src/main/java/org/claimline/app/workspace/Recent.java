package org.claimline.app.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.claimline.app.state.Saved;
import org.claimline.app.state.Services;
import org.claimline.store.settings.SettingsFile;

/// The workspaces that were opened or saved last, the latest first.
public final class Recent {

    private final Services around;
    private final SettingsFile settings;
    private final ObservableList<Path> folders = FXCollections.observableArrayList();
    private final Subscription subscription;

    public Recent(Services around, SettingsFile settings) {
        this.around = around;
        this.settings = settings;
        show(() -> settings.read().recent());
        subscription = around.session().savedProperty().subscribe(this::remember);
    }

    /// Their folders, those that are there still.
    public ObservableList<Path> folders() {
        return folders;
    }

    private void remember(Saved before, Saved now) {
        if (!now.folder().equals(before.folder())) {
            now.lasting()
                    .ifPresent(
                            folder ->
                                    show(
                                            () ->
                                                    settings.change(s -> s.withRecent(folder))
                                                            .recent()));
        }
    }

    private void show(Callable<List<Path>> recent) {
        around.tasks()
                .look(
                        () -> recent.call().stream().filter(Files::isDirectory).toList(),
                        folders::setAll,
                        // What cannot be remembered is missed at most.
                        e -> {});
    }

    /// Stops listening.
    public void close() {
        subscription.unsubscribe();
    }
}
