/// From bytes to cells: encoding, dialect, table. The only package that knows Commons CSV but for
/// `tidy`, which writes with it.
@NullMarked
package org.claimline.csv.text;

import org.jspecify.annotations.NullMarked;
