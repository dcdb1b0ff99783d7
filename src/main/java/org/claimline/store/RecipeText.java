package org.claimline.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
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
        if (equals < 1 || equals == text.length() - 1) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a choice; expected a form such as days=day-first");
        }
        Setting setting = Setting.parse(text.substring(0, equals));
        String value = text.substring(equals + 1);
        LeftOut.of(Recipe.AUTO.with(setting, value));
        return Map.entry(setting.word(), value);
    }
}
