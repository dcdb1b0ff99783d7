package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimline.board.PanelId;
import org.claimline.chart.Samples;
import org.claimline.plan.Palette;
import org.claimline.store.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Pictures as lines.
final class VectorExportTest {

    private static final Optional<PanelId> INCOME = Optional.of(new PanelId("income"));
    private static final PictureSettings USUAL = new PictureSettings(1600, 900, 1, Palette.LIGHT);

    /// Of a selected claim the title says what the data says of it.
    private static final String CLAIMED =
            "Claim: Just under $4 500 in 2014. The data: 4 170 in 2014, peak 4 453 in 2013";

    @TempDir private Path folder;

    private Path write(
            PictureForm form, Optional<PanelId> panel, PictureSettings settings, String name)
            throws IOException {
        Path file = folder.resolve(name + form.ending());
        PictureExport.write(
                form,
                Drawing.of(Samples.board(), panel, Samples.HOME),
                settings,
                file,
                Existing.KEEP);
        return file;
    }

    private static Document xml(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureForm.class,
            names = {"SVG", "PDF"})
    void theSamePlanGivesTheSameBytesWhateverLocaleAndTimeZone(PictureForm form)
            throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path first = write(form, Optional.empty(), USUAL, "first");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Path second = write(form, Optional.empty(), USUAL, "second");
            assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anSvgSaysWhatItIsAndItsLettersAreOutlines() throws Exception {
        PictureSettings twice = new PictureSettings(800, 450, 2, Palette.DARK);
        Document svg = xml(write(PictureForm.SVG, INCOME, twice, "income"));
        Element root = svg.getDocumentElement();
        assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
        assertEquals("0 0 800 450", root.getAttribute("viewBox"));
        assertEquals("1600", root.getAttribute("width"));
        assertEquals("900", root.getAttribute("height"));
        assertEquals("title", root.getFirstChild().getNodeName());
        assertEquals(CLAIMED, root.getFirstChild().getTextContent());
        String description =
                svg.getElementsByTagNameNS(root.getNamespaceURI(), "desc").item(0).getTextContent();
        assertTrue(description.startsWith("Household income per head"), description);
        assertTrue(
                svg.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "source")
                        .item(0)
                        .getTextContent()
                        .contains("Bureau of National Statistics"));
        assertEquals(0, svg.getElementsByTagName("text").getLength());
        assertEquals(0, svg.getElementsByTagName("image").getLength());
        assertTrue(svg.getElementsByTagName("path").getLength() > 20);
    }

    @Test
    void aPdfHasItsTextItsFontsItsLanguageAndItsDescription() throws IOException {
        Path file = write(PictureForm.PDF, INCOME, USUAL, "income");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(1200, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(675, pdf.getPage(0).getMediaBox().getHeight(), 0.01);
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(CLAIMED), text);
            assertTrue(text.contains("Household income per head, US dollars a year"), text);
            assertEquals(CLAIMED, pdf.getDocumentInformation().getTitle());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            Object figure = pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            assertTrue(figure instanceof PDStructureElement);
            String described = ((PDStructureElement) figure).getAlternateDescription();
            assertTrue(described.startsWith("Household income per head"), described);
            PDResources resources = pdf.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDFormXObject form) {
                    for (COSName font : form.getResources().getFontNames()) {
                        PDFont one = form.getResources().getFont(font);
                        assertTrue(one.isEmbedded(), one.getName());
                        assertTrue(one.getName().matches("[A-Z]{6}\\+.*"), one.getName());
                    }
                }
            }
        }
    }

    @Test
    void aPageLargerThanPagesMayBeHasLargerUnits() throws IOException {
        PictureSettings large = new PictureSettings(10_000, 1_000, 4, Palette.LIGHT);
        try (PDDocument pdf =
                Loader.loadPDF(write(PictureForm.PDF, INCOME, large, "large").toFile())) {
            assertEquals(3, pdf.getPage(0).getUserUnit());
            assertEquals(10_000, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
        }
    }

    @Test
    void aPdfLooksAsThePngDoes() throws IOException {
        PictureSettings small = new PictureSettings(960, 540, 1, Palette.LIGHT);
        Path file = write(PictureForm.PDF, INCOME, small, "income");
        BufferedImage png =
                PngExport.picture(Drawing.of(Samples.board(), INCOME, Samples.HOME), small);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(0, 960 / 720f);
            assertEquals(png.getWidth(), page.getWidth());
            long away = 0;
            long inked = 0;
            for (int y = 0; y < png.getHeight(); y++) {
                for (int x = 0; x < png.getWidth(); x++) {
                    int a = new Color(png.getRGB(x, y)).getGreen();
                    int b = new Color(page.getRGB(x, y)).getGreen();
                    away += Math.abs(a - b) > 96 ? 1 : 0;
                    inked += a < 200 ? 1 : 0;
                }
            }
            assertTrue(inked > 4_000, "inked " + inked);
            assertTrue(away < 0.15 * inked, away + " of " + inked + " pixels differ");
        }
    }

    @Test
    void whatNoXmlMayHoldIsLeftOut() {
        assertEquals("a b c d e\n", Html.legible("a\u0001b\uD800c\uFFFEd\u0000e\n"));
        assertEquals("a&amp;&lt;😀", Html.escaped("a&<😀"));
        assertFalse(Html.legible("\uDFFF").contains("\uDFFF"));
    }

    @Test
    void aFormIsToldByTheEndingOfAName() {
        assertEquals(Optional.of(PictureForm.SVG), PictureForm.of("Income.SVG"));
        assertEquals(Optional.of(PictureForm.PDF), PictureForm.of("a.b.pdf"));
        assertEquals(Optional.empty(), PictureForm.of("income.jpg"));
    }
}
