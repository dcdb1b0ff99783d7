package org.claimline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.regex.Pattern;
import org.claimline.claim.accepted.Accepted;
import org.claimline.claim.accepted.AcceptedVerdict;
import org.claimline.claim.accepted.AcceptedVerdict.Kept;

/// `claims.lock` as text, one thing a line.
final class LockText {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private LockText() {}

    static String of(Accepted accepted) {
        ObjectNode root = NODES.objectNode();
        root.put("accepted", accepted.day().toString());
        ObjectNode claims = root.putObject("claims");
        accepted.claims().forEach((id, verdict) -> claims.set(id.text(), claim(verdict)));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                .withObjectEmptySeparator(""));
        printer.indentObjectsWith(lines);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private static ObjectNode claim(AcceptedVerdict verdict) {
        ObjectNode node = NODES.objectNode();
        node.put("verdict", verdict.verdict().word());
        ObjectNode values = node.putObject("values");
        verdict.values().forEach((expression, value) -> put(values, expression, value));
        node.put("data", verdict.data());
        if (!verdict.observations().isEmpty()) {
            ObjectNode observations = node.putObject("observations");
            verdict.observations().forEach((series, kept) -> put(observations, series, kept));
        }
        return node;
    }

    private static void put(ObjectNode node, String series, Kept kept) {
        switch (kept) {
            case Kept.Hash(String hash) -> node.put(series, hash);
            case Kept.Each(var values) -> {
                ObjectNode rows = node.putObject(series);
                values.forEach((period, value) -> put(rows, period.toString(), value));
            }
        }
    }

    /// A text that is a number is written as one; an empty one is `null`.
    private static void put(ObjectNode node, String key, String value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else if (NUMBER.matcher(value).matches()) {
            node.putRawValue(key, new RawValue(value));
        } else {
            node.put(key, value);
        }
    }
}
