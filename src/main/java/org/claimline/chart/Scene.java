package org.claimline.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.Mark;
import org.claimline.plan.PanelPlan;

/// Where everything that carries text stands in one drawing, found before anything is drawn, so
/// that lines can give
/// way to it.
///
/// @param shape the marks' pixels
/// @param callouts the claims' callouts in the order placed: the selected one first, then by number
/// @param notes the users' notes
/// @param giveWay what gridlines and event lines stop short of
/// @param names the names of periods on a path
record Scene(
        MarkShape shape,
        List<Callout> callouts,
        List<NotePainter.Placed> notes,
        List<Rectangle2D> giveWay,
        List<PathNames.Placed> names) {

    /// @param taken labels that stand already, such as tick labels inside the plot
    /// @param rightLimit the x that no text passes
    static Scene of(
            Frame frame, Style style, PanelPlan plan, List<Rectangle2D> taken, double rightLimit) {
        MarkShape shape = new MarkShape(frame, style);
        Obstacles obstacles = new Obstacles(frame.area(), style.marks());
        for (int i = 0; i < plan.traces().size(); i++) {
            obstacles.line(LineEnvelope.of(frame, plan.traces().get(i), i));
        }
        taken.forEach(obstacles::label);
        for (ClaimMarks claim : plan.claims()) {
            for (Mark mark : claim.marks()) {
                shape.bounds(mark, claim.emphasis()).forEach(obstacles::mark);
            }
        }
        List<PathNames.Placed> names = PathNames.place(frame, style, plan, obstacles);
        List<NotePainter.Placed> notes = NotePainter.place(frame, style, plan);
        notes.forEach(note -> obstacles.label(note.box()));
        shape.place(BracketPlacement.of(frame, style, plan, obstacles, rightLimit));
        brackets(plan, shape).forEach(obstacles::mark);
        LabelPlacement placement = new LabelPlacement(obstacles, style.marks());
        List<Callout> callouts = new ArrayList<>();
        List<Rectangle2D> giveWay = new ArrayList<>(taken.size());
        notes.forEach(note -> giveWay.add(note.box()));
        for (ClaimMarks claim : plan.claims()) {
            shape.anchor(claim)
                    .map(at -> Callout.of(claim, at, shape, style, placement))
                    .ifPresent(
                            callout -> {
                                callouts.add(callout);
                                obstacles.label(callout.place().badge());
                                callout.place().text().ifPresent(obstacles::label);
                                callout.place().text().ifPresent(giveWay::add);
                                giveWay.add(callout.place().badge());
                            });
        }
        bracketed(plan, shape).forEach(bracket -> bracket.text().ifPresent(giveWay::add));
        names.forEach(name -> giveWay.add(name.box()));
        return new Scene(shape, List.copyOf(callouts), notes, List.copyOf(giveWay), names);
    }

    private static List<BracketPlacement.Bracketed> bracketed(PanelPlan plan, MarkShape shape) {
        return plan.claims().stream()
                .flatMap(c -> c.marks().stream())
                .flatMap(
                        m ->
                                m instanceof Mark.Bracket b
                                        ? shape.bracket(b).stream()
                                        : Stream.empty())
                .toList();
    }

    private static List<Rectangle2D> brackets(PanelPlan plan, MarkShape shape) {
        return bracketed(plan, shape).stream()
                .flatMap(b -> Stream.of(b.level(), b.upright()))
                .map(line -> Obstacles.grown(line.getBounds2D(), 1))
                .toList();
    }

    /// What answers to the pointer, topmost first: callouts, then marks.
    List<PanelChart.Hit> hits(PanelPlan plan) {
        List<PanelChart.Hit> hits = new ArrayList<>();
        for (Callout callout : callouts) {
            hits.add(new PanelChart.Hit(callout.place().badge(), callout.claim()));
            callout.place()
                    .text()
                    .ifPresent(box -> hits.add(new PanelChart.Hit(box, callout.claim())));
        }
        for (ClaimMarks claim : plan.claims()) {
            for (Mark mark : claim.marks()) {
                for (Rectangle2D box : shape.bounds(mark, claim.emphasis())) {
                    hits.add(new PanelChart.Hit(Obstacles.grown(box, 1), claim));
                }
            }
        }
        return List.copyOf(hits);
    }
}
