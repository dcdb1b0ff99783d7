package org.claimline.app.intake.dialog;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.layout.Role;

/// What a person said of single columns, as a recipe holds it: `1=period 2=value`.
final class Columns {

    private Columns() {}

    /// The setting's value with one column more, or that one changed.
    ///
    /// @param column counted from 0
    static String with(Recipe recipe, int column, Role role) {
        Map<Integer, String> roles = of(recipe);
        roles.put(column + 1, role.word());
        return roles.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<Integer, String> of(Recipe recipe) {
        Map<Integer, String> roles = new TreeMap<>();
        for (String word : recipe.get(Setting.COLUMNS).orElse("").split(" ")) {
            int equals = word.indexOf('=');
            if (equals > 0 && word.substring(0, equals).chars().allMatch(Character::isDigit)) {
                roles.put(Integer.valueOf(word.substring(0, equals)), word.substring(equals + 1));
            }
        }
        return roles;
    }
}
