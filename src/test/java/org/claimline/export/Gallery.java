package org.claimline.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.Workspace;

/// The pictures of the gallery: every panel of both stories, and panels that are hard to draw.
public final class Gallery {

    private static final Path HARD = Path.of("src/test/resources/hard-cases");

    private Gallery() {}

    /// A picture before it is drawn.
    ///
    /// @param name its file's, without the ending
    public record Piece(String name, Drawing drawing) {}

    public static List<Piece> pieces() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        pieces.addAll(panels("kazakhstan", Path.of("datasets/kazakhstan-2022"), false));
        pieces.add(selected());
        pieces.addAll(panels("food", Path.of("datasets/food-prices"), false));
        pieces.addAll(panels("hard", HARD, true));
        return pieces;
    }

    private static BoardPlan plan(Path folder, Optional<ClaimId> selected) throws IOException {
        Workspace workspace = WorkspaceReader.open(folder).workspace().orElseThrow();
        List<Judgement> judgements = Judge.judge(workspace.claims(), workspace.catalog());
        return BoardPlan.of(workspace, judgements, selected);
    }

    private static Piece selected() throws IOException {
        BoardPlan plan =
                plan(Path.of("datasets/kazakhstan-2022"), Optional.of(new ClaimId("income-peak")));
        return new Piece(
                "kazakhstan-income-claim",
                Drawing.of(plan, Optional.of(new PanelId("income")), plan.home()));
    }

    /// @param whole whether each is shown over its own figures' time, and not the board's window
    private static List<Piece> panels(String prefix, Path folder, boolean whole)
            throws IOException {
        BoardPlan plan = plan(folder, Optional.empty());
        return plan.panels().stream()
                .map(
                        panel ->
                                new Piece(
                                        prefix + "-" + panel.id(),
                                        Drawing.of(
                                                plan,
                                                Optional.of(panel.id()),
                                                whole ? time(panel, plan.home()) : plan.home())))
                .toList();
    }

    private static Window time(PanelPlan panel, Window otherwise) {
        List<PointPlan> points = panel.traces().stream().flatMap(t -> t.points().stream()).toList();
        return points.isEmpty()
                ? otherwise
                : new Window(
                        points.stream().mapToLong(PointPlan::fromSecond).min().getAsLong(),
                        points.stream().mapToLong(PointPlan::toSecond).max().getAsLong());
    }
}
