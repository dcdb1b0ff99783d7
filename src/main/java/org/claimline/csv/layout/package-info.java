/// What each row and column of a table is, and the series that come of it.
@NullMarked
package org.claimline.csv.layout;

import org.jspecify.annotations.NullMarked;
