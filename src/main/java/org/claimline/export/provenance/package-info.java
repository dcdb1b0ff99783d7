/// What a file was made from, and how that is written into it. Imports what `export` does.
@NullMarked
package org.claimline.export.provenance;

import org.jspecify.annotations.NullMarked;
