package org.claimline.app.state;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.csv.Progress;

/// Work at once, on the calling thread.
final class TasksAtOnce implements TaskRunner {

    private final ReadOnlyObjectWrapper<Optional<Doing>> doing =
            new ReadOnlyObjectWrapper<>(this, "doing", Optional.empty());

    @Override
    public <T> Job read(String what, Work<T> work, Ending<T> ending) {
        TaskRunner.outcome(work, Progress.NONE, ending).run();
        return () -> {};
    }

    @Override
    public <T> void run(
            String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        look(work, done, failed);
    }

    @Override
    public <T> void look(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        TaskRunner.outcome(
                        progress -> work.call(),
                        Progress.NONE,
                        new Ending<>(done, failed, () -> {}))
                .run();
    }

    @Override
    public boolean stop() {
        return false;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Doing>> doingProperty() {
        return doing.getReadOnlyProperty();
    }

    @Override
    public void close() {}
}
