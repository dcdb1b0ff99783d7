/// The commands. Imports all but `app`.
@NullMarked
package org.claimline.cli;

import org.jspecify.annotations.NullMarked;
