package org.claimline.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;

/// The ground that a chart is drawn on: its look's own, or none, where it is to lie on something
/// else.
public final class Ground {

    private static final RenderingHints.Key NONE = new GroundKey();

    private Ground() {}

    private static final class GroundKey extends RenderingHints.Key {

        private static final int OWN = 0x43_54;

        GroundKey() {
            super(OWN);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    }

    /// From now on this graphics leaves the ground as it is.
    public static void none(Graphics2D g2) {
        g2.setRenderingHint(NONE, Boolean.TRUE);
    }

    /// Fills the ground in the current colour.
    static void fill(Graphics2D g2, Shape area) {
        if (!Boolean.TRUE.equals(g2.getRenderingHint(NONE))) {
            g2.fill(area);
        }
    }
}
