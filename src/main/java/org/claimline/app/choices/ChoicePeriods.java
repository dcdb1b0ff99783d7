package org.claimline.app.choices;

import java.util.List;
import java.util.stream.Stream;
import org.claimline.claim.Choice;
import org.claimline.formula.Explained;
import org.claimline.formula.Role;
import org.claimline.series.Period;

/// The periods in which a choice's stretches of time begin and end.
public final class ChoicePeriods {

    private ChoicePeriods() {}

    /// Each once, in the order of the assertion; none of a choice that is not possible.
    public static List<Period> of(Choice choice) {
        return choice.explained().stream()
                .flatMap(Explained::all)
                .flatMap(part -> part.role().stream())
                .flatMap(ChoicePeriods::of)
                .distinct()
                .toList();
    }

    private static Stream<Period> of(Role role) {
        return switch (role) {
            case Role.Step step -> Stream.of(step.from(), step.to());
            case Role.Stretch stretch -> Stream.of(stretch.range().from(), stretch.range().to());
            case Role.Extreme extreme -> Stream.of(extreme.range().from(), extreme.range().to());
            case Role.Point _ -> Stream.empty();
        };
    }
}
