package org.claimline.app.look;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pictures of files as the window has them.
public final class Images {

    private Images() {}

    /// The same picture.
    public static Image of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        picture.getRGB(0, 0, width, height, new int[width * height], 0, width),
                        0,
                        width);
        return image;
    }
}
