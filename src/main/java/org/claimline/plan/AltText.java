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
        PointList points = trace.points();
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
        int top = 0;
        int bottom = 0;
        for (int i = 1; i < points.size(); i++) {
            top = top(points, i) > top(points, top) ? i : top;
            bottom = bottom(points, i) < bottom(points, bottom) ? i : bottom;
        }
        int end = points.size() - 1;
        PointPlan highest = points.get(top);
        PointPlan lowest = points.get(bottom);
        boolean peaks = top(points, top) > Math.max(top(points, 0), top(points, end));
        boolean dips = bottom(points, bottom) < Math.min(bottom(points, 0), bottom(points, end));
        return course
                + (peaks ? ", highest at %s (%s)".formatted(highest.value(), highest.period()) : "")
                + (dips ? ", lowest at %s (%s)".formatted(lowest.value(), lowest.period()) : "")
                + ".";
    }

    private static double top(PointList points, int index) {
        double high = points.high(index);
        return Double.isInfinite(high) ? points.low(index) : high;
    }

    private static double bottom(PointList points, int index) {
        double low = points.low(index);
        return Double.isInfinite(low) ? points.high(index) : low;
    }
}
