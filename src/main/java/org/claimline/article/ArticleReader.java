package org.claimline.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.claimline.csv.Bytes;
import org.claimline.csv.text.Encoding;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/// Reads an article's text from a file: HTML, Markdown (CommonMark) or plain text.
public final class ArticleReader {

    private static final long LARGEST = 20L << 20;
    private static final int HEAD = 4096;
    private static final int DEEPEST = 100;

    private ArticleReader() {}

    /// The text of a file. Its ending tells what it is; a page is one by its first tag, too.
    ///
    /// @throws IOException with a sentence, where it cannot be read or holds no text
    public static ArticleText read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(
                    file + (Files.exists(file) ? " is not a file." : " is not there."));
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than 20 MB, too large for an article's text.");
        }
        byte[] bytes = Files.readAllBytes(file);
        ArticleText text = read(file, bytes);
        if (text.size() == 0) {
            throw new IOException(
                    file
                            + " holds no paragraph of text. Save the article as a page, as Markdown or as"
                            + " plain text.");
        }
        return text;
    }

    private static ArticleText read(Path file, byte[] bytes) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String text = decode(bytes);
        refuseOther(file, text);
        if (name.matches(".*\\.x?html?")
                || text.stripLeading().matches("(?is)<(!doctype )?html\\b.*")) {
            return page(bytes, text);
        }
        return name.matches(".*\\.(md|markdown)") ? markdown(text) : PlainText.read(text);
    }

    private static String decode(byte[] bytes) {
        Encoding encoding = Encoding.detect(Bytes.of(bytes));
        int skipped = encoding.skipped();
        return new String(bytes, skipped, bytes.length - skipped, encoding.charset());
    }

    private static void refuseOther(Path file, String text) throws IOException {
        String kind =
                text.startsWith("%PDF")
                        ? "a PDF"
                        : text.startsWith("PK\u0003\u0004")
                                ? "a zip file or a word processor's document"
                                : text.startsWith("{\\rtf") || text.indexOf('\0') >= 0
                                        ? "no plain text"
                                        : "";
        if (!kind.isEmpty()) {
            throw new IOException(
                    file
                            + " is "
                            + kind
                            + ". Save the article as a page, as Markdown or as plain text.");
        }
    }

    /// A page that says how it is encoded is believed; else its bytes are looked at.
    private static ArticleText page(byte[] bytes, String text) throws IOException {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return HtmlText.read(
                head.contains("charset")
                        ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                        : Jsoup.parse(text));
    }

    private static ArticleText markdown(String text) {
        Parser parser =
                Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
        String html = HtmlRenderer.builder().build().render(parser.parse(text));
        return HtmlText.read(Jsoup.parse(html));
    }
}
