package org.claimline.app.state;

import java.util.List;
import java.util.Optional;

/// Tells a person what happened.
public interface Notices {

    /// What a person may do about it.
    ///
    /// @param words on its button: `Change how it was read…`
    record Action(String words, Runnable run) {}

    /// Something done: goes by itself.
    void done(String sentence, Optional<Action> action);

    /// Something wrong: stays until read.
    ///
    /// @param details a line each, the first few shown
    void problem(String sentence, List<String> details, Optional<Action> action);

    /// Something done, and nothing more to do about it.
    default void done(String sentence) {
        done(sentence, Optional.empty());
    }

    /// Something wrong, and nothing to do about it here.
    default void problem(String sentence, List<String> details) {
        problem(sentence, details, Optional.empty());
    }
}
