package org.claimline.export;

import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;

/// How a picture is made.
///
/// @param width in pixels at scale 1, 200 to 10 000
/// @param height likewise
/// @param scale 1 to 4; the file has width × scale by height × scale pixels, 200 million at
/// most
/// @param palette light or dark
/// @param ground what it is drawn on
/// @param letters how an SVG has its texts
public record PictureSettings(
        int width, int height, double scale, Palette palette, Ground ground, Letters letters) {

    /// What it is drawn on.
    public enum Ground {
        /// The look's own ground.
        FILLED,
        /// None: what lies below shows through.
        NONE
    }

    /// How an SVG has its texts.
    public enum Letters {
        /// As lines, the same in every program.
        OUTLINES,
        /// As text that can be searched and changed, its fonts inside.
        TEXT
    }

    public static final int USUAL_WIDTH = 1600;
    private static final int LEAST_PIXELS = 200;
    private static final int MOST_PIXELS = 10_000;
    private static final double MOST_SCALE = 4;
    private static final int USUAL_HEIGHT = 900;
    private static final int A_PANEL = 300;
    private static final double PIXELS_A_POINT = 2;
    private static final double PRINTED_PIXELS_A_POINT = 300.0 / 72;
    private static final double MOST_ALL_PIXELS = 200e6;

    /// How high a picture is unless a person says otherwise: of one panel 900, of the whole
    /// board as much as its panels need to be read.
    ///
    /// @param panel the panel; empty for the board
    public static int usualHeight(BoardPlan plan, Optional<PanelId> panel) {
        if (panel.isPresent()) {
            return USUAL_HEIGHT;
        }
        double shares = plan.panels().stream().mapToDouble(PanelPlan::height).sum();
        return Math.clamp(Math.round(shares * A_PANEL), USUAL_HEIGHT, MOST_PIXELS);
    }

    /// As pictures are made unless a person says otherwise.
    ///
    /// @param panel the panel; empty for the board
    public static PictureSettings usual(BoardPlan plan, Optional<PanelId> panel, Palette palette) {
        return new PictureSettings(USUAL_WIDTH, usualHeight(plan, panel), 1, palette);
    }

    /// As a picture fills a page, its letters of a size to be read there, with 300 pixels an inch
    /// where that is within the bounds.
    ///
    /// @param widthPoints of what can be printed on, a point being a 72nd of an inch
    /// @param heightPoints likewise
    public static PictureSettings ofPaper(double widthPoints, double heightPoints) {
        double width = PIXELS_A_POINT * widthPoints;
        double height = PIXELS_A_POINT * heightPoints;
        double fits = Math.min(1, MOST_PIXELS / Math.max(width, height));
        return new PictureSettings(
                Math.clamp(Math.round(width * fits), LEAST_PIXELS, MOST_PIXELS),
                Math.clamp(Math.round(height * fits), LEAST_PIXELS, MOST_PIXELS),
                Math.clamp(PRINTED_PIXELS_A_POINT / PIXELS_A_POINT, 1, MOST_SCALE),
                Palette.LIGHT);
    }

    /// With a pixel for each.
    public PictureSettings atScaleOne() {
        return new PictureSettings(width, height, 1, palette, ground, letters);
    }

    /// With what it is drawn on.
    public PictureSettings on(Ground other) {
        return new PictureSettings(width, height, scale, palette, other, letters);
    }

    /// With how an SVG has its texts.
    public PictureSettings with(Letters other) {
        return new PictureSettings(width, height, scale, palette, ground, other);
    }

    /// On its look's ground, its letters as lines.
    ///
    /// @throws IllegalArgumentException as the other
    public PictureSettings(int width, int height, double scale, Palette palette) {
        this(width, height, scale, palette, Ground.FILLED, Letters.OUTLINES);
    }

    /// @throws IllegalArgumentException where one is out of its bounds, with a sentence
    /// that says so
    public PictureSettings {
        if (width < LEAST_PIXELS
                || width > MOST_PIXELS
                || height < LEAST_PIXELS
                || height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture of "
                            + width
                            + " × "
                            + height
                            + " pixels; expected 200 to 10000 either way");
        }
        if (!(scale >= 1 && scale <= MOST_SCALE)) {
            throw new IllegalArgumentException("a scale of " + scale + "; expected 1 to 4");
        }
        if (width * scale * (height * scale) > MOST_ALL_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture of "
                            + Math.round(width * scale)
                            + " × "
                            + Math.round(height * scale)
                            + " pixels; expected 200 million at most");
        }
    }
}
