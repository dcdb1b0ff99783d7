package org.claimline.export.provenance;

import java.util.List;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Window;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.claimline.plan.BoardPlan;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.store.Making;
import org.claimline.workspace.Workspace;

/// What a file was made from: enough to draw it again from the same workspace, and to notice that
/// its data is another by now.
///
/// @param making by which program and when
/// @param workspace the workspace's name
/// @param title its title
/// @param panel the panel shown; empty for the board
/// @param window the stretch of time shown
/// @param lines what is drawn, panel by panel, in the order drawn
/// @param series the series that lines and claims name, in the order of their keys
/// @param claims the claims marked, by their numbers
/// @param data the hash of all observations of these series
public record Provenance(
        Making making,
        String workspace,
        String title,
        Optional<PanelId> panel,
        Window window,
        List<Line> lines,
        List<Figures> series,
        List<Said> claims,
        String data) {

    /// What is written beside it in XML: of its own properties.
    public static final String NAMESPACE = "https://claimline.org/ns/1.0/";

    public Provenance {
        lines = List.copyOf(lines);
        series = List.copyOf(series);
        claims = List.copyOf(claims);
    }

    /// A formula, and how it was worked out.
    ///
    /// @param formula its text, a series' key where it is no more than that
    /// @param steps its parts in order, the whole last
    public record Chain(String formula, List<Step> steps) {
        public Chain {
            steps = List.copyOf(steps);
        }
    }

    /// A line that is drawn.
    ///
    /// @param name at its end
    /// @param kind how the board says that it is drawn
    /// @param drawn what it draws
    /// @param against of a scatter, what it is drawn against
    public record Line(
            PanelId panel,
            String name,
            Trace.Kind kind,
            Trace.Side side,
            Chain drawn,
            Optional<Chain> against) {}

    /// A series.
    ///
    /// @param observations how many
    /// @param data their hash
    public record Figures(
            SeriesKey key,
            String title,
            String unit,
            Source source,
            int observations,
            String data) {}

    /// A claim that is marked.
    ///
    /// @param assertion its formula; empty where it has none
    public record Said(
            String id, int number, String statement, Optional<Chain> assertion, Verdict verdict) {}

    /// Of a picture, or of a table.
    ///
    /// @param judgements of all claims
    /// @param panel the panel; the whole board where empty
    public static Provenance of(
            Workspace workspace,
            List<Judgement> judgements,
            BoardPlan plan,
            Optional<PanelId> panel,
            Window window,
            Making making) {
        return new Tracing(workspace, judgements, plan, panel).of(window, making);
    }
}
