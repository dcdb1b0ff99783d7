/// Assertions written from what is pointed at on a chart.
@NullMarked
package org.claimline.claim.draft;

import org.jspecify.annotations.NullMarked;
