package org.claimline.plan;

/// What a panel of scatters shows, in sentences, for who cannot see it.
final class PathWords {

    private PathWords() {}

    /// `Income against Inflation, 2000–2019, the path through time: from $100 at 5% (2000) to …`
    static StringBuilder of(String title, PanelTraces traces) {
        StringBuilder text = new StringBuilder();
        for (DrawnTrace trace : traces.drawn()) {
            String name = trace.plan().name();
            text.append(text.isEmpty() && !name.equals(title) ? title + ": " : "")
                    .append(text.isEmpty() ? "" : " ")
                    .append(name)
                    .append(PanelWords.span(trace, ", "))
                    .append(", the path through time")
                    .append(course(trace.plan()))
                    .append('.');
        }
        return text;
    }

    private static String course(TracePlan path) {
        if (path.points().isEmpty()) {
            return ": no period that both have";
        }
        String first = words(path.points().getFirst());
        return path.points().size() == 1
                ? ": " + first
                : ": from " + first + " to " + words(path.points().getLast());
    }

    private static String words(PointPlan point) {
        return point.value()
                + point.across().map(x -> " at " + x.words()).orElse("")
                + " ("
                + point.period()
                + ")";
    }
}
