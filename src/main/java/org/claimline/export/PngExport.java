package org.claimline.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.chart.BoardPicture;
import org.claimline.chart.Lettering;
import org.claimline.chart.PanelChart;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;

/// Writes a panel, or the whole board, as PNG. The same plan gives the same bytes, whatever the
/// machine's locale and
/// time zone.
public final class PngExport {

    private static final int LEAST_PIXELS = 200;
    private static final int MOST_PIXELS = 10_000;
    private static final double MOST_SCALE = 4;
    private static final int USUAL_HEIGHT = 900;
    private static final int A_PANEL = 300;
    private static final double MOST_ALL_PIXELS = 200e6;

    /// How a picture is made.
    ///
    /// @param width in pixels at scale 1, 200 to 10 000
    /// @param height likewise
    /// @param scale 1 to 4; the file has width × scale by height × scale pixels, 200 million at
    /// most
    /// @param palette light or dark
    public record Settings(int width, int height, double scale, Palette palette) {

        public static final int USUAL_WIDTH = 1600;

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

        /// @throws IllegalArgumentException where one is out of its bounds, with a sentence
        /// that says so
        public Settings {
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

    private PngExport() {}

    /// Writes one panel, or the board where none is named; atomically, never over an existing
    /// file unless told to. Folders on the way are made.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where the file is there and `existing`
    /// says keep
    /// @throws IllegalArgumentException where the board has no such panel
    /// @throws IOException where it cannot be written
    public static void write(
            BoardPlan plan,
            Optional<PanelId> panel,
            Window window,
            Settings settings,
            Path file,
            Existing existing)
            throws IOException {
        WholeFile.refuse(file, existing);
        WholeFile.write(
                file,
                PngBytes.of(picture(plan, panel, window, settings), texts(plan, panel)),
                existing);
    }

    /// The picture itself, before it is written.
    ///
    /// @throws IllegalArgumentException where the board has no such panel
    public static BufferedImage picture(
            BoardPlan plan, Optional<PanelId> panel, Window window, Settings settings) {
        BufferedImage image =
                new BufferedImage(
                        (int) Math.round(settings.width() * settings.scale()),
                        (int) Math.round(settings.height() * settings.scale()),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            Lettering.asOutlines(g2);
            g2.scale(settings.scale(), settings.scale());
            if (panel.isPresent()) {
                paint(g2, plan, find(plan, panel.get()), window, settings);
            } else {
                BoardPicture.of(plan, settings.palette(), window.fromSecond(), window.toSecond())
                        .paint(g2, settings.width(), settings.height());
            }
        } finally {
            g2.dispose();
        }
        return image;
    }

    private static void paint(
            Graphics2D g2, BoardPlan plan, PanelPlan panel, Window window, Settings settings) {
        PanelChart chart =
                PanelChart.of(
                        attributed(panel, plan.claimsFrom()),
                        plan.events(),
                        settings.palette(),
                        PanelChart.Medium.PICTURE);
        chart.show(window.fromSecond(), window.toSecond());
        chart.chart().draw(g2, new Rectangle2D.Double(0, 0, settings.width(), settings.height()));
    }

    /// A panel with claims says, last in its footer, which article they are from.
    private static PanelPlan attributed(PanelPlan panel, String claimsFrom) {
        if (panel.claims().isEmpty() || claimsFrom.isEmpty()) {
            return panel;
        }
        List<String> footer = new ArrayList<>(panel.footer());
        footer.add(claimsFrom);
        return new PanelPlan(
                panel.id(),
                panel.title(),
                panel.subtitle(),
                panel.height(),
                panel.emphasis(),
                panel.left(),
                panel.right(),
                panel.traces(),
                panel.claims(),
                panel.notes(),
                panel.blanks(),
                footer,
                panel.verdicts(),
                panel.altText(),
                panel.problems());
    }

    private static PanelPlan find(BoardPlan plan, PanelId panel) {
        return plan.panel(panel)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "the board has no panel '"
                                                + panel
                                                + "'; it has "
                                                + String.join(
                                                        ", ",
                                                        plan.panels().stream()
                                                                .map(p -> p.id().text())
                                                                .toList())));
    }

    private static List<PngBytes.Text> texts(BoardPlan plan, Optional<PanelId> panel) {
        List<PngBytes.Text> texts = new ArrayList<>();
        texts.add(new PngBytes.Text("Software", "Claimline"));
        if (panel.isEmpty()) {
            texts.add(new PngBytes.Text("Title", plan.title()));
            return texts;
        }
        PanelPlan one = find(plan, panel.get());
        texts.add(new PngBytes.Text("Title", one.title()));
        texts.add(new PngBytes.Text("Description", one.altText()));
        texts.add(new PngBytes.Text("Source", String.join(" ", one.footer())));
        return texts;
    }
}
