/// The import dialog: a file's lines with what each column is, every setting with its evidence, the
/// series found and the problems.
@NullMarked
package org.claimline.app.intake.dialog;

import org.jspecify.annotations.NullMarked;
