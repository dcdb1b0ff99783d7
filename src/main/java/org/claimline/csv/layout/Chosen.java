package org.claimline.csv.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.text.Lines;

/// What was chosen about a table's layout; the rest is detected.
///
/// @param kind how the periods stand
/// @param header the lines of the header
/// @param headless whether there is no header
/// @param roles of the file's columns, counted from 1
public record Chosen(
        Optional<Layout.Kind> kind,
        Optional<Lines> header,
        boolean headless,
        Map<Integer, Role> roles) {

    public static final String NONE = "none";

    public Chosen {
        roles = Map.copyOf(roles);
    }

    /// @throws IllegalArgumentException with a sentence where a value is not one of its setting
    public static Chosen of(Recipe recipe) {
        Optional<String> header = recipe.get(Setting.HEADER);
        return new Chosen(
                recipe.get(Setting.LAYOUT).map(Layout.Kind::parse),
                header.filter(lines -> !lines.equals(NONE)).map(Lines::parse),
                header.equals(Optional.of(NONE)),
                roles(recipe.get(Setting.COLUMNS).orElse("")));
    }

    private static Map<Integer, Role> roles(String words) {
        Map<Integer, Role> roles = new HashMap<>();
        for (String word : words.strip().split("\\s+")) {
            int equals = word.indexOf('=');
            if (equals > 0 && word.substring(0, equals).matches("[1-9]\\d{0,5}")) {
                roles.put(
                        Integer.parseInt(word.substring(0, equals)),
                        Role.parse(word.substring(equals + 1)));
            } else if (!word.isEmpty()) {
                throw new IllegalArgumentException(
                        "'"
                                + word
                                + "' tells no column; expected a number and what it holds, such as"
                                + " 2=value");
            }
        }
        return roles;
    }
}
