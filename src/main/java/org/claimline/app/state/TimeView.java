package org.claimline.app.state;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.board.Window;

/// The visible stretch of time, shared by all panels, and the stretches seen before and after it.
/// A run of zooming, or of moving, is one step back.
public final class TimeView {

    private static final long SHORTEST = 5 * 86_400;

    private enum Step {
        JUMP,
        ZOOM,
        MOVE
    }

    private final ReadOnlyObjectWrapper<Window> window;
    private final Deque<Window> past = new ArrayDeque<>();
    private final Deque<Window> future = new ArrayDeque<>();
    private Window home;
    private Window extent;
    private Step last = Step.JUMP;

    public TimeView(Window home, Window extent) {
        this.home = home;
        this.extent = extent;
        window = new ReadOnlyObjectWrapper<>(this, "window", home);
    }

    public ReadOnlyObjectProperty<Window> windowProperty() {
        return window.getReadOnlyProperty();
    }

    public Window window() {
        return window.get();
    }

    public Window extent() {
        return extent;
    }

    /// Begins anew over another board: shows its home and forgets what was seen.
    public void begin(Window newHome, Window newExtent) {
        past.clear();
        future.clear();
        last = Step.JUMP;
        bounds(newHome, newExtent);
        window.set(newHome);
    }

    /// The board's time changed: what is everything now.
    public void bounds(Window newHome, Window newExtent) {
        home = newHome;
        extent = newExtent;
    }

    /// Shows a stretch.
    public void show(Window wanted) {
        step(Step.JUMP, kept(wanted.fromSecond(), wanted.seconds()));
    }

    /// Shows a stretch as part of a run of moving.
    public void slide(Window wanted) {
        step(Step.MOVE, kept(wanted.fromSecond(), wanted.seconds()));
    }

    /// Shows all there is.
    public void everything() {
        show(
                new Window(
                        Math.min(home.fromSecond(), extent.fromSecond()),
                        Math.max(home.toSecond(), extent.toSecond())));
    }

    /// Shows the last years of what is visible.
    public void years(int years) {
        long length = years * 31_556_952L;
        long end = Math.min(window().toSecond(), extent.toSecond());
        show(new Window(end - length, end));
    }

    /// Makes the stretch `factor` times as long, keeping a moment where it is.
    ///
    /// @param factor below 1 to come nearer
    public void zoom(double factor, long around) {
        if (!(factor > 0) || factor == 1) {
            return;
        }
        Window now = window();
        long longest = Math.max(extent.seconds() + extent.seconds() / 4, home.seconds());
        double length = Math.clamp(now.seconds() * factor, SHORTEST, Math.max(SHORTEST, longest));
        double share = (around - now.fromSecond()) / (double) now.seconds();
        step(Step.ZOOM, kept(Math.round(around - share * length), Math.round(length)));
    }

    /// Moves through time, later where positive.
    public void move(long seconds) {
        if (seconds != 0) {
            step(Step.MOVE, kept(window().fromSecond() + seconds, window().seconds()));
        }
    }

    /// Ends a run of moving or zooming: the next one is a step of its own.
    public void settle() {
        last = Step.JUMP;
    }

    public void back() {
        travel(past, future);
    }

    public void forward() {
        travel(future, past);
    }

    private void travel(Deque<Window> from, Deque<Window> to) {
        if (!from.isEmpty()) {
            to.push(window());
            window.set(from.pop());
            last = Step.JUMP;
        }
    }

    private void step(Step kind, Window next) {
        if (next.equals(window())) {
            return;
        }
        if (kind == Step.JUMP || kind != last) {
            past.push(window());
            future.clear();
        }
        last = kind;
        window.set(next);
    }

    /// The stretch, moved so far that a tenth of it still meets the data.
    private Window kept(long from, long length) {
        long seconds = Math.max(length, SHORTEST);
        long margin = seconds / 10;
        long earliest = extent.fromSecond() + margin - seconds;
        long latest = Math.max(earliest, extent.toSecond() - margin);
        long start = Math.clamp(from, earliest, latest);
        return new Window(start, start + seconds);
    }
}
