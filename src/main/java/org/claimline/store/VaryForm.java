package org.claimline.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimline.claim.Vary;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.Node;

/// The `vary` of a claim: a number of periods for both ends, `none`, or `{start: 0, end: 2}`.
final class VaryForm {

    private static final String KEY = "vary";
    private static final String NONE = "none";

    private VaryForm() {}

    /// The usual where there is none, or, with a problem, where it cannot be read.
    static Vary read(Form claim) {
        if (claim.field(KEY).orElse(null) instanceof Node.Fields fields) {
            return Form.of(fields, "'" + KEY + "'", claim.problems())
                    .map(form -> form.knowing("start", "end"))
                    .map(VaryForm::ends)
                    .orElse(Vary.USUAL);
        }
        return claim.parsed(KEY, VaryForm::both).orElse(Vary.USUAL);
    }

    private static Vary ends(Form form) {
        return new Vary(
                form.parsed("start", VaryForm::periods).orElse(Vary.USUAL.start()),
                form.parsed("end", VaryForm::periods).orElse(Vary.USUAL.end()));
    }

    private static Vary both(String text) {
        int periods = periods(text);
        return new Vary(periods, periods);
    }

    private static int periods(String text) {
        if (text.equals(NONE)) {
            return 0;
        }
        OptionalInt periods =
                text.matches("\\d{1,3}")
                        ? OptionalInt.of(Integer.parseInt(text))
                        : OptionalInt.empty();
        if (periods.isEmpty() || periods.getAsInt() > Vary.MOST) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' does not say how far periods are varied; expected a number from 0"
                            + " to "
                            + Vary.MOST
                            + ", or "
                            + NONE);
        }
        return periods.getAsInt();
    }

    /// A line of `claims.yaml`; empty where it is the usual.
    static Optional<String> write(Vary vary) {
        if (vary.equals(Vary.USUAL)) {
            return Optional.empty();
        }
        if (vary.equals(Vary.NONE)) {
            return Optional.of(KEY + ": " + NONE);
        }
        return Optional.of(
                vary.start() == vary.end()
                        ? KEY + ": " + vary.start()
                        : KEY
                                + ": "
                                + YamlText.group(
                                        List.of("start: " + vary.start(), "end: " + vary.end())));
    }
}
