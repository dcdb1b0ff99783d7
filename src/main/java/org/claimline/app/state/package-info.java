/// What the window shows as observable values, and the one place where edits go: session,
/// stretch of time, cursor, background work.
@NullMarked
package org.claimline.app.state;

import org.jspecify.annotations.NullMarked;
