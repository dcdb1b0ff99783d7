package org.claimline.app.state;

import java.util.Optional;
import org.claimline.board.Board;
import org.claimline.board.Note;
import org.claimline.board.PanelId;

/// A note of the board by its names.
///
/// @param panel the panel it stands on
/// @param id its name there
public record NoteRef(PanelId panel, String id) {

    /// The note; empty where it is not there any more.
    public Optional<Note> in(Board board) {
        return board.panel(panel)
                .flatMap(p -> p.notes().stream().filter(n -> n.id().equals(id)).findFirst());
    }
}
