package org.claimline.csv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was chosen for reading a file; what is absent is detected. It holds choices only, so that
/// the next edition of a file is detected anew in everything that was not chosen.
///
/// @param settings each setting's value
public record Recipe(Map<Setting, String> settings) {

    /// Everything as detected.
    public static final Recipe AUTO = new Recipe(Map.of());

    public Recipe {
        EnumMap<Setting, String> copy = new EnumMap<>(Setting.class);
        copy.putAll(settings);
        settings = Collections.unmodifiableMap(copy);
    }

    public Optional<String> get(Setting setting) {
        return Optional.ofNullable(settings.get(setting));
    }

    public Recipe with(Setting setting, String value) {
        EnumMap<Setting, String> copy = new EnumMap<>(Setting.class);
        copy.putAll(settings);
        copy.put(setting, value);
        return new Recipe(copy);
    }

    /// The recipe with a setting as detected again.
    public Recipe without(Setting setting) {
        EnumMap<Setting, String> copy = new EnumMap<>(Setting.class);
        copy.putAll(settings);
        copy.remove(setting);
        return new Recipe(copy);
    }

    /// This recipe, and of another one what this does not say.
    public Recipe over(Recipe other) {
        EnumMap<Setting, String> copy = new EnumMap<>(Setting.class);
        copy.putAll(other.settings);
        copy.putAll(settings);
        return new Recipe(copy);
    }

    /// As it is kept in files: the settings' words and values; inverse of [#of].
    public SortedMap<String, String> toWords() {
        TreeMap<String, String> words = new TreeMap<>();
        settings.forEach((setting, value) -> words.put(setting.word(), value));
        return words;
    }

    /// @throws IllegalArgumentException where a word is no setting
    public static Recipe of(Map<String, String> words) {
        EnumMap<Setting, String> settings = new EnumMap<>(Setting.class);
        words.forEach((word, value) -> settings.put(Setting.parse(word), value));
        return new Recipe(settings);
    }
}
