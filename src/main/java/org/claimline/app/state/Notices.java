package org.claimline.app.state;

import java.util.List;

/// Tells a person what happened.
public interface Notices {

    /// Something done: goes by itself.
    void done(String sentence);

    /// Something wrong: stays until read.
    ///
    /// @param details a line each, the first few shown
    void problem(String sentence, List<String> details);
}
