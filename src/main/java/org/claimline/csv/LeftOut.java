package org.claimline.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// The series of a file that a recipe leaves out ([Setting#LEFT_OUT]).
public final class LeftOut {

    private LeftOut() {}

    /// Their keys.
    ///
    /// @throws IllegalArgumentException where one is no key
    public static Set<SeriesKey> of(Recipe recipe) {
        return recipe.get(Setting.LEFT_OUT).stream()
                .flatMap(keys -> Stream.of(keys.split(" ")))
                .filter(key -> !key.isEmpty())
                .map(SeriesKey::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The recipe that leaves out what is not wanted of a file's series.
    public static Recipe with(Recipe recipe, List<TimeSeries> found, List<TimeSeries> wanted) {
        Set<SeriesKey> kept =
                wanted.stream().map(TimeSeries::key).collect(Collectors.toUnmodifiableSet());
        String left =
                found.stream()
                        .map(TimeSeries::key)
                        .filter(key -> !kept.contains(key))
                        .map(SeriesKey::text)
                        .collect(Collectors.joining(" "));
        return left.isEmpty()
                ? recipe.without(Setting.LEFT_OUT)
                : recipe.with(Setting.LEFT_OUT, left);
    }
}
