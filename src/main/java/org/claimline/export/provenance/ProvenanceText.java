package org.claimline.export.provenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.board.PanelId;
import org.claimline.export.provenance.Provenance.Chain;
import org.claimline.export.provenance.Provenance.Figures;
import org.claimline.export.provenance.Provenance.Line;
import org.claimline.export.provenance.Provenance.Said;
import org.claimline.series.Source;

/// What a file was made from, as text: as JSON for programs, in sentences for people. Keys are
/// always there and in one order; what is not known is `null`.
public final class ProvenanceText {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ProvenanceText() {}

    public static String json(Provenance from) {
        ObjectNode root = NODES.objectNode();
        root.put("claimline", from.making().program());
        root.put("made", from.making().moment().toString());
        root.putObject("workspace").put("name", from.workspace()).put("title", from.title());
        root.put("panel", from.panel().map(PanelId::text).orElse("board"));
        root.putObject("window")
                .put("from", Instant.ofEpochSecond(from.window().fromSecond()).toString())
                .put("before", Instant.ofEpochSecond(from.window().toSecond()).toString());
        ArrayNode lines = root.putArray("lines");
        from.lines().forEach(line -> lines.add(line(line)));
        ArrayNode series = root.putArray("series");
        from.series().forEach(one -> series.add(figures(one)));
        ArrayNode claims = root.putArray("claims");
        from.claims().forEach(claim -> claims.add(said(claim)));
        root.put("data", from.data());
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(root)
                    .replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private static ObjectNode line(Line line) {
        ObjectNode node = NODES.objectNode();
        node.put("panel", line.panel().text());
        node.put("name", line.name());
        node.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
        node.put("axis", line.side().name().toLowerCase(Locale.ROOT));
        node.setAll(chain(line.drawn()));
        node.set("against", line.against().map(ProvenanceText::chain).orElse(null));
        return node;
    }

    private static ObjectNode chain(Chain chain) {
        ObjectNode node = NODES.objectNode();
        node.put("formula", chain.formula());
        ArrayNode steps = node.putArray("steps");
        for (Step step : chain.steps()) {
            ObjectNode one = steps.addObject();
            one.put("part", step.part());
            put(one, "unit", step.unit());
            ArrayNode done = one.putArray("done");
            step.done().forEach(done::add);
        }
        return node;
    }

    private static ObjectNode figures(Figures figures) {
        Source source = figures.source();
        ObjectNode node = NODES.objectNode();
        node.put("key", figures.key().text());
        node.put("title", figures.title());
        put(node, "unit", figures.unit());
        put(node, "publisher", source.publisher());
        put(node, "dataset", source.dataset());
        put(node, "licence", source.licence());
        put(node, "address", source.address());
        put(node, "retrieved", source.retrieved().map(LocalDate::toString).orElse(""));
        node.put("observations", figures.observations());
        node.put("data", figures.data());
        return node;
    }

    private static ObjectNode said(Said claim) {
        ObjectNode node = NODES.objectNode();
        node.put("id", claim.id());
        node.put("number", claim.number());
        node.put("statement", claim.statement());
        node.set("assert", claim.assertion().map(ProvenanceText::chain).orElse(null));
        node.put("verdict", claim.verdict().word());
        return node;
    }

    private static void put(ObjectNode node, String key, String text) {
        if (text.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, text);
        }
    }

    /// In sentences, a line each.
    public static String summary(Provenance from) {
        Stream<String> head =
                Stream.of(
                        "Made by Claimline "
                                + from.making().program()
                                + " on "
                                + from.making().moment()
                                + " from the workspace "
                                + from.workspace()
                                + " ("
                                + from.title()
                                + ").");
        Stream<String> lines =
                from.lines().stream()
                        .map(
                                line ->
                                        "Panel %s, %s: %s%s"
                                                .formatted(
                                                        line.panel(),
                                                        line.name(),
                                                        line.drawn().formula(),
                                                        line.against()
                                                                .map(c -> " against " + c.formula())
                                                                .orElse("")));
        Stream<String> series =
                from.series().stream().map(one -> "Series " + one.key() + ": " + source(one));
        Stream<String> claims =
                from.claims().stream()
                        .map(
                                claim ->
                                        "Claim "
                                                + claim.number()
                                                + ": "
                                                + claim.statement()
                                                + " "
                                                + claim.verdict().title()
                                                + ".");
        return Stream.of(head, lines, series, claims, Stream.of("Data " + from.data()))
                .flatMap(one -> one)
                .collect(Collectors.joining("\n"));
    }

    private static String source(Figures figures) {
        Source source = figures.source();
        Optional<String> retrieved = source.retrieved().map(day -> "retrieved " + day);
        return Stream.concat(
                        List.of(
                                figures.title(),
                                source.publisher(),
                                source.dataset(),
                                source.licence(),
                                source.address())
                                .stream(),
                        retrieved.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
