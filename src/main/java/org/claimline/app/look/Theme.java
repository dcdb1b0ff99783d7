package org.claimline.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.claimline.claim.Verdict;
import org.claimline.plan.Palette;

/// The look of every scene: AtlantaFX's Primer as the ground, the palette's tokens over it, and the
/// window's own stylesheet. Charts read the same palette.
public final class Theme {

    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular",
                    "Inter-Medium",
                    "Inter-SemiBold",
                    "Inter-Bold",
                    "InterTabular-Regular",
                    "InterTabular-Medium",
                    "InterTabular-SemiBold",
                    "InterTabular-Bold",
                    "ClaimlineSerif-SemiBold",
                    "JetBrainsMonoNL-Regular",
                    "JetBrainsMonoNL-Medium");

    private static final double USUAL_LETTERS = 13;
    private static final int COLOURS = 8;

    private Theme() {}

    /// Makes the bundled fonts known to JavaFX; once is enough.
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream file =
                    Theme.class.getResourceAsStream("/org/claimline/fonts/" + name + ".ttf")) {
                Font.loadFont(Objects.requireNonNull(file, name), 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The ground: what JavaFX's own controls look like.
    public static String ground(Palette palette) {
        return switch (palette) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /// The stylesheets of a scene: the palette's tokens, then the window's own.
    public static List<String> stylesheets(Palette palette) {
        URL own = Objects.requireNonNull(Theme.class.getResource("/org/claimline/app/window.css"));
        String tokens =
                Base64.getEncoder()
                        .encodeToString(tokens(palette).getBytes(StandardCharsets.UTF_8));
        return List.of("data:text/css;base64," + tokens, own.toExternalForm());
    }

    /// The same with what stands in windows of its own as large as the rest.
    ///
    /// @param size how large that is shown
    public static List<String> stylesheets(Palette palette, double size) {
        List<String> sheets = new ArrayList<>(stylesheets(palette));
        if (size != 1) {
            String css =
                    String.format(
                            Locale.ROOT,
                            ".context-menu, .tooltip { -fx-font-size: %.1fpx; }",
                            USUAL_LETTERS * size);
            sheets.add(
                    "data:text/css;base64,"
                            + Base64.getEncoder()
                                    .encodeToString(css.getBytes(StandardCharsets.UTF_8)));
        }
        return sheets;
    }

    /// The palette as looked-up colours.
    static String tokens(Palette palette) {
        StringBuilder css = new StringBuilder(".root {\n");
        for (String name : List.of("default", "overlay")) {
            set(css, "bg-" + name, palette.surface());
        }
        set(css, "bg-subtle", palette.side());
        set(css, "bg-inset", palette.chrome());
        set(css, "fg-default", palette.text());
        set(css, "fg-muted", palette.text2());
        set(css, "fg-subtle", palette.text3());
        set(css, "fg-emphasis", palette.onBadge());
        for (String name : List.of("default", "muted", "subtle")) {
            set(css, "border-" + name, palette.border());
        }
        for (String name : List.of("4", "5", "6", "emphasis")) {
            set(css, "accent-" + name, palette.accent());
        }
        set(css, "accent-fg", palette.accent());
        set(css, "accent-subtle", palette.accentTint());
        set(css, "accent-muted", palette.accentTint());
        set(css, "neutral-muted", palette.border());
        set(css, "neutral-subtle", palette.chrome());
        set(css, "base-1", palette.border());
        set(css, "selection-fill", palette.selectionFill());
        set(css, "selection-edge", palette.selectionEdge());
        set(css, "gridline", palette.gridline());
        set(css, "control", palette.control());
        set(css, "event", palette.eventLine());
        for (Verdict verdict : Verdict.values()) {
            Palette.VerdictColours colours = palette.verdict(verdict);
            set(css, verdict.word(), colours.badge());
            set(css, verdict.word() + "-chip", colours.chip());
            set(css, verdict.word() + "-text", colours.chipText());
        }
        for (int i = 0; i < COLOURS; i++) {
            set(css, "series-" + i, palette.series(i));
            set(css, "name-" + i, palette.name(i));
            set(css, "tint-" + i, mixed(palette.surface(), palette.series(i), tint(palette)));
        }
        return css.append("}\n").toString();
    }

    /// The class of what has a series' colour.
    ///
    /// @param colour its place in the palette; it begins again behind the last one
    public static String series(int colour) {
        return "series-" + Math.floorMod(colour, COLOURS);
    }

    private static double tint(Palette palette) {
        return palette == Palette.DARK ? 0.24 : 0.15;
    }

    /// A colour with a share of another one in it.
    static int mixed(int ground, int other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = ground >> shift & 0xFF;
            int to = other >> shift & 0xFF;
            mixed = mixed << 8 | (int) Math.round(from + (to - from) * share);
        }
        return mixed;
    }

    private static void set(StringBuilder css, String name, int rgb) {
        css.append("  -color-").append(name).append(": ").append(hex(rgb)).append(";\n");
    }

    /// `#1F4F8B`.
    static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb & 0xFFFFFF);
    }

    public static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
