package org.claimline.app.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.app.look.Figures;
import org.claimline.claim.Judgement;
import org.claimline.formula.Explained;
import org.claimline.formula.Expr;
import org.claimline.formula.Role;
import org.claimline.formula.Use;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;

/// The observations that carry a claim: the points it asks for, the ends of its changes, the
/// extremes found; not every one that was looked through for them.
public final class KeyUses {

    private static final int FEW = 4;

    private KeyUses() {}

    /// An observation with what it is to the claim.
    ///
    /// @param note what was done to it, or what it was found to be: `highest of 2000–2019`
    public record KeyUse(Use use, String note) {}

    private record Place(SeriesKey series, Period period) {}

    /// Each observation once, in the order of the assertion; all observations used where none
    /// stands out.
    public static List<KeyUse> of(Judgement judgement) {
        Map<Place, KeyUse> found = new LinkedHashMap<>();
        Stream.of(judgement.assertion(), judgement.close())
                .flatMap(Optional::stream)
                .flatMap(Explained::all)
                .forEach(part -> part.role().ifPresent(role -> add(found, part, role)));
        if (found.isEmpty()) {
            EvidenceWords.uses(judgement).forEach(use -> put(found, use, EvidenceWords.note(use)));
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<Place, KeyUse> found, Explained part, Role role) {
        List<Use> uses = part.all().flatMap(p -> p.uses().stream()).toList();
        switch (role) {
            case Role.Extreme extreme ->
                    uses.stream()
                            .filter(u -> overlaps(extreme.found(), u.observation().period()))
                            .forEach(u -> put(found, u, extreme(part, extreme.range())));
            case Role.Point _, Role.Stretch _ -> few(found, uses);
            case Role.Step step ->
                    few(
                            found,
                            uses.stream()
                                    .filter(
                                            u ->
                                                    uses.size() <= FEW
                                                            || overlaps(step, u.observation()))
                                    .toList());
        }
    }

    private static boolean overlaps(Role.Step step, org.claimline.series.Observation observation) {
        return overlaps(step.from(), observation.period())
                || overlaps(step.to(), observation.period());
    }

    private static boolean overlaps(Period a, Period b) {
        return a.startEpochSecond() < b.endEpochSecond()
                && b.startEpochSecond() < a.endEpochSecond();
    }

    private static void few(Map<Place, KeyUse> found, List<Use> uses) {
        if (uses.size() <= FEW) {
            uses.forEach(use -> put(found, use, EvidenceWords.note(use)));
        }
    }

    private static void put(Map<Place, KeyUse> found, Use use, String note) {
        found.putIfAbsent(
                new Place(use.series(), use.observation().period()), new KeyUse(use, note));
    }

    private static String extreme(Explained part, PeriodRange range) {
        boolean highest = part.expr() instanceof Expr.Call call && call.name().endsWith("max");
        List<String> ends = new ArrayList<>();
        ends.add(Figures.period(range.from()));
        if (!range.from().equals(range.to())) {
            ends.add(Figures.period(range.to()));
        }
        return (highest ? "highest of " : "lowest of ") + String.join("–", ends);
    }
}
