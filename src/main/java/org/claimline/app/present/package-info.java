/// The claims one by one, large, for a room.
@NullMarked
package org.claimline.app.present;

import org.jspecify.annotations.NullMarked;
