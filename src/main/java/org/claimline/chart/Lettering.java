package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;

/// Writes text. Java2D sets the letters of a raster image at whole pixels, which spoils the
/// spacing of small type:
/// there they are drawn as outlines, exactly where they were measured. Elsewhere, on a canvas
/// or in a vector file, text
/// stays text.
public final class Lettering {

    private static final RenderingHints.Key OUTLINES = new OutlinesKey();
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Lettering() {}

    private static final class OutlinesKey extends RenderingHints.Key {

        private static final int OWN = 0x43_4C;

        OutlinesKey() {
            super(OWN);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    }

    /// From now on this graphics draws text as outlines.
    public static void asOutlines(Graphics2D g2) {
        g2.setRenderingHint(OUTLINES, Boolean.TRUE);
    }

    /// Writes in the current font and colour.
    ///
    /// @param x the left end
    /// @param y the baseline
    static void draw(Graphics2D g2, String text, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        if (Boolean.TRUE.equals(g2.getRenderingHint(OUTLINES))) {
            char[] letters = text.toCharArray();
            g2.fill(
                    g2.getFont()
                            .layoutGlyphVector(
                                    CONTEXT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT)
                            .getOutline((float) x, (float) y));
        } else {
            g2.drawString(text, (float) x, (float) y);
        }
    }
}
