/// The window. The only package that knows JavaFX and ControlsFX; of JFreeChart it names
/// `JFreeChart` and `org.jfree.chart.fx`. Imports all but `cli`.
@NullMarked
package org.claimline.app;

import org.jspecify.annotations.NullMarked;
