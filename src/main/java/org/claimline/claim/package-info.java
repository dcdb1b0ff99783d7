/// An article's claims: article, claim, readings, verdict, evidence, perturbation. Imports `series`
/// and `formula`.
@NullMarked
package org.claimline.claim;

import org.jspecify.annotations.NullMarked;
