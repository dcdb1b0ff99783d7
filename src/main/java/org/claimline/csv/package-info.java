/// Import and writing of CSV: encoding, dialect, table, layout, series, problems. The only package
/// that knows Commons CSV. Imports `series`.
@NullMarked
package org.claimline.csv;

import org.jspecify.annotations.NullMarked;
