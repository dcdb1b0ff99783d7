/// The board: panels, traces, annotations, events, window. Imports `series`, `formula` and `claim`.
@NullMarked
package org.claimline.board;

import org.jspecify.annotations.NullMarked;
