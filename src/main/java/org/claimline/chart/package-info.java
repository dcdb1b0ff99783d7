/// Plan to JFreeChart: theme, label placement, claim marks. The only package that knows JFreeChart.
/// Imports `series` and `plan`.
@NullMarked
package org.claimline.chart;

import org.jspecify.annotations.NullMarked;
