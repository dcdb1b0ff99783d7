package org.claimline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.claimline.formula.Explained;
import org.claimline.formula.Value;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// What `eval --json` prints.
final class ValueJson {

    private ValueJson() {}

    static ObjectNode of(Explained root) {
        ObjectNode node = Json.object();
        switch (root.value()) {
            case Value.Quantity quantity -> {
                node.put("type", "number");
                putQuantity(node, quantity);
            }
            case Value.Truth(boolean holds) -> node.put("type", "boolean").put("value", holds);
            case Value.Moment(Period period) ->
                    node.put("type", "period").put("value", period.toString());
            case Value.Unknown(String reason) -> node.put("type", "unknown").put("reason", reason);
            case Value.Series(TimeSeries _), Value.Truths(TimeSeries _) ->
                    node.put("type", "series");
        }
        if (root.value() instanceof Value.Series(TimeSeries series)) {
            node.set("unit", Json.text(series.unit().toString()));
        }
        node.set("notes", Json.texts(Notes.of(root)));
        if (root.value() instanceof Value.Series(TimeSeries series)) {
            putObservations(node, series);
        } else if (root.value() instanceof Value.Truths(TimeSeries series)) {
            putObservations(node, series);
        }
        return node;
    }

    /// `value`, `low`, `high` and `unit`; an exact number has no bounds, a range no value.
    static void putQuantity(ObjectNode node, Value.Quantity quantity) {
        boolean exact = quantity.isExact();
        node.set("value", exact ? Json.number(quantity.low()) : node.nullNode());
        node.set("low", exact ? node.nullNode() : Json.number(quantity.low()));
        node.set("high", exact ? node.nullNode() : Json.number(quantity.high()));
        node.set("unit", Json.text(quantity.unit().toString()));
    }

    private static void putObservations(ObjectNode node, TimeSeries series) {
        ArrayNode all = node.putArray("observations");
        for (Observation observation : series.observations()) {
            all.add(observation(observation));
        }
    }

    /// `["2014", 179.19]`; one that is bounded has its low and its high behind.
    private static JsonNode observation(Observation observation) {
        ArrayNode pair = Json.array();
        pair.add(observation.period().toString());
        pair.add(Json.number(observation.value()));
        if (observation.isBounded()) {
            pair.add(Json.number(observation.low()));
            pair.add(Json.number(observation.high()));
        }
        return pair;
    }
}
