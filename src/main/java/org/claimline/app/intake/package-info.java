/// The import dialog: how a file is read, and which of its series are wanted.
@NullMarked
package org.claimline.app.intake;

import org.jspecify.annotations.NullMarked;
