package org.claimline.article;

import java.util.ArrayList;
import java.util.List;
import org.claimline.article.Passage.Heading;
import org.claimline.article.Passage.Paragraph;
import org.claimline.claim.Place;

/// Counts paragraphs as they come, from each heading on.
final class TextBuilder {

    private final List<Passage> passages = new ArrayList<>();
    private String title = "";
    private String section = ArticleText.OPENING;
    private int paragraph;

    /// The first heading of the first level, with no text before it, is the title of the whole.
    void heading(String text, int level) {
        String words = words(text);
        if (words.isEmpty()) {
            return;
        }
        if (level == 1 && passages.isEmpty() && title.isEmpty()) {
            title = words;
            return;
        }
        section = words;
        paragraph = 0;
        passages.add(new Heading(words, level));
    }

    void paragraph(String text) {
        String words = words(text);
        if (!words.isEmpty()) {
            passages.add(new Paragraph(new Place(section, ++paragraph), words));
        }
    }

    /// On one line, without signs that are not seen.
    private static String words(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\s\\u200C\\u200D]]", "")
                .replaceAll("[\\s\\u00A0\\u2028\\u2029]+", " ")
                .strip();
    }

    /// @param otherwise the title where no heading is one
    ArticleText build(String otherwise) {
        return new ArticleText(title.isEmpty() ? words(otherwise) : title, passages);
    }
}
