/// The article and its claims on the right, with the evidence card.
@NullMarked
package org.claimline.app.claims;

import org.jspecify.annotations.NullMarked;
