package org.claimline.app.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.csv.Progress;

/// Work on threads of its own: one for what takes its time, one piece after the other, and one for
/// looking things up meanwhile.
final class BackgroundTasks implements TaskRunner {

    private final ReadOnlyObjectWrapper<Optional<Doing>> doing =
            new ReadOnlyObjectWrapper<>(this, "doing", Optional.empty());
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private final ExecutorService worker = thread("claimline-work");
    private final ExecutorService looker = thread("claimline-look");

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /// A piece of work as the window sees it; what it tells comes to the FX thread no faster than
    /// that takes it.
    private final class Piece implements Job, Progress {
        private final AtomicBoolean telling = new AtomicBoolean();
        private volatile boolean stopped;
        private volatile Doing told;

        Piece(Doing beginning) {
            told = beginning;
        }

        @Override
        public void stop() {
            stopped = true;
        }

        @Override
        public boolean at(long line, double share) {
            told = told.at(line, share);
            if (telling.compareAndSet(false, true)) {
                Platform.runLater(
                        () -> {
                            telling.set(false);
                            show();
                        });
            }
            return !stopped;
        }
    }

    @Override
    public <T> Job read(String what, Work<T> work, Ending<T> ending) {
        return begin(Doing.beginning(what, true), work, ending);
    }

    @Override
    public <T> void run(
            String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        begin(
                Doing.beginning(what, false),
                progress -> work.call(),
                new Ending<>(done, failed, () -> {}));
    }

    private <T> Job begin(Doing beginning, Work<T> work, Ending<T> ending) {
        Piece piece = new Piece(beginning);
        pieces.add(piece);
        show();
        worker.execute(
                () -> {
                    Runnable outcome =
                            piece.stopped
                                    ? ending.stopped()
                                    : TaskRunner.outcome(work, piece, ending);
                    Platform.runLater(
                            () -> {
                                pieces.remove(piece);
                                show();
                                // What was done before it heard that it is to stop counts for
                                // nothing.
                                (piece.stopped ? ending.stopped() : outcome).run();
                            });
                });
        return piece;
    }

    @Override
    public <T> void look(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Ending<T> ending = new Ending<>(done, failed, () -> {});
        looker.execute(
                () ->
                        Platform.runLater(
                                TaskRunner.outcome(
                                        progress -> work.call(), Progress.NONE, ending)));
    }

    @Override
    public boolean stop() {
        List<Piece> stoppable = pieces.stream().filter(piece -> piece.told.stoppable()).toList();
        stoppable.forEach(Piece::stop);
        return !stoppable.isEmpty();
    }

    private void show() {
        doing.set(Optional.ofNullable(pieces.peek()).map(piece -> piece.told));
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Doing>> doingProperty() {
        return doing.getReadOnlyProperty();
    }

    @Override
    public void close() {
        pieces.forEach(Piece::stop);
        worker.shutdown();
        looker.shutdown();
    }
}
