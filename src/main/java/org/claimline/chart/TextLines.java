package org.claimline.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// Text broken into lines of a given width.
final class TextLines {

    private TextLines() {}

    /// Breaks at spaces and at line breaks; a word wider than a line is cut with `…`.
    static List<String> wrap(Font font, String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\n")) {
            String line = "";
            for (String word : paragraph.strip().split(" +")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (line.isEmpty() || Fonts.width(font, longer) <= width) {
                    line = longer;
                } else {
                    lines.add(Fonts.cut(font, line, width));
                    line = word;
                }
            }
            lines.add(Fonts.cut(font, line, width));
        }
        return lines;
    }

    /// At most so many lines, the last one ending with `…` where more followed.
    static List<String> atMost(Font font, List<String> lines, int count, double width) {
        if (lines.size() <= count) {
            return lines;
        }
        if (count <= 0) {
            return List.of();
        }
        List<String> kept = new ArrayList<>(lines.subList(0, count));
        String last = kept.getLast();
        String cut =
                Fonts.width(font, last + " …") <= width
                        ? last + " …"
                        : Fonts.cut(font, last + "……", width);
        kept.set(count - 1, cut);
        return kept;
    }
}
