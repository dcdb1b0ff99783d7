package org.claimline.store.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimline.claim.Judgement;
import org.claimline.store.Making;

/// `bundle.json`: what a bundle says of itself.
///
/// @param making by which program and when it was made, as text
/// @param workspace the folder in it that is the workspace
/// @param files the hash of every other file in it, by name
/// @param verdicts the claims' verdicts when it was made, by the claims' names
record BundleSheet(
        Map<String, String> making,
        String workspace,
        SortedMap<String, String> files,
        Map<String, String> verdicts) {

    static final String NAME = "bundle.json";

    static final long LARGEST = 20_000_000;

    BundleSheet {
        making = Collections.unmodifiableMap(new LinkedHashMap<>(making));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    static BundleSheet of(
            Making making,
            String workspace,
            SortedMap<String, String> files,
            List<Judgement> judgements) {
        Map<String, String> made = new LinkedHashMap<>();
        made.put("claimline", making.program());
        made.put("made", making.moment().toString());
        return new BundleSheet(made, workspace, files, verdicts(judgements));
    }

    static Map<String, String> verdicts(List<Judgement> judgements) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        judgements.forEach(j -> verdicts.put(j.claim().id().text(), j.verdict().word()));
        return verdicts;
    }

    String text() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        making.forEach(root::put);
        root.put("workspace", workspace);
        ObjectNode hashes = root.putObject("files");
        files.forEach(hashes::put);
        ObjectNode said = root.putObject("verdicts");
        verdicts.forEach(said::put);
        try {
            String text =
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
            return text.replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    /// @throws IOException with a sentence, where it is not what a bundle says of itself
    static BundleSheet read(String text) throws IOException {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IOException(NAME + " is not JSON: " + e.getOriginalMessage(), e);
        }
        String workspace = root.path("workspace").asText("");
        if (workspace.isEmpty() || workspace.contains("/") || !root.path("files").isObject()) {
            throw new IOException(
                    NAME + " does not say which folder is the workspace and what its files are");
        }
        Names.require(List.of(workspace));
        Map<String, String> made = new LinkedHashMap<>();
        for (String key : List.of("claimline", "made")) {
            made.put(key, root.path(key).asText(""));
        }
        return new BundleSheet(
                made,
                workspace,
                new TreeMap<>(texts(root.path("files"))),
                texts(root.path("verdicts")));
    }

    private static Map<String, String> texts(JsonNode group) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Entry<String, JsonNode> one : group.properties()) {
            texts.put(one.getKey(), one.getValue().asText(""));
        }
        return texts;
    }
}
