package org.claimline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.claimline.csv.Digits;

/// The parts that every JSON result is made of: what is missing is `null`, numbers are as short as
/// they can be.
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double WHOLE_UNTIL = 1e15;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /// A text, `null` where it is empty.
    static JsonNode text(String text) {
        return text.isEmpty() ? NODES.nullNode() : NODES.textNode(text);
    }

    /// A number of at most fifteen significant digits; `null` where it is not finite.
    static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            return NODES.nullNode();
        }
        double said = Digits.rounded(value);
        return said == Math.rint(said) && Math.abs(said) < WHOLE_UNTIL
                ? NODES.numberNode((long) said)
                : NODES.numberNode(said);
    }

    /// A number exactly as it was read; `null` where it is not finite.
    static JsonNode exact(double value) {
        if (!Double.isFinite(value)) {
            return NODES.nullNode();
        }
        return value == Math.rint(value) && Math.abs(value) < WHOLE_UNTIL
                ? NODES.numberNode((long) value)
                : NODES.numberNode(value);
    }

    /// Prints a result.
    static void print(Console console, JsonNode json) throws JsonProcessingException {
        console.say(text(json));
    }

    /// Prints a result that can stand inside a `script` of a web page: the signs that mean
    /// something there, all of them inside texts, are escaped.
    static void printForPages(Console console, JsonNode json) throws JsonProcessingException {
        console.say(
                text(json)
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029"));
    }

    private static String text(JsonNode json) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return new ObjectMapper().writer(printer).writeValueAsString(json);
    }
}
