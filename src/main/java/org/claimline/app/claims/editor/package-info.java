/// Writing a claim: its statement, its places, its assertion with the verdict as it stands, its
/// readings.
@NullMarked
package org.claimline.app.claims.editor;

import org.jspecify.annotations.NullMarked;
