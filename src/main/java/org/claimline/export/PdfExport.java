package org.claimline.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.claimline.chart.Fonts;
import org.claimline.chart.Ground;
import org.claimline.chart.Lettering;
import org.claimline.export.provenance.Provenance;
import org.claimline.export.provenance.ProvenanceText;

/// Pictures as a PDF, each on a page of its own: lines as lines, text as text in the bundled
/// fonts, of which the letters used are inside. Each page is a figure with its description as
/// alternative text.
final class PdfExport {

    /// A pixel is 1/96 of an inch, a point 1/72.
    private static final double POINTS = 0.75;

    /// A page is at most so many units either way (ISO 32000-1, annex C.2); larger ones have
    /// larger units.
    private static final double MOST_UNITS = 14_400;

    private PdfExport() {}

    /// A page.
    record Page(Drawing drawing, PictureSettings settings) {}

    static byte[] bytes(Drawing drawing, PictureSettings settings) throws IOException {
        return bytes(drawing, List.of(new Page(drawing, settings)));
    }

    /// @param whole what the document says of itself
    static byte[] bytes(Drawing whole, List<Page> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            document.getDocumentCatalog().setStructureTreeRoot(root);
            PDMarkInfo marked = new PDMarkInfo();
            marked.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(marked);
            for (Page page : pages) {
                add(document, root, page.drawing(), page.settings());
            }
            describe(document, whole);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void add(
            PDDocument document,
            PDStructureTreeRoot root,
            Drawing drawing,
            PictureSettings settings)
            throws IOException {
        double points = settings.scale() * POINTS;
        double longest = Math.max(settings.width(), settings.height()) * points;
        float unit = (float) Math.max(1, Math.ceil(longest / MOST_UNITS));
        float width = (float) (settings.width() * points / unit);
        float height = (float) (settings.height() * points / unit);
        PDPage page = new PDPage(new PDRectangle(width, height));
        if (unit > 1) {
            page.setUserUnit(unit);
        }
        document.addPage(page);
        PDFormXObject form = form(document, drawing, settings);
        figure(document, root, page, form, drawing, width / settings.width());
    }

    private static PDFormXObject form(
            PDDocument document, Drawing drawing, PictureSettings settings) throws IOException {
        PdfBoxGraphics2D g2 = new PdfBoxGraphics2D(document, settings.width(), settings.height());
        try (PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
            for (Map.Entry<String, String> face : Fonts.faces().entrySet()) {
                try (InputStream in = Fonts.class.getResourceAsStream(face.getValue())) {
                    text.registerFont(face.getKey(), PDType0Font.load(document, in, true));
                }
            }
            g2.setFontTextDrawer(text);
            Lettering.foreignAsOutlines(g2);
            if (settings.ground() == PictureSettings.Ground.NONE) {
                Ground.none(g2);
            }
            drawing.paint(g2, settings.palette(), settings.width(), settings.height());
            g2.dispose();
        }
        return g2.getXFormObject();
    }

    /// Puts the picture on the page, marked as a figure.
    private static void figure(
            PDDocument document,
            PDStructureTreeRoot root,
            PDPage page,
            PDFormXObject form,
            Drawing drawing,
            double factor)
            throws IOException {
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, root);
        figure.setAlternateDescription(drawing.wording().alternative());
        figure.setTitle(drawing.wording().title());
        figure.setPage(page);
        root.appendKid(figure);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, 0);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(
                    COSName.getPDFName(StandardStructureTypes.Figure),
                    PDPropertyList.create(properties));
            content.transform(Matrix.getScaleInstance((float) factor, (float) factor));
            content.drawForm(form);
            content.endMarkedContent();
        }
        figure.appendKid(0);
    }

    private static void describe(PDDocument document, Drawing drawing) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(drawing.wording().title());
        about.setSubject(drawing.source());
        about.setCreator("Claimline");
        drawing.madeFrom()
                .ifPresent(from -> about.setCreationDate(calendar(from.making().moment())));
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(drawing).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        // The same picture is the same file: no moment of writing in its identifier.
        document.setDocumentId(0L);
    }

    private static String xmp(Drawing drawing) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:source>%s</dc:source>
                <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
                </rdf:Description>
                %s\
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """
                .formatted(
                        Html.escaped(drawing.wording().title()),
                        Html.escaped(drawing.wording().alternative()),
                        Html.escaped(drawing.source()),
                        drawing.madeFrom().map(PdfExport::xmp).orElse(""));
    }

    private static String xmp(Provenance from) {
        return """
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:claimline="%s">
                <xmp:CreatorTool>Claimline %s</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <claimline:provenance>%s</claimline:provenance>
                </rdf:Description>
                """
                .formatted(
                        Provenance.NAMESPACE,
                        Html.escaped(from.making().program()),
                        from.making().moment(),
                        Html.escaped(ProvenanceText.json(from)));
    }

    private static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
    }
}
