/// Import of figures and writing of CSV: what a file's problems, recipes and findings are. The
/// packages below are the chain: `file` (archives, workbooks), `text` (encoding, dialect, rows),
/// `cell` (numbers, units, flags), `period` (periods), `layout` (what each column is, and the
/// series), `chain` (all of it), `tidy` (a workspace's own form). Imports `series`.
@NullMarked
package org.claimline.csv;

import org.jspecify.annotations.NullMarked;
