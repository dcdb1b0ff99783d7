/// A new edition of figures that are there already: what it changes, which verdicts with them, and
/// the sheet that asks whether it is taken.
@NullMarked
package org.claimline.app.edition;

import org.jspecify.annotations.NullMarked;
