package org.claimline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.claimline.claim.Choice;
import org.claimline.claim.Claim;
import org.claimline.claim.Evidence;
import org.claimline.claim.Sensitivity;

/// The `sensitivity` of a claim in `check --json`.
final class SensitivityJson {

    private SensitivityJson() {}

    /// `null` where there is none.
    static JsonNode of(Optional<Sensitivity> sensitivity) {
        return sensitivity.<JsonNode>map(SensitivityJson::node).orElse(NullNode.getInstance());
    }

    private static ObjectNode node(Sensitivity sensitivity) {
        ObjectNode node = Json.object();
        node.put("holds", sensitivity.holds());
        node.put("of", sensitivity.of());
        node.put("leftOut", sensitivity.leftOut());
        node.putObject("moved")
                .put("start", sensitivity.moved().start())
                .put("end", sensitivity.moved().end());
        node.put("stated", sensitivity.dating() == Claim.Dating.STATED);
        ArrayNode choices = node.putArray("choices");
        sensitivity.choices().forEach(choice -> choices.add(choice(choice)));
        return node;
    }

    private static ObjectNode choice(Choice choice) {
        ObjectNode node = Json.object();
        node.put("start", choice.start());
        node.put("end", choice.end());
        node.set("assertion", Json.text(choice.assertion()));
        node.set("holds", holds(choice.holds()));
        node.set("reason", Json.text(choice.reason()));
        ArrayNode figures = node.putArray("figures");
        choice.evidence().forEach(one -> figures.add(EvidenceJson.figure(one)));
        return node;
    }

    private static JsonNode holds(Evidence.Holds holds) {
        return switch (holds) {
            case TRUE -> BooleanNode.TRUE;
            case FALSE -> BooleanNode.FALSE;
            case UNKNOWN, NOT_COMPARED -> NullNode.getInstance();
        };
    }
}
