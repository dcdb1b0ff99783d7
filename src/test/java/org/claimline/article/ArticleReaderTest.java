package org.claimline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimline.article.Passage.Heading;
import org.claimline.article.Passage.Paragraph;
import org.claimline.claim.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The texts are made up for the tests.
final class ArticleReaderTest {

    @TempDir Path folder;

    private ArticleText read(String name, String text) throws IOException {
        return ArticleReader.read(Files.writeString(folder.resolve(name), text));
    }

    private static Paragraph paragraph(String section, int number, String text) {
        return new Paragraph(new Place(section, number), text);
    }

    private static final List<Passage> BREAD =
            List.of(
                    paragraph("Opening", 1, "Bread was dear."),
                    new Heading("Prices", 2),
                    paragraph("Prices", 1, "It cost more than before."),
                    paragraph("Prices", 2, "Then it fell."),
                    new Heading("Wages", 2),
                    paragraph("Wages", 1, "They stood still."));

    @Test
    void paragraphsOfPlainTextAreCountedFromTheShortLinesThatAreHeadings() throws IOException {
        ArticleText text =
                read(
                        "bread.txt",
                        "On bread\n\nBread was dear.\n\nPrices\n\nIt cost more\nthan before.\n\n"
                                + "Then it fell.\r\n\r\nWages\n \nThey stood still.\n");
        assertEquals(new ArticleText("On bread", BREAD), text);
    }

    @Test
    void plainTextWithoutEmptyLinesHasAParagraphALine() throws IOException {
        ArticleText text =
                read(
                        "bread.txt",
                        "On bread\nBread was dear.\nPrices\nIt cost more than before.\n"
                                + "Then it fell.\nWages\nThey stood still.");
        assertEquals(new ArticleText("On bread", BREAD), text);
    }

    @Test
    void markdownIsReadByItsHeadings() throws IOException {
        ArticleText text =
                read(
                        "bread.md",
                        "# On bread\n\nBread was *dear*.\n\n## Prices\n\nIt cost more\nthan [before](x).\n\n"
                                + "![a loaf](loaf.png)\n\n- Then it fell.\n\nWages\n-----\nThey stood still.\n");
        assertEquals(new ArticleText("On bread", BREAD), text);
    }

    @Test
    void aPageIsReadWithoutWhatStandsAroundItsArticle() throws IOException {
        ArticleText text =
                read(
                        "bread.html",
                        "<!doctype html><title>Paper</title><nav><p>Home</p></nav>"
                                + "<article><h1>On&nbsp;bread</h1><p>Bread was dear.</p>"
                                + "<h2><div>Prices</div></h2><figure><figcaption>A loaf</figcaption></figure>"
                                + "<div>It cost more <b>than</b> before.<br><br>Then it fell.</div>"
                                + "<table><tr><td>1</td></tr></table><script>alert(1)</script>"
                                + "<h3>Wages</h3><blockquote><p>They stood still.</p></blockquote></article>"
                                + "<footer><p>Imprint</p></footer>");
        assertEquals("On bread", text.title());
        assertEquals(List.of("Opening", "Prices", "Wages"), text.sections());
        assertEquals(4, text.size());
        assertEquals(
                BREAD.stream().map(Passage::text).toList(),
                text.passages().stream().map(Passage::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1251", "UTF-16LE"})
    void lettersAreReadInTheEncodingTheyWereWrittenIn(String charset) throws IOException {
        String text = "Цены на хлеб выросли вдвое за год, и люди вышли на площадь.";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        Path plain = Files.write(folder.resolve("хлеб.txt"), bytes);
        assertEquals(
                paragraph("Opening", 1, text), ArticleReader.read(plain).passages().getFirst());
        byte[] page = ("<html><p>" + text + "</p></html>").getBytes(Charset.forName(charset));
        Path html = Files.write(folder.resolve("хлеб.html"), page);
        assertEquals(paragraph("Opening", 1, text), ArticleReader.read(html).passages().getFirst());
    }

    @Test
    void aPageIsBelievedWhatItSaysOfItsEncoding() throws IOException {
        String page = "<html><meta charset=windows-1251><p>Хлеб подорожал.</p>";
        Path html = folder.resolve("page.html");
        Files.write(html, page.getBytes(Charset.forName("windows-1251")));
        assertEquals("Хлеб подорожал.", ArticleReader.read(html).passages().getFirst().text());
    }

    @Test
    void aPlaceIsFoundWhateverTheCaseAndSignsOfItsSection() throws IOException {
        ArticleText text =
                read("a.md", "# T\n\nOne.\n\n## Prices – and “wages”\n\nTwo.\n\nThree.\n");
        assertEquals(0, text.at(new Place("opening", 1)));
        assertEquals(3, text.at(new Place("PRICES and wages", 2)));
        assertEquals(1, text.at(new Place("Prices and wages", 9)), "its heading");
        assertEquals(-1, text.at(new Place("Elsewhere", 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, %PDF-1.7, is a PDF",
        "a.txt, '  ', holds no paragraph",
        "a.html, <html><script>x</script></html>, holds no paragraph",
        "a.rtf, {\\rtf1 x}, is no plain text"
    })
    void whatHoldsNoTextIsToldInASentence(String name, String content, String told) {
        IOException e = assertThrows(IOException.class, () -> read(name, content));
        assertTrue(String.valueOf(e.getMessage()).contains(told), e.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsToldInASentence() {
        IOException e =
                assertThrows(
                        IOException.class, () -> ArticleReader.read(folder.resolve("none.txt")));
        assertTrue(String.valueOf(e.getMessage()).endsWith("none.txt is not there."));
    }

    @Test
    void textNestedWithoutEndIsReadAllTheSame() throws IOException {
        ArticleText quoted = read("deep.md", ">".repeat(50_000) + " Deep.\n\nAfter.\n");
        assertEquals("After.", quoted.passages().getLast().text());
        ArticleText emphasised = read("deep2.md", "*a **a ".repeat(20_000) + "\n\nAfter.\n");
        assertEquals("After.", emphasised.passages().getLast().text());
        Path page = folder.resolve("deep.html");
        Files.writeString(page, "<div>".repeat(100_000) + "Deep.", StandardCharsets.UTF_8);
        assertEquals("Deep.", ArticleReader.read(page).passages().getFirst().text());
    }
}
