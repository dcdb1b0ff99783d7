/// The way of figures into the workspace: files, cells pasted, files read again; what is asked on
/// the way, and the edits it ends in.
@NullMarked
package org.claimline.app.intake;

import org.jspecify.annotations.NullMarked;
