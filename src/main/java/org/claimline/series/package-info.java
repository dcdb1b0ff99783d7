/// Time series and what they are made of: frequency, period, observation, series, unit, source,
/// catalog. Imports the JDK alone.
@NullMarked
package org.claimline.series;

import org.jspecify.annotations.NullMarked;
