package org.claimline.app.state;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.claimline.csv.Progress;

/// Work off the FX thread; its outcome comes back on the FX thread.
public interface TaskRunner extends AutoCloseable {

    /// A piece of work that tells how far it has come, and ends with a [CancellationException]
    /// where the progress says so.
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// What becomes of a piece of work: exactly one of these is called.
    ///
    /// @param done told the result
    /// @param failed told what went wrong instead
    /// @param stopped where it was stopped before its end
    record Ending<T>(Consumer<T> done, Consumer<Exception> failed, Runnable stopped) {}

    /// A piece of work that was handed over.
    interface Job {
        /// Ends it as soon as it tells its progress; does nothing where it is over.
        void stop();
    }

    /// Does a piece of work that can be stopped.
    ///
    /// @param what in words, shown while it runs: `Importing wages.csv`
    <T> Job read(String what, Work<T> work, Ending<T> ending);

    /// Does a piece of work that goes on to its end.
    ///
    /// @param what in words, shown while it runs: `Writing income.png`
    /// @param done told the result
    /// @param failed told what went wrong instead
    <T> void run(String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Looks something up in a moment, beside all other work and without a word of it.
    ///
    /// @param failed told what went wrong instead
    <T> void look(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Stops what can be stopped: the work that is going on and what waits behind it.
    ///
    /// @return whether there was any
    boolean stop();

    /// What is going on; empty while nothing is.
    ReadOnlyObjectProperty<Optional<Doing>> doingProperty();

    @Override
    void close();

    /// One piece after the other, on a thread of its own.
    static TaskRunner inBackground() {
        return new BackgroundTasks();
    }

    /// At once, on the calling thread: for tests.
    static TaskRunner atOnce() {
        return new TasksAtOnce();
    }

    /// Does the work, and gives what is to be done with its outcome.
    static <T> Runnable outcome(Work<T> work, Progress progress, Ending<T> ending) {
        try {
            T result = work.run(progress);
            return () -> ending.done().accept(result);
        } catch (CancellationException e) {
            return ending.stopped();
        } catch (Exception e) {
            return () -> ending.failed().accept(e);
        }
    }
}
