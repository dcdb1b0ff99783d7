/// The whole chain, from a file to series with a report of what was done.
@NullMarked
package org.claimline.csv.chain;

import org.jspecify.annotations.NullMarked;
