package org.claimline.app.look;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What can be chosen, in words; nothing is typed.
///
/// @param <T> what is chosen
public final class Worded<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public Worded(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T one) {
        return one == null ? "" : words.apply(one);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException(typed);
    }
}
