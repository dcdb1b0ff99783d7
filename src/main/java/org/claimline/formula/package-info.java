/// The formula language: parser, functions, evaluation, explanation. Imports `series`.
@NullMarked
package org.claimline.formula;

import org.jspecify.annotations.NullMarked;
