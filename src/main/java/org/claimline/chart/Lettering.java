package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

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

    /// From now on this graphics draws text as outlines that the bundled fonts cannot set.
    public static void foreignAsOutlines(Graphics2D g2) {
        g2.setRenderingHint(OUTLINES, Boolean.FALSE);
    }

    /// Writes in the current font and colour.
    ///
    /// @param x the left end
    /// @param y the baseline
    static void draw(Graphics2D g2, String text, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        Object outlines = g2.getRenderingHint(OUTLINES);
        boolean foreign = outlines != null && Fonts.isForeign(g2.getFont(), text);
        if (foreign) {
            g2.fill(
                    Fonts.layout(g2.getFont(), text)
                            .getOutline(AffineTransform.getTranslateInstance(x, y)));
        } else if (Boolean.TRUE.equals(outlines)) {
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
