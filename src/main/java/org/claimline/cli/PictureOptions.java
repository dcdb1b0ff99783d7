package org.claimline.cli;

import java.util.Locale;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.export.PictureSettings;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How pictures are made, as a command is told.
final class PictureOptions {

    /// The light or the dark look.
    enum Theme {
        LIGHT(Palette.LIGHT),
        DARK(Palette.DARK);

        private final Palette palette;

        Theme(Palette palette) {
            this.palette = palette;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How an SVG has its texts.
    enum SvgText {
        OUTLINES(PictureSettings.Letters.OUTLINES),
        TEXT(PictureSettings.Letters.TEXT);

        private final PictureSettings.Letters letters;

        SvgText(PictureSettings.Letters letters) {
            this.letters = letters;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--width", paramLabel = "PX", description = "200 to 10000; 1600 if left out")
    private int width = PictureSettings.USUAL_WIDTH;

    @Option(
            names = "--height",
            paramLabel = "PX",
            description = "200 to 10000; if left out 900, the board as high as its panels need")
    private @Nullable Integer height;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            description = "1 to 4 times as many pixels, everything drawn as much larger")
    private double scale = 1;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "${COMPLETION-CANDIDATES}; light if left out")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--transparent",
            description = "draws on no ground, so that what lies below shows")
    private boolean transparent;

    @Option(
            names = "--svg-text",
            paramLabel = "HOW",
            defaultValue = "outlines",
            description =
                    "what an SVG has its texts as: ${COMPLETION-CANDIDATES}; outlines if left out,"
                            + " text has its fonts inside")
    private SvgText svgText = SvgText.OUTLINES;

    /// What makes no sense, in a sentence.
    Optional<String> wrong() {
        if (width < 200 || width > 10_000) {
            return Optional.of("--width is from 200 to 10000, not " + width);
        }
        if (height != null && (height < 200 || height > 10_000)) {
            return Optional.of("--height is from 200 to 10000, not " + height);
        }
        return scale >= 1 && scale <= 4
                ? Optional.empty()
                : Optional.of("--scale is from 1 to 4, not " + NumberText.of(scale));
    }

    /// @param panel the panel; the whole board where empty
    PictureSettings settings(BoardPlan plan, Optional<PanelId> panel) {
        return new PictureSettings(
                width,
                height == null ? PictureSettings.usualHeight(plan, panel) : height,
                scale,
                theme.palette,
                transparent ? PictureSettings.Ground.NONE : PictureSettings.Ground.FILLED,
                svgText.letters);
    }
}
