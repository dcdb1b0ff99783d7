package org.claimline.export;

import java.io.IOException;
import java.nio.file.Path;

/// Writes a panel, or the whole board, as a picture. The same plan gives the same bytes, whatever
/// the machine's locale and time zone.
public final class PictureExport {

    private PictureExport() {}

    /// Writes a panel or the board; atomically, never over an existing
    /// file unless told to. Folders on the way are made.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where the file is there and `existing`
    ///     says keep
    /// @throws IOException where it cannot be written
    public static void write(
            PictureForm form,
            Drawing drawing,
            PictureSettings settings,
            Path file,
            Existing existing)
            throws IOException {
        WholeFile.refuse(file, existing);
        byte[] bytes =
                switch (form) {
                    case PNG -> PngExport.bytes(drawing, settings);
                    case SVG -> SvgExport.bytes(drawing, settings);
                    case PDF -> PdfExport.bytes(drawing, settings);
                };
        WholeFile.write(file, bytes, existing);
    }
}
