/// The neighbouring choices of a claim's periods, as they are shown under its panel.
@NullMarked
package org.claimline.app.choices;

import org.jspecify.annotations.NullMarked;
