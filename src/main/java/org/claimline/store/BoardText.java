package org.claimline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.claimline.board.Axis;
import org.claimline.board.Board;
import org.claimline.board.Event;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.Trace;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.series.SeriesKey;
import org.claimline.store.recipe.RecipeText;

/// `board.yaml` as text, one thing a line.
final class BoardText {

    private BoardText() {}

    /// @param claims by whose order the starred ones are written
    static String of(
            Board board, List<Claim> claims, Map<String, SortedMap<String, String>> recipes) {
        StringBuilder out = new StringBuilder();
        board.window().ifPresent(window -> out.append("window: ").append(window).append('\n'));
        if (!board.gridlines()) {
            out.append("gridlines: false\n");
        }
        if (!board.events().isEmpty()) {
            out.append("events:\n");
            board.events().forEach(event -> out.append("  - ").append(event(event)).append('\n'));
        }
        if (!board.panels().isEmpty()) {
            out.append("panels:\n");
            board.panels().forEach(panel -> panel(panel, out));
        }
        List<String> starred =
                claims.stream()
                        .map(Claim::id)
                        .filter(board.starred()::contains)
                        .map(ClaimId::text)
                        .toList();
        if (!starred.isEmpty()) {
            out.append("starred: ").append(YamlText.list(starred)).append('\n');
        }
        if (!board.favourites().isEmpty()) {
            List<String> keys = board.favourites().stream().map(SeriesKey::text).sorted().toList();
            out.append("favourites: ").append(YamlText.list(keys)).append('\n');
        }
        if (!recipes.isEmpty()) {
            out.append("recipes:\n");
            recipes.forEach((shape, recipe) -> recipe(shape, recipe, out));
        }
        return out.isEmpty() ? "panels: []\n" : out.toString();
    }

    private static void recipe(String shape, Map<String, String> recipe, StringBuilder out) {
        out.append("  - ")
                .append(
                        YamlText.group(
                                List.of(
                                        YamlText.pair("shape", shape),
                                        "settings: " + YamlText.list(RecipeText.of(recipe)))))
                .append('\n');
    }

    private static String event(Event event) {
        List<String> pairs = new ArrayList<>();
        if (event.when().from().equals(event.when().to())) {
            pairs.add("on: " + event.when().from());
        } else {
            pairs.add("from: " + event.when().from());
            pairs.add("to: " + event.when().to());
        }
        pairs.add(YamlText.pair("label", event.label()));
        if (!event.source().isEmpty()) {
            pairs.add(YamlText.pair("source", event.source()));
        }
        return YamlText.group(pairs);
    }

    private static void panel(Panel panel, StringBuilder out) {
        List<String> lines = new ArrayList<>();
        lines.add(YamlText.pair("id", panel.id().text()));
        panel.title().ifPresent(title -> lines.add(YamlText.pair("title", title)));
        if (panel.height() != 1) {
            lines.add("height: " + YamlText.number(panel.height()));
        }
        if (!panel.axis().equals(Axis.AUTO)) {
            lines.add("axis: " + axis(panel.axis()));
        }
        if (!panel.right().equals(Axis.AUTO)) {
            lines.add("right: " + axis(panel.right()));
        }
        if (panel.collapsed()) {
            lines.add("collapsed: true");
        }
        lines.add(panel.traces().isEmpty() ? "traces: []" : "traces:");
        panel.traces().forEach(trace -> lines.add("  - " + trace(trace)));
        if (!panel.notes().isEmpty()) {
            lines.add("notes:");
            panel.notes().forEach(note -> lines.add("  - " + note(note)));
        }
        out.append("  - ").append(String.join("\n    ", lines)).append('\n');
    }

    private static String axis(Axis axis) {
        List<String> pairs = new ArrayList<>();
        pairs.add(YamlText.pair("scale", word(axis.scale())));
        axis.from().ifPresent(from -> pairs.add("from: " + YamlText.number(from)));
        axis.to().ifPresent(to -> pairs.add("to: " + YamlText.number(to)));
        return YamlText.group(pairs);
    }

    private static String trace(Trace trace) {
        List<String> pairs = new ArrayList<>();
        pairs.add(
                switch (trace.origin()) {
                    case Trace.Origin.OfSeries series ->
                            YamlText.pair("series", series.key().text());
                    case Trace.Origin.OfFormula formula ->
                            YamlText.pair("formula", formula.formula().text());
                });
        trace.name().ifPresent(name -> pairs.add(YamlText.pair("name", name)));
        if (trace.kind() != Trace.Kind.AUTO) {
            pairs.add("kind: " + word(trace.kind()));
        }
        trace.against().ifPresent(other -> pairs.add(YamlText.pair("against", other.text())));
        if (trace.side() != Trace.Side.LEFT) {
            pairs.add("axis: " + word(trace.side()));
        }
        if (trace.hidden()) {
            pairs.add("hidden: true");
        }
        return YamlText.group(pairs);
    }

    private static String note(Note note) {
        List<String> pairs = new ArrayList<>();
        pairs.add(YamlText.pair("id", note.id()));
        pairs.add(YamlText.pair("trace", note.trace().text()));
        pairs.add(YamlText.pair("at", note.at().toString()));
        pairs.add(YamlText.pair("text", note.text()));
        if (note.offsetX() != 0 || note.offsetY() != 0) {
            pairs.add(
                    "offset: ["
                            + YamlText.number(note.offsetX())
                            + ", "
                            + YamlText.number(note.offsetY())
                            + "]");
        }
        return YamlText.group(pairs);
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
