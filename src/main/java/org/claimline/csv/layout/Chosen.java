package org.claimline.csv.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.text.Lines;

/// What was chosen about a table's layout; the rest is detected.
///
/// @param kind how the periods stand
/// @param header the lines of the header
/// @param headless whether there is no header
/// @param roles of the file's columns, counted from 1
/// @param missing marks that stand for a missing value beside the usual ones
public record Chosen(
        Optional<Layout.Kind> kind,
        Optional<Lines> header,
        boolean headless,
        Map<Integer, Role> roles,
        Set<String> missing) {

    public static final String NONE = "none";

    public Chosen {
        roles = Map.copyOf(roles);
        missing = Set.copyOf(missing);
    }

    /// @throws IllegalArgumentException with a sentence where a value is not one of its setting
    public static Chosen of(Recipe recipe) {
        Optional<String> header = recipe.get(Setting.HEADER);
        return new Chosen(
                recipe.get(Setting.LAYOUT).map(Layout.Kind::parse),
                header.filter(lines -> !lines.equals(NONE)).map(Lines::parse),
                header.equals(Optional.of(NONE)),
                roles(recipe.get(Setting.COLUMNS).orElse("")),
                recipe.get(Setting.MISSING).stream()
                        .flatMap(marks -> Stream.of(marks.split("\\s+")))
                        .collect(Collectors.toSet()));
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
