package org.claimline.chart;

import java.awt.geom.Rectangle2D;

/// A value axis' number inside a picture, with its pixels.
record TickLabel(String text, Rectangle2D box) {}
