/// What the program remembers of a person's between its runs, in the person's own settings folder.
@NullMarked
package org.claimline.store.settings;

import org.jspecify.annotations.NullMarked;
