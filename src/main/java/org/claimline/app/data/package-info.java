/// The data drawer: rows of series and where they come from.
@NullMarked
package org.claimline.app.data;

import org.jspecify.annotations.NullMarked;
