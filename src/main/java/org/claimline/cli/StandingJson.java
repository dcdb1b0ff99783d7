package org.claimline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.claimline.claim.accepted.Revised;
import org.claimline.claim.accepted.Standing;

/// What was `accepted` of a claim, in `check --json`.
final class StandingJson {

    private StandingJson() {}

    /// `null` where nothing was accepted.
    static JsonNode of(Optional<Standing> standing) {
        return standing.<JsonNode>map(StandingJson::node).orElse(NullNode.getInstance());
    }

    private static ObjectNode node(Standing standing) {
        ObjectNode node = Json.object();
        node.put("on", standing.day().toString());
        node.put("verdict", standing.verdicts().before().word());
        node.put("changed", standing.isChanged());
        node.put("rewritten", standing.rewritten());
        ArrayNode revised = node.putArray("revised");
        standing.revised().forEach(one -> revised.add(revised(one)));
        return node;
    }

    private static ObjectNode revised(Revised revised) {
        ObjectNode node = Json.object().put("series", revised.series());
        return switch (revised) {
            case Revised.Changed(var _, var period, var before, var after) ->
                    values(node.put("period", period.toString()), value(before), value(after));
            case Revised.Added(var _, var period, var after) ->
                    values(
                            node.put("period", period.toString()),
                            NullNode.getInstance(),
                            value(after));
            case Revised.Gone(var _, var period, var before) ->
                    values(
                            node.put("period", period.toString()),
                            value(before),
                            NullNode.getInstance());
            case Revised.AmongMany(var _, int count) ->
                    values(node.putNull("period"), NullNode.getInstance(), NullNode.getInstance())
                            .put("count", count);
        };
    }

    private static ObjectNode values(ObjectNode node, JsonNode before, JsonNode after) {
        node.set("before", before);
        node.set("after", after);
        return node;
    }

    /// A number where the text is one, `null` where it is empty.
    private static JsonNode value(String text) {
        return text.isEmpty() || text.contains("..")
                ? Json.text(text)
                : Json.exact(Double.parseDouble(text));
    }
}
