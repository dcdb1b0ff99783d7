/// What a cell says: numbers, units, flags, marks of missing values.
@NullMarked
package org.claimline.csv.cell;

import org.jspecify.annotations.NullMarked;
