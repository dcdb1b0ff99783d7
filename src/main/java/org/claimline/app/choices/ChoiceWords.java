package org.claimline.app.choices;

import java.util.List;
import org.claimline.app.look.Figures;
import org.claimline.claim.Choice;

/// What a choice comes to, in words.
final class ChoiceWords {

    private ChoiceWords() {}

    /// `Start −1, end 0: fails. pct(nf, 2013, 2021) → −20%`, each expression once.
    static String of(Choice choice) {
        String which =
                choice.isTheClaim()
                        ? "As it stands"
                        : "Start " + moved(choice.start()) + ", end " + moved(choice.end());
        String verdict =
                switch (choice.holds()) {
                    case TRUE -> "holds";
                    case FALSE -> "fails";
                    case UNKNOWN, NOT_COMPARED -> "not possible: " + choice.reason();
                };
        List<String> figures =
                choice.evidence().stream()
                        .map(e -> e.expression() + " → " + Figures.of(e.value()))
                        .distinct()
                        .toList();
        return which
                + ": "
                + verdict
                + (figures.isEmpty() ? "" : ". ")
                + String.join("; ", figures);
    }

    /// `−2`, `0`, `+1`.
    static String moved(int periods) {
        return periods < 0 ? "−" + -periods : periods == 0 ? "0" : "+" + periods;
    }
}
