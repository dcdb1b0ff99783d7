package org.claimline.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture as the bytes of a PNG file, with international text chunks (`iTXt`) that say what
/// it is and where its
/// figures are from.
final class PngBytes {

    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngBytes() {}

    /// @param keyword one of the PNG specification's: `Title`, `Description`, `Software`, `Source`,
    ///     `Comment`, `Creation Time`; or the program's own
    /// @param text left out where it is empty
    record Text(String keyword, String text) {}

    static byte[] of(BufferedImage image, List<Text> texts) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            metadata.mergeTree(FORMAT, tree(texts));
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
            out.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode tree(List<Text> texts) {
        IIOMetadataNode chunks = new IIOMetadataNode("iTXt");
        for (Text text : texts) {
            if (!text.text().isBlank()) {
                chunks.appendChild(entry(text));
            }
        }
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(chunks);
        return root;
    }

    private static IIOMetadataNode entry(Text text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", text.keyword());
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "en");
        entry.setAttribute("translatedKeyword", text.keyword());
        entry.setAttribute("text", text.text());
        return entry;
    }
}
