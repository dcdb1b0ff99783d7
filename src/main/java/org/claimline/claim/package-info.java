/// An article's claims: article, claim, readings, verdict, evidence. Imports `series`
/// and `formula`.
@NullMarked
package org.claimline.claim;

import org.jspecify.annotations.NullMarked;
