package org.claimline.app.claims.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.app.formula.ReadFormulas;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.claim.Place;
import org.claimline.claim.Reading;
import org.claimline.claim.Vary;
import org.claimline.csv.KeyText;
import org.claimline.formula.Expr;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.workspace.Workspace;

/// A claim as it is being written: texts, which may not be a claim yet.
///
/// @param id empty where it is to be made from the statement
/// @param panel the id of the panel it is shown on, empty where it is on none
public record Draft(
        String id,
        String statement,
        String label,
        List<PlaceText> places,
        String assertion,
        String close,
        String because,
        Claim.Dating dating,
        Vary vary,
        String panel,
        List<ReadingText> readings) {

    /// A place as it is being written.
    public record PlaceText(String section, String paragraph) {}

    /// A reading as it is being written.
    public record ReadingText(String name, String assertion, String because) {}

    /// What is wrong with a part of it.
    ///
    /// @param part `statement`, `id`, `label`, `places`, `assert`, `close`, `because`, `readings`
    public record Fault(String part, String sentence) {}

    /// What a draft comes to.
    ///
    /// @param faults why it cannot be a claim yet; none where it can
    /// @param judged as far as it is a claim
    public record Checked(Claim claim, Judgement judged, List<Fault> faults) {
        public Checked {
            faults = List.copyOf(faults);
        }
    }

    private static final int LONGEST_ID = 40;

    public Draft {
        places = List.copyOf(places);
        readings = List.copyOf(readings);
    }

    /// A claim of an assertion alone.
    public static Draft of(String assertion, String panel) {
        return new Draft(
                "",
                "",
                "",
                List.of(),
                assertion,
                "",
                "",
                Claim.Dating.STATED,
                Vary.USUAL,
                panel,
                List.of());
    }

    /// The same, standing at a place of the article.
    public Draft at(Place place) {
        return new Draft(
                id,
                statement,
                label,
                List.of(new PlaceText(place.section(), String.valueOf(place.paragraph()))),
                assertion,
                close,
                because,
                dating,
                vary,
                panel,
                readings);
    }

    public static Draft of(Claim claim) {
        return new Draft(
                claim.id().text(),
                claim.statement(),
                claim.label(),
                claim.where().stream()
                        .map(p -> new PlaceText(p.section(), String.valueOf(p.paragraph())))
                        .toList(),
                claim.assertion().map(Formula::text).orElse(""),
                claim.close().map(Formula::text).orElse(""),
                claim.because(),
                claim.dating(),
                claim.vary(),
                claim.panel().orElse(""),
                claim.readings().stream()
                        .map(r -> new ReadingText(r.name(), r.assertion().text(), r.because()))
                        .toList());
    }

    /// The id that a statement gives, free among those taken: `bread-costs-more`.
    static String idOf(String statement, Set<String> taken) {
        String words = KeyText.of(statement).text().replace('_', '-').replaceAll("-+", "-");
        String id = words;
        if (words.length() > LONGEST_ID) {
            String cut = words.substring(0, LONGEST_ID);
            int end = words.charAt(LONGEST_ID) == '-' ? LONGEST_ID : cut.lastIndexOf('-');
            id = end < 0 ? cut : cut.substring(0, end);
        }
        String free = id.replaceAll("^-|-$", "");
        for (int n = 2; taken.contains(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /// Judges it over a workspace and tells what is missing.
    ///
    /// @param instead the claim it takes the place of, whose id is its own to use
    /// @param read what reads its formulas, and knows those it read before
    public Checked check(Workspace workspace, Optional<ClaimId> instead, ReadFormulas read) {
        List<Fault> faults = new ArrayList<>();
        Set<String> taken =
                workspace.claims().stream()
                        .map(Claim::id)
                        .filter(one -> !instead.equals(Optional.of(one)))
                        .map(ClaimId::text)
                        .collect(Collectors.toSet());
        if (statement.isBlank()) {
            faults.add(new Fault("statement", "A claim is a statement in your own words."));
        }
        Claim claim = claim(taken, read, faults);
        Judgement judged = Judge.judge(claim, workspace.catalog());
        judged.problems()
                .forEach(
                        one ->
                                faults.add(
                                        new Fault(
                                                one.part().startsWith("readings")
                                                        ? "readings"
                                                        : one.part(),
                                                one.problem().message())));
        reasons(claim, faults);
        return new Checked(claim, judged, faults);
    }

    private Claim claim(Set<String> taken, ReadFormulas read, List<Fault> faults) {
        Optional<Formula> asserted = formula("assert", assertion, read, faults);
        Optional<Formula> weaker = formula("close", close, read, faults);
        return new Claim(
                claimId(taken, faults),
                1,
                statement.strip(),
                label(faults),
                where(faults),
                asserted,
                weaker,
                because.strip(),
                dating,
                Optional.of(panel).filter(text -> !text.isEmpty()),
                readings(read, faults),
                vary);
    }

    private ClaimId claimId(Set<String> taken, List<Fault> faults) {
        String text = id.isBlank() ? idOf(statement, taken) : id.strip();
        try {
            if (taken.contains(text)) {
                faults.add(new Fault("id", "Another claim has the id '" + text + "'."));
            }
            return new ClaimId(text);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("id", sentence(e)));
            return new ClaimId("claim");
        }
    }

    private String label(List<Fault> faults) {
        try {
            return Claim.requireLabel(label.strip());
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("label", sentence(e)));
            return "";
        }
    }

    private static String sentence(IllegalArgumentException e) {
        String text = String.valueOf(e.getMessage());
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private List<Place> where(List<Fault> faults) {
        List<Place> where = new ArrayList<>();
        for (PlaceText place : places) {
            if (place.section().isBlank() && place.paragraph().isBlank()) {
                continue;
            }
            if (place.section().isBlank()) {
                faults.add(new Fault("places", "A place is in a section, by its full name."));
                continue;
            }
            try {
                int paragraph = Place.parseParagraph(place.paragraph().strip());
                where.add(new Place(place.section().strip(), paragraph));
            } catch (IllegalArgumentException e) {
                faults.add(new Fault("places", sentence(e)));
            }
        }
        return where;
    }

    private List<Reading> readings(ReadFormulas read, List<Fault> faults) {
        List<Reading> all = new ArrayList<>();
        for (ReadingText reading : readings) {
            if (reading.name().isBlank() && reading.assertion().isBlank()) {
                continue;
            }
            Optional<Formula> formula = formula("readings", reading.assertion(), read, faults);
            if (reading.name().isBlank() || reading.assertion().isBlank()) {
                faults.add(new Fault("readings", "A reading has a name and an assertion."));
            }
            formula.ifPresent(
                    one ->
                            all.add(
                                    new Reading(
                                            reading.name().strip(),
                                            one,
                                            reading.because().strip())));
        }
        return all;
    }

    private static Optional<Formula> formula(
            String part, String text, ReadFormulas read, List<Fault> faults) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return switch (read.of(text.strip())) {
            case Parsed.Good(Formula formula) -> Optional.of(formula);
            case Parsed.Bad(var problems) -> {
                faults.add(new Fault(part, problems.getFirst().message()));
                yield Optional.empty();
            }
        };
    }

    /// What has to be given a reason, so that a verdict is not tuned.
    private void reasons(Claim claim, List<Fault> faults) {
        if (!because.isBlank()) {
            readingReasons(claim, faults);
            return;
        }
        if (assertion.isBlank()) {
            faults.add(new Fault("because", "Say why nothing can test it, or write an assertion."));
        } else if (!close.isBlank()) {
            faults.add(new Fault("because", "Say why this weaker assertion is close."));
        } else if (claim.assertion().filter(f -> hasTolerance(f.expr())).isPresent()) {
            faults.add(new Fault("because", "Say why this tolerance is right."));
        }
        readingReasons(claim, faults);
    }

    private void readingReasons(Claim claim, List<Fault> faults) {
        if (!close.isBlank() && assertion.isBlank()) {
            faults.add(new Fault("close", "A weaker assertion stands beside an assertion."));
        }
        if (dating == Claim.Dating.UNSTATED && claim.readings().size() < 2) {
            faults.add(
                    new Fault(
                            "readings",
                            "Where the article gives no dates, at least two sensible choices of"
                                    + " them are readings."));
        }
    }

    private static boolean hasTolerance(Expr expr) {
        return expr instanceof Expr.Near near && near.tolerance().isPresent()
                || expr.parts().stream().anyMatch(Draft::hasTolerance);
    }
}
