package org.claimline.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Finds, for letters that the bundled fonts have not, a font of the machine that has them: one
/// for each script, a plain one without serifs where there is one.
final class ForeignLetters {

    private static final List<String> UNWANTED =
            List.of("bold", "italic", "oblique", "mono", "condensed", "light", "black");
    private static final Map<UnicodeScript, Optional<Font>> FOUND = new ConcurrentHashMap<>();

    private ForeignLetters() {}

    /// A font, at size 1, that has a letter; empty where the machine has none.
    static Optional<Font> font(int letter) {
        return FOUND.computeIfAbsent(UnicodeScript.of(letter), _ -> find(letter))
                .filter(font -> font.canDisplay(letter));
    }

    private static Optional<Font> find(int letter) {
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> font.canDisplay(letter))
                .min(
                        Comparator.<Font>comparingLong(ForeignLetters::unwanted)
                                .thenComparing(font -> font.getFontName()));
    }

    private static long unwanted(Font font) {
        String name = font.getFontName().toLowerCase(Locale.ROOT);
        return 2 * UNWANTED.stream().filter(name::contains).count()
                + (name.contains("sans") ? 0 : 1);
    }
}
