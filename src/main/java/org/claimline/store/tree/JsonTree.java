package org.claimline.store.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// Reads JSON (RFC 8259) with its places.
public final class JsonTree {

    private JsonTree() {}

    public static Tree read(String text, Problems problems) {
        TreeBuilder builder = new TreeBuilder(problems);
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!take(parser, token, builder)) {
                    return builder.torn();
                }
            }
            return builder.whole();
        } catch (JsonProcessingException e) {
            problems.add(place(e.getLocation()), "", "this is not JSON: " + sentence(e));
            return builder.torn();
        } catch (IOException e) {
            throw new IllegalStateException("reading from a text cannot fail", e);
        }
    }

    private static boolean take(JsonParser parser, JsonToken token, TreeBuilder builder)
            throws IOException {
        Place place = place(parser.currentTokenLocation());
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                return builder.begin(place, token == JsonToken.START_OBJECT);
            }
            case END_OBJECT, END_ARRAY -> builder.end();
            case VALUE_NULL -> builder.add(new Node.Nothing(place));
            case FIELD_NAME, VALUE_STRING -> builder.add(text(place, parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    builder.add(text(place, parser.getText()));
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("a text holds no " + token);
        }
        return true;
    }

    private static Node.Text text(Place place, String value) {
        return new Node.Text(
                place, value, index -> new Place(place.line(), place.column() + 1 + index));
    }

    private static Place place(JsonLocation location) {
        return location == null
                ? Place.START
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /// Jackson's words up to where they speak of its own settings and sources.
    private static String sentence(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int source = message.indexOf(" (start marker at");
        String head = source < 0 ? message : message.substring(0, source);
        return head.lines()
                .findFirst()
                .orElse("it cannot be read")
                .replaceAll(" \\(code \\d+( / 0x[0-9a-f]+)?\\)", "");
    }
}
