package org.claimline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimline.claim.DataHash;
import org.claimline.claim.Evidence;
import org.claimline.formula.Use;
import org.claimline.formula.Value;

/// Evidence as JSON: each expression with its value and the observations it rests on.
final class EvidenceJson {

    private static final int MOST_OBSERVATIONS = 100;

    private EvidenceJson() {}

    static ArrayNode of(List<Evidence> all) {
        ArrayNode array = Json.array();
        all.forEach(one -> array.add(withObservations(one)));
        return array;
    }

    private static ObjectNode withObservations(Evidence evidence) {
        ObjectNode node = figure(evidence);
        if (evidence.uses().size() <= MOST_OBSERVATIONS) {
            ArrayNode observations = node.putArray("observations");
            evidence.uses().forEach(use -> observations.add(observation(use)));
        } else {
            node.put("count", evidence.uses().size());
            node.set("first", observation(evidence.uses().getFirst()));
            node.set("last", observation(evidence.uses().getLast()));
            node.put("hash", hash(evidence.uses()));
        }
        return node;
    }

    /// The expression and what it came to: `value`, `low`, `high` and `unit`.
    static ObjectNode figure(Evidence evidence) {
        ObjectNode node = Json.object().put("expression", evidence.expression());
        switch (evidence.value()) {
            case Value.Quantity quantity -> ValueJson.putQuantity(node, quantity);
            case Value.Truth truth -> unbounded(node.put("value", truth.holds()));
            case Value.Moment moment -> unbounded(node.put("value", moment.period().toString()));
            case Value.Series _, Value.Truths _, Value.Unknown _ ->
                    unbounded(node.putNull("value"));
        }
        return node;
    }

    private static void unbounded(ObjectNode node) {
        node.putNull("low").putNull("high").putNull("unit");
    }

    /// A bounded observation has its low and its high behind.
    private static ObjectNode observation(Use use) {
        ObjectNode node = Json.object();
        node.put("series", use.series().text());
        node.put("period", use.observation().period().toString());
        node.set("value", Json.number(use.observation().value()));
        if (use.observation().isBounded()) {
            node.set("low", Json.number(use.observation().low()));
            node.set("high", Json.number(use.observation().high()));
        }
        return node;
    }

    private static String hash(List<Use> uses) {
        DataHash hash = new DataHash();
        uses.forEach(use -> hash.add(use.series(), use.observation()));
        return hash.finish();
    }
}
