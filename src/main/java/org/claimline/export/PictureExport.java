package org.claimline.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.plan.BoardPlan;

/// Writes a panel, or the whole board, as a picture. The same plan gives the same bytes, whatever
/// the machine's locale and time zone.
public final class PictureExport {

    private PictureExport() {}

    /// Writes one panel, or the board where none is named; atomically, never over an existing
    /// file unless told to. Folders on the way are made.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where the file is there and `existing`
    ///     says keep
    /// @throws IllegalArgumentException where the board has no such panel
    /// @throws IOException where it cannot be written
    public static void write(
            PictureForm form,
            BoardPlan plan,
            Optional<PanelId> panel,
            Window window,
            PictureSettings settings,
            Path file,
            Existing existing)
            throws IOException {
        WholeFile.refuse(file, existing);
        Drawing drawing = Drawing.of(plan, panel, window);
        byte[] bytes =
                switch (form) {
                    case PNG -> PngExport.bytes(drawing, settings);
                    case SVG -> SvgExport.bytes(drawing, settings);
                    case PDF -> PdfExport.bytes(drawing, settings);
                };
        WholeFile.write(file, bytes, existing);
    }
}
