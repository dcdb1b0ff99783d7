package org.claimline.app.state;

import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The hovered moment, shared by all panels. Pinned, it stays where it is until released.
public final class TimeCursor {

    private final ReadOnlyObjectWrapper<OptionalLong> moment =
            new ReadOnlyObjectWrapper<>(this, "moment", OptionalLong.empty());
    private final ReadOnlyBooleanWrapper pinned = new ReadOnlyBooleanWrapper(this, "pinned", false);

    /// Seconds UTC since 1970; empty while nothing is hovered.
    public ReadOnlyObjectProperty<OptionalLong> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    public OptionalLong moment() {
        return moment.get();
    }

    public ReadOnlyBooleanProperty pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /// The pointer is over a moment.
    public void hover(long second) {
        if (!pinned.get()) {
            moment.set(OptionalLong.of(second));
        }
    }

    /// The pointer has left the plots.
    public void leave() {
        if (!pinned.get()) {
            moment.set(OptionalLong.empty());
        }
    }

    /// Pins the cursor at a moment, or releases it where it was pinned.
    public void pinOrRelease(long second) {
        pinned.set(!pinned.get());
        moment.set(OptionalLong.of(second));
    }

    /// Puts the cursor somewhere by keyboard; it stays there.
    public void place(long second) {
        pinned.set(true);
        moment.set(OptionalLong.of(second));
    }

    /// Releases it and takes it away.
    public void release() {
        pinned.set(false);
        moment.set(OptionalLong.empty());
    }
}
