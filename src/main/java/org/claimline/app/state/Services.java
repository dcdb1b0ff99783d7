package org.claimline.app.state;

import java.time.Clock;

/// What the parts that read and write for the window work with.
///
/// @param printing prints pictures
/// @param clock names what is pasted, and dates what is accepted
public record Services(
        Session session,
        TaskRunner tasks,
        Notices notices,
        FileDialogs files,
        Library library,
        Printing printing,
        Clock clock) {}
