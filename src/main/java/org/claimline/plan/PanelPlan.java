package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.board.Axis;
import org.claimline.board.PanelId;

/// One panel, resolved.
///
/// @param id its name
/// @param title its title
/// @param subtitle unit and transform in words, for exports
/// @param height its share of height, a third more where it holds the selected claim
/// @param emphasis whether it holds the selected claim
/// @param left its left axis
/// @param right its right axis, where a trace is read on it
/// @param traces in the order drawn
/// @param claims the marks, the selected one first, then by number
/// @param notes the user's notes
/// @param blanks stretches without data
/// @param footer the source line and how derived figures were made, a line each
/// @param verdicts for exports: `2 of 3 claims supported, 1 close`; empty where it shows none
/// @param altText what is drawn, in sentences, for who cannot see it
/// @param problems why a trace could not be drawn or a note not filled in, a sentence each
/// @param across its axis across, where that is not time
/// @param hidden the traces that are kept, but not drawn
/// @param showing how it is shown
public record PanelPlan(
        PanelId id,
        String title,
        String subtitle,
        double height,
        Emphasis emphasis,
        AxisPlan left,
        Optional<AxisPlan> right,
        List<TracePlan> traces,
        List<ClaimMarks> claims,
        List<NotePlan> notes,
        List<BlankPlan> blanks,
        List<String> footer,
        String verdicts,
        String altText,
        List<String> problems,
        Optional<AcrossPlan> across,
        List<HiddenTrace> hidden,
        Showing showing) {

    public PanelPlan {
        traces = List.copyOf(traces);
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
        blanks = List.copyOf(blanks);
        footer = List.copyOf(footer);
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
    }

    /// What a picture of it says first: of a selected claim what it says and what the data says of
    /// it, so that nothing untrue stands as a headline; else the title.
    public String headline() {
        return claims.stream()
                .filter(claim -> claim.emphasis() == Emphasis.RAISED)
                .filter(claim -> !claim.label().isEmpty())
                .findFirst()
                .map(ClaimMarks::headline)
                .orElse(title);
    }

    /// The same under another headline; its title then stands below, before the unit.
    public PanelPlan headed(String other) {
        String below =
                subtitle.equalsIgnoreCase(left.unit())
                        ? title + (subtitle.isEmpty() ? "" : ", " + left.unit())
                        : title + ": " + subtitle;
        return new PanelPlan(
                id,
                other,
                other.equals(title) ? subtitle : below,
                height,
                emphasis,
                left,
                right,
                traces,
                claims,
                notes,
                blanks,
                footer,
                verdicts,
                altText,
                problems,
                across,
                hidden,
                showing);
    }

    /// Its head alone, with a sentence why nothing of it is drawn.
    public PanelPlan bare(String problem) {
        return bare(id, title, height, problem);
    }

    static PanelPlan bare(PanelId id, String title, double height, String problem) {
        AxisPlan axis =
                new AxisPlan(
                        Axis.Scale.LINEAR,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "",
                        "#",
                        false);
        return new PanelPlan(
                id,
                title,
                "",
                height,
                Emphasis.USUAL,
                axis,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                title + ": " + problem,
                List.of(problem),
                Optional.empty(),
                List.of(),
                Showing.USUAL);
    }

    /// The same with other lines below.
    public PanelPlan withFooter(List<String> other) {
        return new PanelPlan(
                id, title, subtitle, height, emphasis, left, right, traces, claims, notes, blanks,
                other, verdicts, altText, problems, across, hidden, showing);
    }

    /// The events that it marks, of those that mark the board: none where it is not drawn over
    /// time.
    public List<EventPlan> marked(List<EventPlan> events) {
        return across.isPresent() ? List.of() : events;
    }

    /// The units of its axes up, for one line beside its title.
    public String unitLine() {
        return left.unit() + right.map(axis -> "; right: " + axis.unit()).orElse("");
    }

    /// What its axis across is of, likewise; empty where that is time.
    public String acrossLine() {
        return across.map(other -> "across: " + other.title()).orElse("");
    }

    /// What is to be said of a stretch of time: how closely the two series of its one scatter go
    /// together in it; empty where there is nothing to say.
    public String remark(long fromSecond, long toSecond) {
        TracePlan only = traces.size() == 1 ? traces.getFirst() : null;
        return only == null
                ? ""
                : only.path()
                        .map(path -> Paths.correlation(only, path, fromSecond, toSecond))
                        .orElse("");
    }
}
