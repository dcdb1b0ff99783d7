package org.claimline.app.look;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// Puts things on the clipboard.
public final class Copied {

    private static final String SVG = "image/svg+xml";

    private Copied() {}

    public static void text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A picture as lines: as `image/svg+xml`, and as the text that it is.
    public static void svg(String text) {
        DataFormat known = DataFormat.lookupMimeType(SVG);
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content.put(
                known == null ? new DataFormat(SVG) : known,
                ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    public static void image(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
