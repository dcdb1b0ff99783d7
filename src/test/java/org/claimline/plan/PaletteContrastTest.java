package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.claimline.claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrast as WCAG 2.1 asks for it (AA): 4.5 for text, 3 for what has to be told apart by its
/// colour.
final class PaletteContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    /// The relative luminance of WCAG 2.1.
    private static double luminance(int colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = (colour >> (16 - 8 * i) & 0xFF) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    @Test
    void contrastIsThatOfTheDefinition() {
        assertEquals(21, contrast(0x000000, 0xFFFFFF), 0.001);
        assertEquals(4.54, contrast(0x767676, 0xFFFFFF), 0.01);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void textIsReadOnEveryGround(Palette palette) {
        Map<String, Integer> grounds =
                Map.of(
                        "surface", palette.surface(),
                        "chrome", palette.chrome(),
                        "side", palette.side());
        Map<String, Integer> texts =
                Map.of(
                        "text", palette.text(),
                        "text2", palette.text2(),
                        "text3", palette.text3(),
                        "accent", palette.accent());
        Map<String, Double> low = new TreeMap<>();
        grounds.forEach(
                (ground, behind) ->
                        texts.forEach(
                                (text, letters) -> {
                                    if (contrast(letters, behind) < TEXT) {
                                        low.put(text + " on " + ground, contrast(letters, behind));
                                    }
                                }));
        assertEquals(Map.of(), low);
        assertTrue(contrast(palette.text(), palette.selectionFill()) >= TEXT);
        assertTrue(contrast(palette.accent(), palette.accentTint()) >= TEXT);
        assertTrue(contrast(palette.onBadge(), palette.accent()) >= TEXT);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void verdictsAreReadOnTheirBadgesAndChips(Palette palette) {
        for (Verdict verdict : Verdict.values()) {
            Palette.VerdictColours colours = palette.verdict(verdict);
            assertTrue(contrast(palette.onBadge(), colours.badge()) >= TEXT, verdict + " badge");
            assertTrue(contrast(colours.chipText(), colours.chip()) >= TEXT, verdict + " chip");
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void linesStandOutAndTheirNamesAreRead(Palette palette) {
        Map<String, Double> low = new TreeMap<>();
        for (int i = 0; i < 8; i++) {
            if (contrast(palette.series(i), palette.surface()) < SHAPE) {
                low.put("line " + i, contrast(palette.series(i), palette.surface()));
            }
            if (contrast(palette.name(i), palette.surface()) < TEXT) {
                low.put("name " + i, contrast(palette.name(i), palette.surface()));
            }
        }
        assertEquals(Map.of(), low);
        assertTrue(contrast(palette.control(), palette.surface()) >= SHAPE, "edge of a control");
        assertTrue(contrast(palette.eventLine(), palette.surface()) >= SHAPE, "an event's line");
        assertTrue(
                contrast(palette.selectionEdge(), palette.surface()) >= SHAPE, "what is selected");
    }
}
