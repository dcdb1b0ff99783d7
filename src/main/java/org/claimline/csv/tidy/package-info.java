/// A workspace's own form of a series: reading it strictly, writing it.
@NullMarked
package org.claimline.csv.tidy;

import org.jspecify.annotations.NullMarked;
