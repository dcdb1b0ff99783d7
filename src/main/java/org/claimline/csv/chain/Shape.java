package org.claimline.csv.chain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimline.csv.layout.Layout;
import org.claimline.csv.layout.Role;
import org.claimline.csv.text.Dialect;

/// What editions of the same file share: how it is cut into cells, and what its columns are called
/// and hold, but for the periods that stand across.
final class Shape {

    private static final int DIGITS = 16;

    private Shape() {}

    static String of(Optional<Dialect> dialect, Layout layout) {
        StringBuilder text = new StringBuilder();
        dialect.ifPresent(d -> text.append(d.delimiter()));
        text.append('\n').append(layout.kind().word());
        for (Layout.Column column : layout.columns()) {
            boolean across = column.period().isPresent() || column.part().isPresent();
            if (!across && column.role() != Role.IGNORED) {
                text.append('\n').append(column.role().word()).append(' ').append(column.name());
            }
        }
        return Digest.sha256(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
