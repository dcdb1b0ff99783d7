package org.claimline.plan;

import java.util.List;
import java.util.Optional;

/// What a panel shows, in sentences, for who cannot see it.
final class AltText {

    private AltText() {}

    static String of(
            String title,
            AxisPlan left,
            Optional<AxisPlan> right,
            PanelTraces traces,
            List<ClaimMarks> claims) {
        StringBuilder text = new StringBuilder(title).append(": ");
        if (traces.drawn().isEmpty()) {
            return text.append("nothing is drawn.").toString();
        }
        if (!traces.across().isEmpty()) {
            return PathWords.of(title, traces).append(claims(claims)).toString();
        }
        text.append(kind(traces))
                .append(left.unit().isEmpty() ? "" : ", " + left.unit())
                .append(right.map(a -> " on the left and " + a.unit() + " on the right").orElse(""))
                .append('.');
        for (DrawnTrace trace : traces.drawn()) {
            text.append(' ').append(sentence(trace.plan()));
        }
        return text.append(claims(claims)).toString();
    }

    private static StringBuilder claims(List<ClaimMarks> claims) {
        StringBuilder text = new StringBuilder();
        for (ClaimMarks claim : claims) {
            if (!claim.label().isEmpty()) {
                text.append(" Claim ")
                        .append(claim.number())
                        .append(", ")
                        .append(claim.label())
                        .append(": ")
                        .append(PanelWords.words(claim.verdict()))
                        .append(evidence(claim))
                        .append('.');
            }
        }
        return text;
    }

    private static String evidence(ClaimMarks claim) {
        return claim.evidence().isEmpty() ? "" : " (" + String.join(" ", claim.evidence()) + ")";
    }

    private static String kind(PanelTraces traces) {
        List<String> kinds =
                traces.drawn().stream()
                        .map(
                                d ->
                                        switch (d.plan().shape()) {
                                            case LINE -> "lines";
                                            case STEP -> "steps";
                                            case COLUMN -> "columns";
                                            case AREA -> "areas";
                                            case BAND -> "bands";
                                            case POINTS -> "dots";
                                            case SCATTER -> "paths through time";
                                        })
                        .distinct()
                        .toList();
        return String.join(" and ", kinds);
    }

    private static String sentence(TracePlan trace) {
        List<PointPlan> points = trace.points();
        if (points.isEmpty()) {
            return trace.name() + ": no observation.";
        }
        PointPlan first = points.getFirst();
        PointPlan last = points.getLast();
        if (points.size() == 1) {
            return "%s: %s (%s).".formatted(trace.name(), first.value(), first.period());
        }
        String course =
                "%s: from %s (%s) to %s (%s)"
                        .formatted(
                                trace.name(),
                                first.value(),
                                first.period(),
                                last.value(),
                                last.period());
        PointPlan highest = first;
        PointPlan lowest = first;
        for (PointPlan point : points) {
            highest = top(point) > top(highest) ? point : highest;
            lowest = bottom(point) < bottom(lowest) ? point : lowest;
        }
        boolean peaks = top(highest) > Math.max(top(first), top(last));
        boolean dips = bottom(lowest) < Math.min(bottom(first), bottom(last));
        return course
                + (peaks ? ", highest at %s (%s)".formatted(highest.value(), highest.period()) : "")
                + (dips ? ", lowest at %s (%s)".formatted(lowest.value(), lowest.period()) : "")
                + ".";
    }

    private static double top(PointPlan point) {
        return Double.isInfinite(point.high()) ? point.low() : point.high();
    }

    private static double bottom(PointPlan point) {
        return Double.isInfinite(point.low()) ? point.high() : point.low();
    }
}
