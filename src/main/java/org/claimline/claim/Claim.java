package org.claimline.claim;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Formula;

/// One checkable statement of an article, in our own words.
///
/// @param id its name
/// @param number its place in the file, 1 first
/// @param statement the statement, one sentence
/// @param label the statement in at most 28 signs, for a callout; empty where none is given
/// @param where its places in the article
/// @param assertion the expression that says it over series; empty where no data can say it
/// @param close the author's weaker assertion
/// @param because why `close` and any tolerance beside the implied one are right, or why
/// nothing can test it
/// @param dating whether the article says of when it speaks
/// @param panel the id of the panel it is shown on
/// @param readings other sensible expressions
/// @param vary how far its periods are moved to see whether it hangs on them
public record Claim(
        ClaimId id,
        int number,
        String statement,
        String label,
        List<Place> where,
        Optional<Formula> assertion,
        Optional<Formula> close,
        String because,
        Dating dating,
        Optional<String> panel,
        List<Reading> readings,
        Vary vary) {

    /// The most signs that a label has.
    public static final int LONGEST_LABEL = 28;

    /// @return the text, where it is short enough for a label
    /// @throws IllegalArgumentException with a sentence, where it is not
    public static String requireLabel(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_LABEL) {
            throw new IllegalArgumentException(
                    "a label is at most "
                            + LONGEST_LABEL
                            + " characters long, this one has "
                            + length);
        }
        return text;
    }

    /// A claim whose periods are moved as usual.
    public Claim(
            ClaimId id,
            int number,
            String statement,
            String label,
            List<Place> where,
            Optional<Formula> assertion,
            Optional<Formula> close,
            String because,
            Dating dating,
            Optional<String> panel,
            List<Reading> readings) {
        this(
                id,
                number,
                statement,
                label,
                where,
                assertion,
                close,
                because,
                dating,
                panel,
                readings,
                Vary.USUAL);
    }

    public Claim withNumber(int other) {
        return new Claim(
                id, other, statement, label, where, assertion, close, because, dating, panel,
                readings, vary);
    }

    /// Whether the article says of when it speaks.
    public enum Dating {
        STATED,
        /// The article gives no dates, or not both: at least two sensible choices are readings.
        UNSTATED
    }

    public Claim {
        where = List.copyOf(where);
        readings = List.copyOf(readings);
    }
}
