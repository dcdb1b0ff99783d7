package org.claimline.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.claim.Judgement;
import org.claimline.export.Drawing;
import org.claimline.export.ShownTable;
import org.claimline.export.provenance.Provenance;
import org.claimline.export.provenance.ProvenanceText;
import org.claimline.plan.BoardPlan;
import org.claimline.store.Existing;
import org.claimline.store.Making;
import org.claimline.store.WholeFile;
import org.claimline.workspace.Workspace;

/// What the window shows, to be written to a file that says what it was made from. That is worked
/// out off the FX thread.
///
/// @param panel the panel; the whole board where empty
record MadeFrom(
        Workspace workspace,
        List<Judgement> judgements,
        BoardPlan plan,
        Optional<PanelId> panel,
        Window window,
        Clock clock) {

    /// What is shown now.
    static MadeFrom shown(Session session, Optional<PanelId> panel, Clock clock) {
        return new MadeFrom(
                session.workspace(),
                session.judgementsProperty().get(),
                session.plan(),
                panel,
                session.time().window(),
                clock);
    }

    /// @throws IOException with a sentence, where the environment states no moment that can be read
    Provenance provenance() throws IOException {
        return Provenance.of(workspace, judgements, plan, panel, window, making(clock));
    }

    /// The picture, in the plan's own words.
    ///
    /// @throws IOException as [#provenance]
    Drawing drawing() throws IOException {
        return Drawing.of(plan, panel, window).madeFrom(provenance());
    }

    /// Writes a table of what is shown, and beside it what it was made from. The person was asked
    /// about the table alone, so what lies beside another place is left.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where that is so; nothing is written
    /// @throws IOException where it cannot be written
    void writeTable(Path file, String csv) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ShownTable.BESIDE);
        Existing existing = Files.exists(file) ? Existing.REPLACE : Existing.KEEP;
        WholeFile.refuse(beside, existing);
        byte[] from = (ProvenanceText.json(provenance()) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.replace(file, csv);
        WholeFile.write(beside, from, existing);
    }

    /// @throws IOException as [#provenance]
    static Making making(Clock clock) throws IOException {
        return Making.of(System.getenv(), clock);
    }
}
