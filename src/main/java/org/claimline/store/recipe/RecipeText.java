package org.claimline.store.recipe;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimline.csv.Setting;
import org.claimline.store.tree.Form;

/// The choices of a recipe as they stand in files: `days=day-first`, one a setting.
public final class RecipeText {

    private RecipeText() {}

    public static List<String> of(Map<String, String> recipe) {
        return recipe.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .toList();
    }

    /// Reads a list of choices; what is none becomes a problem at its place.
    public static SortedMap<String, String> read(Form form, String key) {
        TreeMap<String, String> recipe = new TreeMap<>();
        form.eachParsed(key, RecipeText::choice)
                .forEach(choice -> recipe.put(choice.getKey(), choice.getValue()));
        return recipe;
    }

    /// All that are remembered, by the shapes of files: the list `recipes` of a group of keys.
    public static SortedMap<String, SortedMap<String, String>> all(Form board) {
        TreeMap<String, SortedMap<String, String>> all = new TreeMap<>();
        for (Form form : board.forms("recipes", "a recipe")) {
            form.knowing("shape", "settings");
            form.required("shape").ifPresent(shape -> all.put(shape, read(form, "settings")));
        }
        return all;
    }

    private static Map.Entry<String, String> choice(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a choice; expected a form such as days=day-first");
        }
        Setting setting = Setting.parse(text.substring(0, equals));
        return Map.entry(setting.word(), SettingValue.checked(setting, text.substring(equals + 1)));
    }
}
