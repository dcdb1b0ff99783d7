package org.claimline.export;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.claimline.chart.Fonts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// The bundled fonts that the texts of an SVG are set in, to stand inside it: of each the letters
/// used and no others.
final class FontFaces {

    /// What a font needs to be drawn; not how its letters go together otherwise, which nothing here
    /// was measured with.
    private static final List<String> TABLES =
            List.of(
                    "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca",
                    "maxp", "name", "post", "prep");

    private FontFaces() {}

    /// The rules of a style sheet; empty where there is no text.
    static String of(Element root) throws IOException {
        SortedMap<String, Set<Integer>> letters = new TreeMap<>();
        addLetters(root, letters);
        return of(letters);
    }

    /// The same for the letters of each family.
    static String of(SortedMap<String, Set<Integer>> letters) throws IOException {
        StringBuilder rules = new StringBuilder();
        for (Map.Entry<String, Set<Integer>> used : letters.entrySet()) {
            String file = Fonts.faces().get(new Font(used.getKey(), Font.PLAIN, 1).getFontName());
            if (file != null) {
                rules.append("@font-face{font-family:'")
                        .append(used.getKey())
                        .append("';src:url(data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(subset(file, used.getValue())))
                        .append(")}\n");
            }
        }
        return rules.toString();
    }

    /// Adds the letters of each family that a picture is written in.
    static void addLetters(Element root, SortedMap<String, Set<Integer>> letters) {
        NodeList texts = root.getElementsByTagNameNS(root.getNamespaceURI(), "text");
        for (int i = 0; i < texts.getLength(); i++) {
            Set<Integer> of =
                    letters.computeIfAbsent(family(texts.item(i)), name -> new TreeSet<>());
            texts.item(i).getTextContent().codePoints().forEach(of::add);
        }
    }

    private static String family(Node node) {
        if (!(node instanceof Element element)) {
            return "";
        }
        String own = element.getAttribute("font-family");
        return own.isEmpty() ? family(element.getParentNode()) : own.replace("'", "");
    }

    private static byte[] subset(String file, Set<Integer> letters) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(letters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
