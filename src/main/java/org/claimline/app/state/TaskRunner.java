package org.claimline.app.state;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Work off the FX thread; its outcome comes back on the FX thread.
public interface TaskRunner extends AutoCloseable {

    /// Does a piece of work.
    ///
    /// @param what in words, shown while it runs: `Writing income.png`
    /// @param done told the result
    /// @param failed told what went wrong instead
    <T> void run(String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// What is running, empty while nothing is.
    ReadOnlyStringProperty runningProperty();

    @Override
    void close();

    /// One piece after the other, on a thread of its own.
    static TaskRunner inBackground() {
        return new Background();
    }

    /// At once, on the calling thread: for tests.
    static TaskRunner atOnce() {
        return new AtOnce();
    }

    final class Background implements TaskRunner {
        private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
        private final ExecutorService thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("claimline-work").factory());

        private Background() {}

        @Override
        public <T> void run(
                String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            running.set(what);
            thread.execute(
                    () -> {
                        Runnable outcome = outcome(work, done, failed);
                        Platform.runLater(
                                () -> {
                                    running.set("");
                                    outcome.run();
                                });
                    });
        }

        @Override
        public ReadOnlyStringProperty runningProperty() {
            return running.getReadOnlyProperty();
        }

        @Override
        public void close() {
            thread.shutdown();
        }
    }

    final class AtOnce implements TaskRunner {
        private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");

        private AtOnce() {}

        @Override
        public <T> void run(
                String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            outcome(work, done, failed).run();
        }

        @Override
        public ReadOnlyStringProperty runningProperty() {
            return running.getReadOnlyProperty();
        }

        @Override
        public void close() {}
    }

    private static <T> Runnable outcome(
            Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Exception e) {
            return () -> failed.accept(e);
        }
    }
}
