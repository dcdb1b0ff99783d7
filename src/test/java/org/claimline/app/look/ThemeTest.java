package org.claimline.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.plan.Palette;
import org.junit.jupiter.api.Test;

final class ThemeTest {

    @Test
    void tokensComeFromThePaletteThatChartsRead() {
        String css = Theme.tokens(Palette.LIGHT);
        assertTrue(css.contains("-color-accent-emphasis: #1F4F8B;"), css);
        assertTrue(css.contains("-color-series-0: #0B72C9;"), css);
        assertTrue(Theme.tokens(Palette.DARK).contains("-color-bg-default: #1E2024;"));
    }

    @Test
    void theStylesheetNamesNoColourOfItsOwn() throws IOException {
        assertFalse(Pattern.compile("#[0-9A-Fa-f]{3,8}\\b").matcher(css()).find());
    }

    @Test
    void everyTokenOfTheStylesheetIsSetByBothPalettes() throws IOException {
        Set<String> missing = new TreeSet<>();
        Matcher m = Pattern.compile("-color-[a-z0-9-]+").matcher(css());
        while (m.find()) {
            for (Palette palette : Palette.values()) {
                if (!Theme.tokens(palette).contains(" " + m.group() + ":")) {
                    missing.add(m.group());
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static String css() throws IOException {
        try (InputStream file =
                ThemeTest.class.getResourceAsStream("/org/claimline/app/window.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
