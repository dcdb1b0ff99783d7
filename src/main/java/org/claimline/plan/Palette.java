package org.claimline.plan;

import java.util.List;
import java.util.stream.Stream;
import org.claimline.claim.Verdict;

/// The colours of the light and the dark look, as `0xRRGGBB`; window, charts and pictures read the
/// same.
public enum Palette {
    LIGHT(
            0xFFFFFF,
            0xF4F2ED,
            0xFAF9F6,
            0x1C1B19,
            0x504C45,
            0x69645B,
            0xDEDAD1,
            0x1F4F8B,
            0xE5ECF5,
            0xFFFFFF,
            0xFFEFA3,
            0xA87B00,
            0xE7E4DD,
            0x8E887C,
            0x7D776B,
            List.of(0x0B72C9, 0xCC7000, 0x026C49, 0x4F2270, 0x75420A, 0x0A9BC2, 0x33322F, 0xA04A86),
            List.of(0x0A66B5, 0x9E5600, 0x026C49, 0x4F2270, 0x75420A, 0x00718F, 0x33322F, 0xA04A86),
            List.of(
                    new VerdictColours(0x1B7A49, 0xDDF1E4, 0x14633A),
                    new VerdictColours(0xAD5700, 0xFCE9CF, 0x854400),
                    new VerdictColours(0xC0272D, 0xFBE1DF, 0x9B1C22),
                    new VerdictColours(0x666A71, 0xE8E8EA, 0x4C5057))),
    DARK(
            0x1E2024,
            0x151619,
            0x1A1B1F,
            0xEFEDE8,
            0xC6C2BA,
            0xA09C93,
            0x35383E,
            0x8DB8F2,
            0x22354F,
            0x14161A,
            0x4B4014,
            0xE8BE47,
            0x2F3237,
            0x777B84,
            0x8F8A80,
            List.of(0x3D9BF5, 0xF08A35, 0x3AD298, 0xCB9BE6, 0xE6D24A, 0x86DCFA, 0xCFCDC7, 0xC96F8C),
            List.of(0x3D9BF5, 0xF08A35, 0x3AD298, 0xCB9BE6, 0xE6D24A, 0x86DCFA, 0xCFCDC7, 0xC96F8C),
            List.of(
                    new VerdictColours(0x52C58F, 0x153A29, 0x7ADDAE),
                    new VerdictColours(0xF0A552, 0x45300F, 0xF7BE7C),
                    new VerdictColours(0xFF8B82, 0x4A1F1F, 0xFFA8A1),
                    new VerdictColours(0xA3A7AF, 0x33363B, 0xC3C6CC)));

    /// The colours of one verdict.
    ///
    /// @param badge the badge's fill; its text is [Palette#onBadge]
    /// @param chip a chip's fill
    /// @param chipText a chip's text
    public record VerdictColours(int badge, int chip, int chipText) {}

    private final int surface;
    private final int chrome;
    private final int side;
    private final int text;
    private final int text2;
    private final int text3;
    private final int border;
    private final int accent;
    private final int accentTint;
    private final int onBadge;
    private final int selectionFill;
    private final int selectionEdge;
    private final int gridline;
    private final int control;
    private final int eventLine;
    private final List<Integer> series;
    private final List<Integer> names;
    private final List<VerdictColours> verdicts;

    Palette(
            int surface,
            int chrome,
            int side,
            int text,
            int text2,
            int text3,
            int border,
            int accent,
            int accentTint,
            int onBadge,
            int selectionFill,
            int selectionEdge,
            int gridline,
            int control,
            int eventLine,
            List<Integer> series,
            List<Integer> names,
            List<VerdictColours> verdicts) {
        this.surface = surface;
        this.chrome = chrome;
        this.side = side;
        this.text = text;
        this.text2 = text2;
        this.text3 = text3;
        this.border = border;
        this.accent = accent;
        this.accentTint = accentTint;
        this.onBadge = onBadge;
        this.selectionFill = selectionFill;
        this.selectionEdge = selectionEdge;
        this.gridline = gridline;
        this.control = control;
        this.eventLine = eventLine;
        this.series = series;
        this.names = names;
        this.verdicts = verdicts;
    }

    /// All its colours, in the same order in either look.
    public List<Integer> colours() {
        return Stream.of(
                        Stream.of(
                                surface,
                                chrome,
                                side,
                                text,
                                text2,
                                text3,
                                border,
                                accent,
                                accentTint,
                                onBadge,
                                selectionFill,
                                selectionEdge,
                                gridline,
                                control,
                                eventLine),
                        series.stream(),
                        names.stream(),
                        verdicts.stream()
                                .flatMap(v -> Stream.of(v.badge(), v.chip(), v.chipText())))
                .flatMap(colours -> colours)
                .toList();
    }

    public int surface() {
        return surface;
    }

    public int chrome() {
        return chrome;
    }

    /// Of the side panels.
    public int side() {
        return side;
    }

    public int text() {
        return text;
    }

    /// Muted text.
    public int text2() {
        return text2;
    }

    /// Subtle text.
    public int text3() {
        return text3;
    }

    public int border() {
        return border;
    }

    public int accent() {
        return accent;
    }

    public int accentTint() {
        return accentTint;
    }

    /// Text on accent and on badges.
    public int onBadge() {
        return onBadge;
    }

    public int selectionFill() {
        return selectionFill;
    }

    public int selectionEdge() {
        return selectionEdge;
    }

    public int gridline() {
        return gridline;
    }

    /// Control edges and the zero line.
    public int control() {
        return control;
    }

    public int eventLine() {
        return eventLine;
    }

    /// A trace's line.
    ///
    /// @param colour its place in the palette, from 0; beyond the eighth they begin again
    public int series(int colour) {
        return series.get(Math.floorMod(colour, series.size()));
    }

    /// A trace's name, dark enough to be read as text.
    public int name(int colour) {
        return names.get(Math.floorMod(colour, names.size()));
    }

    public VerdictColours verdict(Verdict verdict) {
        return verdicts.get(verdict.ordinal());
    }

    /// The fill of a claim's badge.
    public int badge(ClaimMarks marks) {
        return verdict(marks.verdict()).badge();
    }
}
