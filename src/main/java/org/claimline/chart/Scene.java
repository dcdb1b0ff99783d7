package org.claimline.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.Mark;
import org.claimline.plan.NotePlan;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;

/// Where everything that carries text stands in one drawing, found before anything is drawn, so
/// that lines can give way to it. All of it is placed against the same obstacles, one after the
/// other: nothing stands on anything else, and what finds no place is left out.
///
/// @param lines each trace's points in view, thinned
/// @param shape the marks' pixels
/// @param ticks the value axis' numbers inside a picture
/// @param callouts the claims' callouts in the plan's order: the selected one first, then by number
/// @param notes the users' notes
/// @param blanks what is said of stretches without data
/// @param giveWay what gridlines, event lines and hatching stop short of
/// @param names the names of periods on a path
record Scene(
        List<List<PointPlan>> lines,
        MarkShape shape,
        List<TickLabel> ticks,
        List<Callout> callouts,
        List<NotePainter.Placed> notes,
        List<BlankTexts.Placed> blanks,
        List<Rectangle2D> giveWay,
        List<PathNames.Placed> names) {

    /// What a drawing brings along.
    ///
    /// @param ticks places the numbers that stand inside it
    /// @param rightLimit the x that no text passes
    /// @param held where callouts stood in the last drawing, by their claims' numbers
    record Setting(
            Function<Obstacles, List<TickLabel>> ticks,
            double rightLimit,
            Map<Integer, LabelPlacement.Slot> held) {}

    static Scene of(Frame frame, Style style, PanelPlan plan, Setting setting) {
        MarkShape shape = new MarkShape(frame, style);
        List<List<PointPlan>> lines = VisiblePoints.thinned(plan.traces(), frame);
        Obstacles obstacles = obstacles(frame, style, plan, shape, lines);
        List<TickLabel> ticks = setting.ticks().apply(obstacles);
        ticks.forEach(tick -> obstacles.label(tick.box()));
        List<PathNames.Placed> names = PathNames.place(frame, style, plan, obstacles);
        shape.place(BracketPlacement.of(frame, style, plan, obstacles, setting.rightLimit()));
        List<NotePainter.Placed> notes = NotePainter.place(frame, style, plan, obstacles);
        List<Callout> callouts = CalloutPlacement.of(plan, shape, style, obstacles, setting.held());
        List<BlankTexts.Placed> blanks = BlankTexts.place(frame, style, plan, obstacles);
        return new Scene(
                lines,
                shape,
                ticks,
                callouts,
                notes,
                blanks,
                List.copyOf(obstacles.labels()),
                names);
    }

    /// Lines, marks and the axis' base, all of which stand whatever else there is.
    private static Obstacles obstacles(
            Frame frame,
            Style style,
            PanelPlan plan,
            MarkShape shape,
            List<List<PointPlan>> lines) {
        Obstacles obstacles = new Obstacles(frame.area(), style.marks());
        for (int i = 0; i < plan.traces().size(); i++) {
            obstacles.line(LineEnvelope.of(frame, plan.traces().get(i), i, lines.get(i)));
        }
        double base = frame.y(frame.left(), GroundPainter.baseline(frame.left(), plan.left()));
        obstacles.mark(
                new Rectangle2D.Double(
                        frame.area().getX(), base - 0.5, frame.area().getWidth(), 1));
        for (ClaimMarks claim : plan.claims()) {
            for (Mark mark : claim.marks()) {
                shape.bounds(mark, claim.emphasis()).forEach(obstacles::mark);
                shape.connector(mark).ifPresent(line -> obstacles.mark(line.getBounds2D()));
            }
        }
        NotePainter.anchors(frame, style, plan).forEach(obstacles::mark);
        return obstacles;
    }

    /// Where the callouts stand, by their claims' numbers, to be held in the next drawing.
    Map<Integer, LabelPlacement.Slot> held() {
        return callouts.stream()
                .collect(Collectors.toMap(c -> c.claim().number(), c -> c.place().slot()));
    }

    /// The claims in view of which not all is told here, and the notes that found no place.
    List<String> unplaced(PanelPlan plan) {
        Stream<String> claims =
                plan.claims().stream()
                        .filter(c -> shape.anchor(c).isPresent())
                        .filter(c -> callouts.stream().noneMatch(o -> isTold(o, c)))
                        .map(ClaimMarks::listed);
        Stream<String> left =
                plan.notes().stream()
                        .filter(n -> shape.isInView(n.fromSecond()))
                        .filter(n -> notes.stream().noneMatch(placed -> placed.note().equals(n)))
                        .map(NotePlan::text);
        return Stream.concat(claims, left).toList();
    }

    private static boolean isTold(Callout callout, ClaimMarks claim) {
        return callout.claim().equals(claim) && !callout.isTextDropped();
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
