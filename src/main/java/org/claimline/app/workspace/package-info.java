/// Saving what the window shows, asking about what is not saved, and beginning a workspace for
/// another article.
@NullMarked
package org.claimline.app.workspace;

import org.jspecify.annotations.NullMarked;
