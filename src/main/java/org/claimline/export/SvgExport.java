package org.claimline.export;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.claimline.chart.Ground;
import org.claimline.chart.Groups;
import org.claimline.chart.Lettering;
import org.claimline.export.provenance.Provenance;
import org.claimline.export.provenance.ProvenanceText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// A picture as SVG 1.1. Its letters are outlines, so that it looks the same everywhere, unless it
/// is asked for text; what it says stands in `title`, `desc` and `metadata` (Dublin Core), for
/// search and screen readers, and so does what it was made from. Lines and claims are groups.
final class SvgExport {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private SvgExport() {}

    static byte[] bytes(Drawing drawing, PictureSettings settings) throws IOException {
        Element root = drawn(drawing, settings, "");
        say(root, drawing);
        if (settings.letters() == PictureSettings.Letters.TEXT) {
            Element style = text(root.getOwnerDocument(), SVG, "style", FontFaces.of(root));
            root.insertBefore(style, root.getFirstChild());
        }
        return written(root, false);
    }

    /// A picture to stand inside a page.
    ///
    /// @param before what its ids begin with, so that no other picture of the page has them
    /// @param letters takes those that the page's fonts must have
    static String inside(
            Drawing drawing,
            PictureSettings settings,
            String before,
            SortedMap<String, Set<Integer>> letters)
            throws IOException {
        Element root = drawn(drawing, settings, before);
        FontFaces.addLetters(root, letters);
        return new String(written(root, true), StandardCharsets.UTF_8);
    }

    private static Element drawn(Drawing drawing, PictureSettings settings, String before)
            throws IOException {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(
                new SVGIDGenerator() {
                    @Override
                    public String generateID(String kind) {
                        return before + super.generateID(kind);
                    }
                });
        SVGGraphics2D g2 = new SVGGraphics2D(context, false);
        g2.setSVGCanvasSize(new Dimension(settings.width(), settings.height()));
        if (settings.letters() == PictureSettings.Letters.OUTLINES) {
            Lettering.asOutlines(g2);
        }
        if (settings.ground() == PictureSettings.Ground.NONE) {
            Ground.none(g2);
        }
        Groups.tell(g2, new SvgGroups(g2, document, before));
        drawing.paint(g2, settings.palette(), settings.width(), settings.height());
        Element root = g2.getRoot();
        root.setAttribute("viewBox", "0 0 " + settings.width() + " " + settings.height());
        root.setAttribute("width", number(settings.width() * settings.scale()));
        root.setAttribute("height", number(settings.height() * settings.scale()));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", before + "title " + before + "desc");
        root.setAttribute("lang", "en");
        NodeList all = root.getElementsByTagNameNS(SVG, "defs");
        for (int i = 0; i < all.getLength(); i++) {
            // Batik gives it the same id in every picture.
            ((Element) all.item(i)).removeAttribute("id");
        }
        describe(document, root, drawing, before);
        return root;
    }

    /// Without a document type, which would name an address.
    private static byte[] written(Element root, boolean inPage) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Transformer plain = TransformerFactory.newInstance().newTransformer();
            plain.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, inPage ? "yes" : "no");
            plain.transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IOException(e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    private static String number(double pixels) {
        return Long.toString(Math.round(pixels));
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform makes XML documents", e);
        }
    }

    private static void describe(Document document, Element root, Drawing drawing, String before) {
        Node first = root.getFirstChild();
        root.insertBefore(
                named(document, "title", before + "title", drawing.wording().title()), first);
        root.insertBefore(
                named(document, "desc", before + "desc", drawing.wording().alternative()), first);
    }

    /// What it is and what it was made from, for programs; a page says that of itself.
    private static void say(Element root, Drawing drawing) {
        Document document = root.getOwnerDocument();
        Element work = document.createElementNS(RDF, "rdf:Description");
        work.setAttributeNS(RDF, "rdf:about", "");
        work.appendChild(text(document, DC, "dc:title", drawing.wording().title()));
        work.appendChild(text(document, DC, "dc:description", drawing.wording().alternative()));
        work.appendChild(text(document, DC, "dc:source", drawing.source()));
        work.appendChild(text(document, DC, "dc:format", "image/svg+xml"));
        work.appendChild(text(document, DC, "dc:creator", "Claimline"));
        drawing.madeFrom().ifPresent(from -> madeFrom(document, work, from));
        Element rdf = document.createElementNS(RDF, "rdf:RDF");
        rdf.setAttribute("xmlns:rdf", RDF);
        rdf.setAttribute("xmlns:dc", DC);
        rdf.appendChild(work);
        Element metadata = document.createElementNS(SVG, "metadata");
        metadata.appendChild(rdf);
        root.insertBefore(
                metadata, root.getElementsByTagNameNS(SVG, "desc").item(0).getNextSibling());
    }

    private static void madeFrom(Document document, Element work, Provenance from) {
        String space = Provenance.NAMESPACE;
        work.setAttribute("xmlns:claimline", space);
        work.appendChild(text(document, DC, "dc:date", from.making().moment().toString()));
        work.appendChild(text(document, space, "claimline:provenance", ProvenanceText.json(from)));
    }

    private static Element named(Document document, String name, String id, String text) {
        Element element = text(document, SVG, name, text);
        element.setAttribute("id", id);
        return element;
    }

    private static Element text(Document document, String space, String name, String text) {
        Element element = document.createElementNS(space, name);
        element.setTextContent(Html.legible(text));
        return element;
    }
}
