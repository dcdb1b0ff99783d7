package org.claimline.chart;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.Emphasis;

/// A claim's badge, text and leader, placed.
///
/// @param claim the claim
/// @param place where they stand
/// @param lines the text's lines, none where it was dropped; the first is the label
record Callout(ClaimMarks claim, LabelPlacement.Place place, List<String> lines) {

    private static final double BADGE_HEIGHT = 18;
    private static final double BADGE_WIDTH = 32;
    private static final double BADGE_WIDTH_OF_TWO = 38;
    private static final double LABEL_LINE = 15;
    private static final double EVIDENCE_LINE = 15;

    static double badgeWidth(ClaimMarks claim, Style style) {
        double width =
                claim.number() < 10
                        ? BADGE_WIDTH
                        : BADGE_WIDTH_OF_TWO + (claim.number() > 99 ? 7 : 0);
        return width * style.marks();
    }

    static double badgeHeight(Style style) {
        return BADGE_HEIGHT * style.marks();
    }

    static Font labelFont(ClaimMarks claim, Style style) {
        boolean strong = style.isPicture() || claim.emphasis() == Emphasis.RAISED;
        double size = 12 * style.marks();
        return strong ? Fonts.semiBold(size) : Fonts.medium(size);
    }

    static Font evidenceFont(Style style) {
        return Fonts.regular(11 * style.marks());
    }

    /// Places a claim's callout; empty where there is no room for its badge.
    ///
    /// @param held where it stood in the last drawing
    static Optional<Callout> of(
            ClaimMarks claim,
            Point2D anchor,
            MarkShape shape,
            Style style,
            LabelPlacement placement,
            Optional<LabelPlacement.Slot> held) {
        List<List<String>> forms = forms(claim, style);
        LabelPlacement.Wanted wanted =
                new LabelPlacement.Wanted(
                        anchor,
                        shape.radius(claim, anchor),
                        shape.around(claim, anchor),
                        badgeWidth(claim, style),
                        badgeHeight(style),
                        forms.stream().map(f -> size(f, claim, style)).toList(),
                        held);
        return placement
                .find(wanted)
                .map(
                        place ->
                                new Callout(
                                        claim,
                                        place,
                                        place.slot().form().map(forms::get).orElse(List.of())));
    }

    /// Whether the text had to go.
    boolean isTextDropped() {
        return lines.isEmpty() && !claim.label().isEmpty();
    }

    private static List<List<String>> forms(ClaimMarks claim, Style style) {
        if (claim.label().isEmpty()) {
            return List.of();
        }
        List<List<String>> forms = new ArrayList<>();
        boolean full = style.isPicture() || claim.emphasis() == Emphasis.RAISED;
        if (full && !claim.evidence().isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(claim.label());
            lines.addAll(claim.evidence());
            forms.add(lines);
        }
        forms.add(List.of(claim.label()));
        return forms;
    }

    private static LabelPlacement.TextSize size(List<String> lines, ClaimMarks claim, Style style) {
        double width = Fonts.width(labelFont(claim, style), lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            width = Math.max(width, Fonts.width(evidenceFont(style), line));
        }
        return new LabelPlacement.TextSize(
                width,
                (LABEL_LINE + EVIDENCE_LINE * (lines.size() - 1)) * style.marks(),
                LABEL_LINE * style.marks());
    }

    /// The baseline of one of its lines.
    double baseline(int line, Style style) {
        double top = place.text().orElseThrow().getY();
        return line == 0
                ? top + 11.8 * style.marks()
                : top + (LABEL_LINE + EVIDENCE_LINE * (line - 1) + 10.8) * style.marks();
    }
}
