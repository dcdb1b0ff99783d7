package org.claimline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.plan.BoardPlan;
import org.claimline.store.Existing;
import org.claimline.store.WholeFile;

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

    /// Writes a board as a PDF of a page a panel, likewise; the document says of itself what the
    /// board does.
    ///
    /// @param board the whole board; what its panels' pages say of themselves is the plan's
    /// @throws java.nio.file.FileAlreadyExistsException where the file is there and `existing`
    ///     says keep
    /// @throws IOException where it cannot be written
    public static void writePages(Drawing board, PictureSettings each, Path file, Existing existing)
            throws IOException {
        WholeFile.refuse(file, existing);
        BoardPlan plan = board.plan();
        List<PdfExport.Page> pages =
                plan.open().panels().stream()
                        .map(p -> Drawing.of(plan, Optional.of(p.id()), board.window()))
                        .map(one -> new PdfExport.Page(one, each))
                        .toList();
        WholeFile.write(file, PdfExport.bytes(board, pages), existing);
    }

    /// A picture as the text of an SVG file.
    public static String svg(Drawing drawing, PictureSettings settings) throws IOException {
        return new String(SvgExport.bytes(drawing, settings), StandardCharsets.UTF_8);
    }
}
