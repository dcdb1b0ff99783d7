package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.export.Drawing;
import org.claimline.export.PictureExport;
import org.claimline.export.PictureForm;
import org.claimline.export.PictureSettings;
import org.claimline.export.ShownTable;
import org.claimline.export.Wording;
import org.claimline.export.provenance.Provenance;
import org.claimline.export.provenance.ProvenanceText;
import org.claimline.plan.BoardPlan;
import org.claimline.store.Existing;
import org.claimline.store.Making;
import org.claimline.store.WholeFile;
import org.claimline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Writes the pictures of a board and the tables of its figures, names each file written, and says
/// which could not be.
record Pictures(
        Console console,
        Workspace workspace,
        List<Judgement> judgements,
        BoardPlan plan,
        Making making,
        Existing existing,
        Optional<String> title,
        Optional<String> alternative) {

    /// The name of the picture of the whole board.
    static final String BOARD = "board";

    /// @param title other than the plan's, where there is one
    /// @param alternative likewise
    static Pictures of(
            Console console,
            Workspace workspace,
            Making making,
            Existing existing,
            @Nullable String title,
            @Nullable String alternative) {
        List<Judgement> judgements = Judge.judge(workspace.claims(), workspace.catalog());
        BoardPlan plan = BoardPlan.of(workspace, judgements, Optional.empty());
        return new Pictures(
                console,
                workspace,
                judgements,
                plan,
                making,
                existing,
                Optional.ofNullable(title),
                Optional.ofNullable(alternative));
    }

    /// The same with a claim standing out, whose pictures are named after it.
    Pictures selecting(ClaimId claim) {
        BoardPlan selecting = BoardPlan.of(workspace, judgements, Optional.of(claim));
        return new Pictures(
                console, workspace, judgements, selecting, making, existing, title, alternative);
    }

    /// The same, telling of its files elsewhere.
    Pictures telling(Console other) {
        return new Pictures(
                other, workspace, judgements, plan, making, existing, title, alternative);
    }

    private Path file(Path folder, Optional<PanelId> panel, String ending) {
        return folder.resolve(
                plan.selected().map(ClaimId::text).or(() -> panel.map(PanelId::text)).orElse(BOARD)
                        + ending);
    }

    private Provenance madeFrom(Optional<PanelId> panel) {
        return Provenance.of(workspace, judgements, plan, panel, plan.home(), making);
    }

    private Drawing drawing(Optional<PanelId> panel) {
        Wording plain = Wording.of(plan, panel.flatMap(plan::panel));
        return Drawing.of(plan, panel, plan.home())
                .worded(
                        new Wording(
                                title.orElse(plain.title()),
                                alternative.orElse(plain.alternative())))
                .madeFrom(madeFrom(panel));
    }

    /// Writes one panel, or the board where none is named.
    ///
    /// @return the exit code it stands for
    int write(PictureForm form, Optional<PanelId> panel, PictureSettings settings, Path folder) {
        Path file = file(folder, panel, form.ending());
        return Written.file(
                console,
                file,
                "the picture",
                () -> PictureExport.write(form, drawing(panel), settings, file, existing));
    }

    /// Writes the board as a PDF of a page a panel.
    ///
    /// @return the exit code it stands for
    int writePages(PictureSettings each, Path folder) {
        Path file = file(folder, Optional.empty(), PictureForm.PDF.ending());
        return Written.file(
                console,
                file,
                "the pages",
                () -> PictureExport.writePages(drawing(Optional.empty()), each, file, existing));
    }

    /// Writes the figures of one panel, or of the board, with what they were made from beside them.
    ///
    /// @return the exit code it stands for
    int writeTable(Optional<PanelId> panel, Path folder) {
        Path file = file(folder, panel, ".csv");
        Path beside = file(folder, panel, ".csv" + ShownTable.BESIDE);
        int done =
                Written.file(
                        console,
                        file,
                        "the table",
                        () -> {
                            WholeFile.refuse(beside, existing);
                            write(file, ShownTable.csv(workspace, plan, panel, plan.home()));
                        });
        return done != ExitCode.DONE
                ? done
                : Written.file(
                        console,
                        beside,
                        "what the table was made from",
                        () -> write(beside, ProvenanceText.json(madeFrom(panel)) + "\n"));
    }

    private void write(Path file, String text) throws IOException {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8), existing);
    }
}
