package org.claimline.app.intake;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.claimline.app.state.Figures;

/// Cells on the clipboard.
final class Clip {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Clip() {}

    /// What can be read as cells; empty for text of one cell alone.
    static Optional<Figures.Pasted> of(String text, Clock clock) {
        boolean cells =
                text.indexOf('\t') >= 0 || text.lines().filter(l -> !l.isBlank()).count() > 1;
        return cells && !text.isBlank()
                ? Optional.of(Figures.Pasted.at(MOMENT.format(LocalDateTime.now(clock)), text))
                : Optional.empty();
    }
}
