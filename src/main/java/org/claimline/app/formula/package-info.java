/// The field in which formulas are typed: with completion, help, errors under what is wrong, and
/// what each part comes to.
@NullMarked
package org.claimline.app.formula;

import org.jspecify.annotations.NullMarked;
