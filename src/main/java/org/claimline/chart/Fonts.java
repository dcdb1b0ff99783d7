package org.claimline.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bundled fonts, as AWT knows them, and the one way in which text is measured, so that
/// words stand at the same
/// places on the screen and in files.
///
/// The families are `Inter` (regular and bold), `Inter Medium`, `Inter SemiBold`, their twins
/// with figures of one width
/// `Inter Tabular`, `Inter Tabular Medium`, `Inter Tabular SemiBold`, and `Claimline Serif
/// SemiBold`. A chart canvas
/// asks JavaFX for fonts by these families: who shows charts there must have loaded [#FILES]
/// with JavaFX, too.
public final class Fonts {

    /// The bundled font files, to be read from this class with [Class#getResourceAsStream].
    public static final List<String> FILES =
            List.of(
                    "/org/claimline/fonts/Inter-Regular.ttf",
                    "/org/claimline/fonts/Inter-Medium.ttf",
                    "/org/claimline/fonts/Inter-SemiBold.ttf",
                    "/org/claimline/fonts/Inter-Bold.ttf",
                    "/org/claimline/fonts/InterTabular-Regular.ttf",
                    "/org/claimline/fonts/InterTabular-Medium.ttf",
                    "/org/claimline/fonts/InterTabular-SemiBold.ttf",
                    "/org/claimline/fonts/InterTabular-Bold.ttf",
                    "/org/claimline/fonts/ClaimlineSerif-SemiBold.ttf",
                    "/org/claimline/fonts/JetBrainsMonoNL-Regular.ttf",
                    "/org/claimline/fonts/JetBrainsMonoNL-Medium.ttf");

    private static final FontRenderContext CONTEXT =
            new FontRenderContext(new AffineTransform(), true, true);

    private static final int LATIN_ENDS = 0x180;
    private static final int CYRILLIC_BEGINS = 0x400;
    private static final int CYRILLIC_ENDS = 0x500;
    private static final String USUAL_SIGNS = "\u2009\u202f–—‘’“”…−≈×✓₸₽€≤≥";

    private static final Map<String, String> FACES = new LinkedHashMap<>();

    static {
        FILES.forEach(Fonts::register);
    }

    private Fonts() {}

    /// The bundled font files by the names of their faces, as [Font#getFontName] gives them.
    public static Map<String, String> faces() {
        return Collections.unmodifiableMap(FACES);
    }

    public static Font regular(double size) {
        return of("Inter", size);
    }

    public static Font medium(double size) {
        return of("Inter Medium", size);
    }

    public static Font semiBold(double size) {
        return of("Inter SemiBold", size);
    }

    /// Figures of one width, for axes.
    public static Font tabular(double size) {
        return of("Inter Tabular", size);
    }

    public static Font serif(double size) {
        return of("Claimline Serif SemiBold", size);
    }

    /// How wide a text is in pixels; 0 where there is none.
    public static double width(Font font, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return isForeign(font, text)
                ? layout(font, text).getAdvance()
                : font.getStringBounds(text, CONTEXT).getWidth();
    }

    /// Whether a text has letters that the font has not, or runs from right to left.
    static boolean isForeign(Font font, String text) {
        if (text.chars().allMatch(Fonts::isUsual)) {
            return false;
        }
        return font.canDisplayUpTo(text) >= 0
                || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// What the bundled fonts have without asking: Latin, Cyrillic, and the usual signs.
    private static boolean isUsual(int letter) {
        return letter < LATIN_ENDS
                || letter >= CYRILLIC_BEGINS && letter < CYRILLIC_ENDS
                || USUAL_SIGNS.indexOf(letter) >= 0;
    }

    /// A text set in its order of reading, letters that the font has not in the machine's own.
    static TextLayout layout(Font font, String text) {
        AttributedString set = new AttributedString(text);
        set.addAttribute(TextAttribute.FONT, font);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (!font.canDisplay(letter)) {
                int begin = i;
                ForeignLetters.font(letter)
                        .map(other -> other.deriveFont(font.getSize2D()))
                        .ifPresent(
                                other ->
                                        set.addAttribute(
                                                TextAttribute.FONT,
                                                other,
                                                begin,
                                                begin + Character.charCount(letter)));
            }
        }
        return new TextLayout(set.getIterator(), CONTEXT);
    }

    /// The text itself where it fits, else cut at the end with `…`.
    public static String cut(Font font, String text, double width) {
        if (width(font, text) <= width) {
            return text;
        }
        for (int end = text.length() - 1; end > 0; end--) {
            String shorter = text.substring(0, end).stripTrailing() + "…";
            if (!Character.isHighSurrogate(text.charAt(end - 1)) && width(font, shorter) <= width) {
                return shorter;
            }
        }
        return "";
    }

    private static Font of(String family, double size) {
        return new Font(family, Font.PLAIN, 1).deriveFont((float) size);
    }

    private static void register(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is not in the program");
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            FACES.put(font.getFontName(), file);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }
}
