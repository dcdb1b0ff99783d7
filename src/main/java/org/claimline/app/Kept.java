package org.claimline.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.claimline.app.state.TaskRunner;
import org.claimline.store.settings.SettingsFile;

/// What a person chose about the window, kept for the next time.
final class Kept {

    private final TaskRunner tasks;
    private final SettingsFile settings;

    Kept(TaskRunner tasks, SettingsFile settings) {
        this.tasks = tasks;
        this.settings = settings;
    }

    /// Restores what was kept under a name, and keeps each other value from then on. What cannot be
    /// read or kept is missed at most.
    Subscription keep(String name, ObservableValue<String> value, Consumer<String> restore) {
        tasks.look(
                () -> Optional.ofNullable(settings.read().choices().get(name)),
                kept -> kept.ifPresent(restore),
                e -> {});
        return value.subscribe(
                (before, now) ->
                        tasks.look(
                                () -> settings.change(s -> s.withChoice(name, now)),
                                changed -> {},
                                e -> {}));
    }
}
