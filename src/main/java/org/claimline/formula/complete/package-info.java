/// What may be written at a place of a formula: series, functions, periods.
@NullMarked
package org.claimline.formula.complete;

import org.jspecify.annotations.NullMarked;
