/// What cells of periods say: the forms in which offices write them, and what a column of them
// tells
/// as a whole.
@NullMarked
package org.claimline.csv.period;

import org.jspecify.annotations.NullMarked;
