/// Workspace and window to what is to be drawn, resolved and toolkit-free: lines in their final
/// units, axis titles, marks with their texts and data coordinates, palette, footers, alt text.
/// Imports `series`, `formula`, `claim`, `board` and `workspace`.
@NullMarked
package org.claimline.plan;

import org.jspecify.annotations.NullMarked;
