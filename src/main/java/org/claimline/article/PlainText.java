package org.claimline.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain text: paragraphs stand apart by empty lines, or are a line each where there is no
/// empty line. A short line by itself that does not end as a sentence does is a heading.
final class PlainText {

    private static final int LONGEST_HEADING = 80;
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R[\\h]*\\R\\s*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…:;,»”\"')]");

    private PlainText() {}

    static ArticleText read(String text) {
        String whole = text.strip();
        List<String> blocks = Arrays.asList(EMPTY_LINES.split(whole));
        if (blocks.size() == 1) {
            blocks = whole.lines().toList();
        }
        TextBuilder built = new TextBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i).strip();
            if (!isHeading(block)) {
                built.paragraph(block);
            } else {
                built.heading(block, i == 0 ? 1 : 2);
            }
        }
        return built.build("");
    }

    private static boolean isHeading(String block) {
        return block.length() <= LONGEST_HEADING
                && block.lines().count() == 1
                && !SENTENCE.matcher(block).matches();
    }
}
