package org.claimline.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimline.chart.Ground;
import org.claimline.chart.Lettering;
import org.claimline.export.provenance.ProvenanceText;

/// A picture as PNG.
public final class PngExport {

    private PngExport() {}

    static byte[] bytes(Drawing drawing, PictureSettings settings) throws IOException {
        return PngBytes.of(picture(drawing, settings), texts(drawing));
    }

    /// The picture itself, before it is written.
    public static BufferedImage picture(Drawing drawing, PictureSettings settings) {
        BufferedImage image =
                new BufferedImage(
                        (int) Math.round(settings.width() * settings.scale()),
                        (int) Math.round(settings.height() * settings.scale()),
                        settings.ground() == PictureSettings.Ground.NONE
                                ? BufferedImage.TYPE_INT_ARGB
                                : BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            Lettering.asOutlines(g2);
            if (settings.ground() == PictureSettings.Ground.NONE) {
                Ground.none(g2);
            }
            g2.scale(settings.scale(), settings.scale());
            drawing.paint(g2, settings.palette(), settings.width(), settings.height());
        } finally {
            g2.dispose();
        }
        return image;
    }

    private static List<PngBytes.Text> texts(Drawing drawing) {
        List<PngBytes.Text> texts = new ArrayList<>();
        texts.add(new PngBytes.Text("Software", "Claimline"));
        texts.add(new PngBytes.Text("Title", drawing.wording().title()));
        if (drawing.panel().isPresent()) {
            texts.add(new PngBytes.Text("Description", drawing.wording().alternative()));
            texts.add(new PngBytes.Text("Source", drawing.source()));
        }
        drawing.madeFrom()
                .ifPresent(
                        from -> {
                            texts.add(
                                    new PngBytes.Text(
                                            "Creation Time", from.making().moment().toString()));
                            texts.add(new PngBytes.Text("Comment", ProvenanceText.summary(from)));
                            texts.add(new PngBytes.Text("Claimline", ProvenanceText.json(from)));
                        });
        return texts;
    }
}
