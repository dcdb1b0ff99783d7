package org.claimline.app.command;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/// Something a person can ask of the window.
///
/// @param name what it does, beginning with a verb: `Export a picture`
/// @param group where the page of keys lists it
/// @param keys the keys that ask for it; none where there are none
/// @param others keys that ask for it too, as on other keyboards
/// @param possible whether it does anything now
public record Command(
        String name,
        String group,
        Optional<KeyCombination> keys,
        List<KeyCombination> others,
        BooleanSupplier possible,
        Runnable action) {

    public static Command of(String group, String name, Runnable action) {
        return new Command(name, group, Optional.empty(), List.of(), () -> true, action);
    }

    /// @param text as [KeyCombination#valueOf] reads it: `Shortcut+O`, `L`
    /// @param more likewise, for other keyboards
    public Command on(String text, String... more) {
        return new Command(
                name,
                group,
                Optional.of(KeyCombination.valueOf(text)),
                Stream.of(more).map(KeyCombination::valueOf).toList(),
                possible,
                action);
    }

    public Command when(BooleanSupplier condition) {
        return new Command(name, group, keys, others, condition, action);
    }

    /// Whether its key is a letter, with Shift at most, which counts only where no text is
    /// typed.
    boolean isLetter() {
        return keys.filter(KeyCodeCombination.class::isInstance)
                .map(KeyCodeCombination.class::cast)
                .filter(k -> k.getCode().isLetterKey())
                .filter(
                        k ->
                                Stream.of(k.getShortcut(), k.getControl(), k.getAlt(), k.getMeta())
                                        .allMatch(ModifierValue.UP::equals))
                .isPresent();
    }

    /// The keys as they are written on this system: `Ctrl+O`; empty where there are none.
    public String keysText() {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }

    /// Does it, where it does anything now.
    public void run() {
        if (possible.getAsBoolean()) {
            action.run();
        }
    }
}
