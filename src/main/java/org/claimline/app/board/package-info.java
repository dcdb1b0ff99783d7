/// The board in the middle: panels, shared axis, event lane, overview, cursor and gestures.
@NullMarked
package org.claimline.app.board;

import org.jspecify.annotations.NullMarked;
