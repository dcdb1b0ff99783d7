/// The catalog on the left: search, groups, rows with sparklines.
@NullMarked
package org.claimline.app.catalog;

import org.jspecify.annotations.NullMarked;
