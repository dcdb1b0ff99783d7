/// A workspace in one file, to be handed to others. Imports what `store` does.
@NullMarked
package org.claimline.store.bundle;

import org.jspecify.annotations.NullMarked;
