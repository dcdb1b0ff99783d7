package org.claimline.plan;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.claimline.board.Window;

/// A plan as text, stable and readable, for goldens. Long traces are cut in the middle; what breaks
/// them is not.
final class PlanText {

    private static final int WHOLE = 40;
    private static final int SHOWN = 3;
    private static final int BREAKS = 12;

    private final StringBuilder text = new StringBuilder();

    private PlanText() {}

    static String of(PanelPlan panel) {
        PlanText printer = new PlanText();
        printer.panel(panel);
        return printer.text.toString();
    }

    static String of(BoardPlan board) {
        PlanText printer = new PlanText();
        printer.line("board '%s'", board.title());
        printer.line("home %s", window(board.home()));
        printer.line("extent %s", window(board.extent()));
        board.selected().ifPresent(c -> printer.line("selected %s", c));
        board.selectedSpan().ifPresent(w -> printer.line("span %s", window(w)));
        printer.line("%s", board.claimsFrom());
        for (EventPlan event : board.events()) {
            printer.line(
                    "event %s '%s' | %s | %s",
                    event.isStretch()
                            ? time(event.fromSecond()) + ".." + time(event.toSecond())
                            : time(event.fromSecond()),
                    event.label(),
                    event.date(),
                    event.shortDate());
        }
        for (PanelPlan panel : board.panels()) {
            printer.line(
                    "panel %s '%s' height %s %s, claims %s",
                    panel.id(),
                    panel.title(),
                    number(panel.height()),
                    word(panel.emphasis()),
                    panel.claims().stream().map(c -> c.number() + c.sign()).toList());
        }
        return printer.text.toString();
    }

    static String claims(PanelPlan panel) {
        PlanText printer = new PlanText();
        panel.claims().forEach(printer::claim);
        return printer.text.toString();
    }

    static String marks(List<Mark> marks) {
        PlanText printer = new PlanText();
        marks.forEach(printer::mark);
        return printer.text.toString();
    }

    private void panel(PanelPlan panel) {
        line("panel %s '%s'", panel.id(), panel.title());
        line("subtitle: %s", panel.subtitle());
        line("height %s, %s", number(panel.height()), word(panel.emphasis()));
        axis("left", panel.left());
        panel.right().ifPresent(a -> axis("right", a));
        panel.across()
                .ifPresent(
                        a -> {
                            axis("across", a.axis());
                            line("titles: up '%s', across '%s'", a.upTitle(), a.title());
                        });
        panel.traces().forEach(this::trace);
        for (BlankPlan blank : panel.blanks()) {
            line(
                    "blank %s..%s '%s'",
                    time(blank.fromSecond()), time(blank.toSecond()), blank.text());
        }
        panel.claims().forEach(this::claim);
        for (NotePlan note : panel.notes()) {
            line(
                    "note %s %s..%s %s '%s' offset %s %s",
                    note.trace(),
                    time(note.fromSecond()),
                    time(note.toSecond()),
                    number(note.value()),
                    note.text(),
                    number(note.offsetX()),
                    number(note.offsetY()));
        }
        panel.footer().forEach(f -> line("footer: %s", f));
        line("verdicts: %s", panel.verdicts());
        line("alt: %s", panel.altText());
        panel.problems().forEach(p -> line("problem: %s", p));
    }

    private void axis(String side, AxisPlan axis) {
        line(
                "%s: '%s', top '%s', %s, from %s to %s%s",
                side,
                axis.unit(),
                axis.topTick(),
                axis.scale().name().toLowerCase(Locale.ROOT),
                end(axis.from()),
                end(axis.to()),
                axis.zeroBased() ? ", from zero" : "");
    }

    private static String end(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "data";
    }

    private void trace(TracePlan trace) {
        line(
                "trace %s '%s' colour %s, stroke %s, %s, %s, ends '%s', %s points",
                trace.key(),
                trace.name(),
                trace.colour(),
                trace.stroke(),
                trace.shape().name().toLowerCase(Locale.ROOT),
                trace.side().name().toLowerCase(Locale.ROOT),
                trace.endLabel(),
                trace.points().size());
        trace.path()
                .ifPresent(
                        p ->
                                line(
                                        "  path of '%s' against '%s', in %s; %s",
                                        p.up(),
                                        p.across(),
                                        p.periods(),
                                        String.join("; ", p.made())));
        List<PointPlan> points = trace.points();
        boolean whole = points.size() <= WHOLE;
        int breaks = 0;
        for (int i = 0; i < points.size(); i++) {
            boolean edge = i < SHOWN || i >= points.size() - SHOWN;
            boolean broken = !points.get(i).joined() && breaks < BREAKS;
            if (whole || edge || broken) {
                point(points.get(i));
            }
            breaks += points.get(i).joined() ? 0 : 1;
        }
    }

    private void point(PointPlan point) {
        line(
                "  %s %s..%s at %s: %s%s '%s' '%s'%s row %s",
                point.joined() ? "—" : "•",
                time(point.fromSecond()),
                time(point.toSecond()),
                time(point.atSecond()),
                number(point.low()),
                point.low() == point.high() ? "" : ".." + number(point.high()),
                point.period(),
                point.value(),
                point.across()
                                .map(x -> " across " + number(x.value()) + " '" + x.words() + "'")
                                .orElse("")
                        + (point.remark().isEmpty() ? "" : " " + point.remark()),
                point.row());
    }

    private void claim(ClaimMarks claim) {
        line(
                "claim %s%s %s %s '%s' at %s %s on %s",
                claim.number(),
                claim.sign(),
                claim.claim(),
                word(claim.emphasis()),
                claim.label(),
                time(claim.anchorSecond()),
                number(claim.anchorValue()),
                claim.anchorTrace());
        claim.evidence().forEach(e -> line("  says: %s", e));
        claim.marks().forEach(this::mark);
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Used m ->
                    line("  used %s: %s %s", m.trace(), time(m.second()), number(m.value()));
            case Mark.Found m ->
                    line("  found %s: %s %s", m.trace(), time(m.second()), number(m.value()));
            case Mark.Ghost m ->
                    line(
                            "  ghost %s: %s %s, observed %s",
                            m.trace(), time(m.second()), number(m.stated()), number(m.observed()));
            case Mark.Limit m ->
                    line(
                            "  limit %s: %s..%s %s",
                            m.trace(), time(m.fromSecond()), time(m.toSecond()), number(m.value()));
            case Mark.Box m ->
                    line(
                            "  box %s: %s..%s %s..%s",
                            m.trace(),
                            time(m.fromSecond()),
                            time(m.toSecond()),
                            number(m.low()),
                            number(m.high()));
            case Mark.Bracket m ->
                    line(
                            "  bracket %s: %s %s to %s %s '%s'",
                            m.trace(),
                            time(m.fromSecond()),
                            number(m.fromValue()),
                            time(m.toSecond()),
                            number(m.toValue()),
                            m.text());
        }
    }

    private void line(String form, Object... parts) {
        text.append(form.formatted(parts).stripTrailing()).append('\n');
    }

    private static String word(Emphasis emphasis) {
        return emphasis.name().toLowerCase(Locale.ROOT);
    }

    static String window(Window window) {
        return time(window.fromSecond()) + ".." + time(window.toSecond());
    }

    static String time(long second) {
        if (second == Long.MIN_VALUE || second == Long.MAX_VALUE) {
            return "";
        }
        LocalDateTime moment = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        return moment.toLocalTime().toSecondOfDay() == 0
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "nothing" : value > 0 ? "infinite" : "-infinite";
        }
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(9))
                .stripTrailingZeros()
                .toPlainString();
    }
}
