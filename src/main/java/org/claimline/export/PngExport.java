package org.claimline.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;

/// Writes a panel, or the whole board, as PNG.
public final class PngExport {

    /// How a picture is made.
    ///
    /// @param width in pixels at scale 1, 200 to 10 000
    /// @param height likewise
    /// @param scale 1 to 4
    /// @param palette light or dark
    public record Settings(int width, int height, double scale, Palette palette) {}

    private PngExport() {}

    /// Writes one panel, or the board where none is named; atomically, never over an existing
    /// file unless told to.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where the file is there and `existing`
    /// says keep
    /// @throws IOException where it cannot be written
    public static void write(
            BoardPlan plan,
            Optional<PanelId> panel,
            Window window,
            Settings settings,
            Path file,
            Existing existing)
            throws IOException {
        throw new IOException("" + plan + panel + window + settings + file + existing);
    }

    /// What becomes of a file that is there already.
    public enum Existing {
        KEEP,
        REPLACE
    }
}
