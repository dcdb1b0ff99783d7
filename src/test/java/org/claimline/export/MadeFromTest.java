package org.claimline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.claimline.board.PanelId;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.export.provenance.Provenance;
import org.claimline.export.provenance.ProvenanceText;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.formula.Value;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;
import org.claimline.series.TimeSeries;
import org.claimline.store.BundledStory;
import org.claimline.store.Existing;
import org.claimline.store.Making;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Every picture says what it was made from, and can be drawn again from that.
final class MadeFromTest {

    private static final Making MAKING = new Making("0.1.0", Instant.parse("2026-11-25T12:00:00Z"));
    private static final PictureSettings SMALL = new PictureSettings(480, 320, 1, Palette.LIGHT);
    private static Workspace story;
    private static List<Judgement> judgements;
    private static BoardPlan plan;

    @TempDir private Path folder;

    @BeforeAll
    static void read() throws Exception {
        story = WorkspaceReader.open(BundledStory.folder()).workspace().orElseThrow();
        judgements = Judge.judge(story.claims(), story.catalog());
        plan = BoardPlan.of(story, judgements, Optional.empty());
    }

    private static Provenance madeFrom(Optional<PanelId> panel) {
        return Provenance.of(story, judgements, plan, panel, plan.home(), MAKING);
    }

    private Path write(PictureForm form, Optional<PanelId> panel, String name) throws Exception {
        Path file = folder.resolve(name + form.ending());
        Drawing drawing = Drawing.of(plan, panel, plan.home()).madeFrom(madeFrom(panel));
        PictureExport.write(form, drawing, SMALL, file, Existing.KEEP);
        return file;
    }

    private static Document xml(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(in);
    }

    private static String inXml(Document document) {
        return document.getElementsByTagNameNS(Provenance.NAMESPACE, "provenance")
                .item(0)
                .getTextContent();
    }

    private static String inPng(Path file, String keyword) throws Exception {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            Node tree = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList entries =
                    ((javax.imageio.metadata.IIOMetadataNode) tree)
                            .getElementsByTagName("iTXtEntry");
            for (int i = 0; i < entries.getLength(); i++) {
                var entry = (javax.imageio.metadata.IIOMetadataNode) entries.item(i);
                if (entry.getAttribute("keyword").equals(keyword)) {
                    return entry.getAttribute("text");
                }
            }
            return "";
        } finally {
            reader.dispose();
        }
    }

    @Test
    void everyFormOfPictureCarriesTheSameChain() throws Exception {
        Optional<PanelId> income = Optional.of(new PanelId("income"));
        JsonNode wanted = new ObjectMapper().readTree(ProvenanceText.json(madeFrom(income)));
        assertEquals("kazakhstan-2022", wanted.path("workspace").path("name").asText());
        assertEquals("2026-11-25T12:00:00Z", wanted.path("made").asText());
        assertTrue(wanted.path("lines").size() > 0);
        Path png = write(PictureForm.PNG, income, "income");
        assertEquals(wanted, new ObjectMapper().readTree(inPng(png, "Claimline")));
        assertTrue(inPng(png, "Comment").contains("income_usd"));
        try (InputStream in = Files.newInputStream(write(PictureForm.SVG, income, "income"))) {
            assertEquals(wanted, new ObjectMapper().readTree(inXml(xml(in))));
        }
        Path file = write(PictureForm.PDF, income, "income");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
            assertEquals(
                    wanted, new ObjectMapper().readTree(inXml(xml(new ByteArrayInputStream(xmp)))));
            assertEquals(
                    MAKING.moment(), pdf.getDocumentInformation().getCreationDate().toInstant());
        }
    }

    @Test
    void whatIsDrawnCanBeDrawnAgainFromWhatAPictureCarries() throws Exception {
        Path file = write(PictureForm.PNG, Optional.empty(), "board");
        JsonNode lines = new ObjectMapper().readTree(inPng(file, "Claimline")).path("lines");
        List<TracePlan> drawn = new ArrayList<>();
        for (PanelPlan panel : plan.open().panels()) {
            drawn.addAll(panel.traces());
        }
        assertEquals(drawn.size(), lines.size());
        int compared = 0;
        for (int i = 0; i < drawn.size(); i++) {
            TracePlan trace = drawn.get(i);
            if (trace.path().isPresent()) {
                continue;
            }
            TimeSeries again = evaluated(lines.get(i).path("formula").asText());
            for (PointPlan point : trace.points()) {
                assertEquals(again.low(point.row()), point.low(), trace.name());
                compared++;
            }
        }
        assertTrue(compared > 1000, "compared " + compared);
    }

    private static TimeSeries evaluated(String formula) {
        if (Formula.parse(formula) instanceof Parsed.Good(Formula good)
                && good.evaluate(story.catalog()) instanceof Outcome.Evaluated(var root)
                && root.value() instanceof Value.Series(var series)) {
            return series;
        }
        throw new AssertionError(formula + " is no series");
    }

    @Test
    void aChainNamesItsPartsInOrderAndWhatWasDoneToThem() {
        Provenance all = madeFrom(Optional.empty());
        Provenance.Line real =
                all.lines().stream()
                        .filter(line -> line.drawn().formula().contains("("))
                        .findFirst()
                        .orElseThrow();
        List<String> parts = real.drawn().steps().stream().map(step -> step.part()).toList();
        assertTrue(parts.size() > 1, parts.toString());
        assertEquals(real.drawn().formula().strip(), parts.getLast());
        assertTrue(
                all.claims().stream()
                        .flatMap(claim -> claim.assertion().stream())
                        .flatMap(chain -> chain.steps().stream())
                        .anyMatch(step -> !step.done().isEmpty()),
                "some claim rests on something held or brought to another frequency");
    }

    @Test
    void theHashIsThatOfTheDataAndOfNothingElse() {
        Optional<PanelId> income = Optional.of(new PanelId("income"));
        Provenance before = madeFrom(income);
        assertTrue(before.data().matches("sha256:[0-9a-f]{64}"));
        assertEquals(before, madeFrom(income));
        TimeSeries series = story.catalog().get(before.series().getFirst().key()).orElseThrow();
        Workspace shorter =
                story.withCatalog(
                        story.catalog()
                                .with(
                                        TimeSeries.of(
                                                series.key(),
                                                series.frequency(),
                                                series.description(),
                                                series.observations()
                                                        .subList(0, series.size() - 1))));
        Provenance after = Provenance.of(shorter, judgements, plan, income, plan.home(), MAKING);
        assertFalse(before.data().equals(after.data()));
    }

    @Test
    void withoutAnOriginAPictureSaysNothingOfIt() throws Exception {
        Path file = folder.resolve("plain.png");
        PictureExport.write(
                PictureForm.PNG,
                Drawing.of(plan, Optional.of(new PanelId("income")), plan.home()),
                SMALL,
                file,
                Existing.KEEP);
        assertEquals("", inPng(file, "Claimline"));
    }
}
