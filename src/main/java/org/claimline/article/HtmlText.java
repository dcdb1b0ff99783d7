package org.claimline.article;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Reads a page: its article, or what it says is its main part, or else all of it. Pictures,
/// captions, tables, menus and everything around the text are left out.
final class HtmlText {

    private static final String LEFT_OUT =
            "script, style, noscript, template, nav, aside, figure, figcaption, [class*=caption],"
                    + " table, form, button, select, textarea, iframe, svg, footer,"
                    + " body > header, [hidden]";

    private HtmlText() {}

    static ArticleText read(Document page) {
        page.select(LEFT_OUT).remove();
        TextBuilder built = new TextBuilder();
        Reading reading = new Reading(built);
        main(page).traverse(reading);
        reading.end();
        return built.build(page.title());
    }

    private static Element main(Document page) {
        return Stream.of("article", "main, [role=main]")
                .map(page::select)
                .flatMap(
                        found ->
                                found.stream()
                                        .max(Comparator.comparingInt(e -> e.text().length()))
                                        .stream())
                .findFirst()
                .orElse(page.body());
    }

    /// Gathers text up to the next edge of a block, which ends a heading or a paragraph.
    private static final class Reading implements NodeVisitor {
        private final TextBuilder built;
        private final StringBuilder text = new StringBuilder();
        private int level;
        private boolean broken;

        Reading(TextBuilder built) {
            this.built = built;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (!words.isBlank()) {
                    broken = false;
                }
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (element.nameIs("br")) {
                    lineBreak();
                } else if (element.isBlock() && level == 0) {
                    end();
                    level = levelOf(element);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            boolean ends =
                    node instanceof Element element
                            && element.isBlock()
                            && (level == 0 || levelOf(element) > 0);
            if (ends) {
                end();
            }
        }

        /// Two breaks in a row part paragraphs, as an empty line does.
        private void lineBreak() {
            if (broken) {
                end();
            }
            broken = !broken;
            text.append(' ');
        }

        private static int levelOf(Element element) {
            String name = element.normalName();
            return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
        }

        void end() {
            if (level > 0) {
                built.heading(text.toString(), level);
            } else {
                built.paragraph(text.toString());
            }
            text.setLength(0);
            level = 0;
            broken = false;
        }
    }
}
