package org.claimline.csv.chain;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import org.claimline.csv.Bytes;
import org.claimline.csv.layout.Layout;
import org.claimline.csv.layout.Role;

/// What editions of the same file share: how it is cut into cells, and what its columns are called
/// and hold, but for the periods that stand across.
final class Shape {

    private static final int DIGITS = 16;
    private static final int MOST_LOOKED_AT = 20;

    private Shape() {}

    static String of(CutFile source, Optional<Layout> layout) {
        StringBuilder text = new StringBuilder();
        source.dialect().ifPresent(d -> text.append(d.delimiter()));
        text.append('\n');
        if (layout.isPresent()) {
            describe(layout.get(), text);
        } else {
            // Of a table without a layout, the first full row is taken for its header.
            source.table().rows().stream()
                    .limit(MOST_LOOKED_AT)
                    .max(Comparator.comparingInt(row -> row.cells().size()))
                    .ifPresent(row -> text.append(row.cells()));
        }
        return Bytes.of(text.toString().getBytes(StandardCharsets.UTF_8))
                .sha256()
                .substring(0, DIGITS);
    }

    private static void describe(Layout layout, StringBuilder text) {
        text.append(layout.kind().word());
        for (Layout.Column column : layout.columns()) {
            boolean across = column.period().isPresent() || column.part().isPresent();
            if (!across && column.role() != Role.IGNORED) {
                text.append('\n').append(column.role().word()).append(' ').append(column.name());
            }
        }
    }
}
