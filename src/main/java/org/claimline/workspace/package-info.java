/// The immutable workspace, the sealed edits and the one function that applies them, history.
/// Imports `series`, `formula`, `claim` and `board`.
@NullMarked
package org.claimline.workspace;

import org.jspecify.annotations.NullMarked;
