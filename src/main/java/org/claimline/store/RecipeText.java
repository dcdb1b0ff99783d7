package org.claimline.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimline.store.tree.Form;

/// The choices of a recipe as they stand in files: `days=day-first`, one a setting.
final class RecipeText {

    private RecipeText() {}

    static List<String> of(Map<String, String> recipe) {
        return recipe.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .toList();
    }

    /// Reads a list of choices; what is none becomes a problem at its place.
    static SortedMap<String, String> read(Form form, String key) {
        TreeMap<String, String> recipe = new TreeMap<>();
        form.eachParsed(key, RecipeText::choice)
                .forEach(choice -> recipe.put(choice.getKey(), choice.getValue()));
        return recipe;
    }

    private static Map.Entry<String, String> choice(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a choice; expected a form such as days=day-first");
        }
        return Map.entry(text.substring(0, equals), text.substring(equals + 1));
    }
}
