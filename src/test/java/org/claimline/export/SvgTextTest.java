package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.claimline.board.PanelId;
import org.claimline.chart.Samples;
import org.claimline.export.PictureSettings.Ground;
import org.claimline.export.PictureSettings.Letters;
import org.claimline.plan.Palette;
import org.claimline.store.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// An SVG's texts, its groups, and its ground.
final class SvgTextTest {

    private static final Optional<PanelId> INCOME = Optional.of(new PanelId("income"));
    private static final PictureSettings SMALL = new PictureSettings(960, 540, 1, Palette.LIGHT);

    @TempDir private Path folder;

    private static String svg(Optional<PanelId> panel, PictureSettings settings) throws Exception {
        return PictureExport.svg(Drawing.of(Samples.board(), panel, Samples.HOME), settings);
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void asTextItHasItsLettersAndItsFontsInside() throws Exception {
        String outlines = svg(INCOME, SMALL);
        String text = svg(INCOME, SMALL.with(Letters.TEXT));
        Document svg = xml(text);
        assertTrue(svg.getElementsByTagName("text").getLength() > 10);
        assertTrue(svg.getDocumentElement().getTextContent().contains("Household income per head"));
        String rules = svg.getElementsByTagName("style").item(0).getTextContent();
        assertTrue(rules.contains("font-family:'Inter SemiBold'"), "no rule for Inter SemiBold");
        assertTrue(rules.length() < 300_000, "the fonts are cut to " + rules.length());
        assertEquals(0, xml(outlines).getElementsByTagName("style").getLength());
        assertEquals(text, svg(INCOME, SMALL.with(Letters.TEXT)));
    }

    @ParameterizedTest
    @EnumSource(Letters.class)
    void itsIdsAreUniqueAndEachNamedTargetIsThere(Letters letters) throws Exception {
        String text = svg(Optional.empty(), SMALL.with(letters));
        Set<String> ids = new HashSet<>();
        NodeList all = xml(text).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
        }
        var targets = java.util.regex.Pattern.compile("url\\(#([^)]+)\\)").matcher(text);
        while (targets.find()) {
            assertTrue(ids.contains(targets.group(1)), targets.group(1));
        }
        assertTrue(ids.contains("series-income_usd"), ids.toString());
    }

    @Test
    void linesAndClaimsAreGroupsWithTitles() throws Exception {
        Document svg = xml(svg(INCOME, SMALL));
        NodeList groups = svg.getElementsByTagName("g");
        int lines = 0;
        int claims = 0;
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.getAttribute("id").matches("(series|claim)-.*")) {
                assertEquals("title", group.getFirstChild().getNodeName());
                assertTrue(group.getChildNodes().getLength() > 1);
                lines += group.getAttribute("id").startsWith("series-") ? 1 : 0;
                claims += group.getAttribute("id").startsWith("claim-") ? 1 : 0;
            }
        }
        assertTrue(lines > 0, "no line");
        assertTrue(claims > 0, "no claim");
    }

    @ParameterizedTest
    @EnumSource(Letters.class)
    void drawnAgainItLooksAsThePngDoes(Letters letters) throws Exception {
        BufferedImage png =
                PngExport.picture(Drawing.of(Samples.board(), INCOME, Samples.HOME), SMALL);
        BufferedImage again = rendered(svg(INCOME, SMALL.with(letters)));
        assertEquals(png.getWidth(), again.getWidth());
        long away = 0;
        long inked = 0;
        for (int y = 0; y < png.getHeight(); y++) {
            for (int x = 0; x < png.getWidth(); x++) {
                int a = new Color(png.getRGB(x, y)).getGreen();
                int b = new Color(again.getRGB(x, y)).getGreen();
                away += Math.abs(a - b) > 96 ? 1 : 0;
                inked += a < 200 ? 1 : 0;
            }
        }
        assertTrue(inked > 4_000, "inked " + inked);
        assertTrue(away < 0.15 * inked, away + " of " + inked + " pixels differ");
    }

    private static BufferedImage rendered(String svg) throws Exception {
        Rendering rendering = new Rendering();
        rendering.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        rendering.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
        return rendering.image;
    }

    private static final class Rendering extends ImageTranscoder {
        private BufferedImage image = createImage(1, 1);

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage rendered, TranscoderOutput output) {
            image = rendered;
        }
    }

    @Test
    void onNoGroundWhatLiesBelowShowsThrough() throws Exception {
        PictureSettings none = SMALL.on(Ground.NONE);
        for (Optional<PanelId> panel : java.util.List.of(INCOME, Optional.<PanelId>empty())) {
            Path file = folder.resolve(panel.isPresent() ? "panel.png" : "board.png");
            PictureExport.write(
                    PictureForm.PNG,
                    Drawing.of(Samples.board(), panel, Samples.HOME),
                    none,
                    file,
                    Existing.KEEP);
            BufferedImage image = ImageIO.read(Files.newInputStream(file));
            assertEquals(0, image.getRGB(2, 2) >>> 24);
            long clear = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    clear += image.getRGB(x, y) >>> 24 == 0 ? 1 : 0;
                }
            }
            assertTrue(clear > 0.5 * image.getWidth() * image.getHeight(), "clear " + clear);
            assertTrue(clear < 0.99 * image.getWidth() * image.getHeight(), "clear " + clear);
        }
        assertEquals(255, new Color(rendered(svg(INCOME, none)).getRGB(2, 2)).getGreen());
    }
}
