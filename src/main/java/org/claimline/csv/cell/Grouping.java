package org.claimline.csv.cell;

import java.util.Optional;
import org.claimline.csv.Blanks;

/// What groups the digits of a file's numbers.
///
/// @param sign the one found or chosen
/// @param evidence why, as a sentence
/// @param chosen whether a recipe says so; else numbers grouped otherwise are read too
public record Grouping(Sign sign, String evidence, boolean chosen) {

    /// What may stand between groups of digits.
    public enum Sign {
        NONE("none", "none"),
        BLANK("blank", "space"),
        APOSTROPHE("'", "apostrophe"),
        COMMA(",", "comma"),
        POINT(".", "point");

        private final String word;
        private final String label;

        Sign(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /// As a recipe holds it.
        public String word() {
            return word;
        }

        /// For people.
        public String label() {
            return label;
        }

        /// The sign of a word of a recipe; empty where there is none such.
        static Optional<Sign> of(String word) {
            for (Sign sign : values()) {
                if (sign.word.equals(word)) {
                    return Optional.of(sign);
                }
            }
            return Optional.empty();
        }

        /// What a character between digits is; none where it groups nothing.
        static Sign of(char c) {
            return switch (c) {
                case ',' -> COMMA;
                case '.' -> POINT;
                case '\'', '’', 'ʼ', '‘' -> APOSTROPHE;
                default -> Blanks.isBlank(c) ? BLANK : NONE;
            };
        }
    }

    static final Grouping ANY = new Grouping(Sign.NONE, "No number groups its digits.", false);

    /// Whether a sign may group digits.
    boolean allows(Sign other) {
        return other != Sign.NONE && (!chosen || other == sign);
    }

    /// A blank's name for people.
    static String blank(char c) {
        return switch (c) {
            case '\u00A0' -> "no-break space";
            case '\u2009' -> "thin space";
            case '\u202F' -> "narrow no-break space";
            default -> "space";
        };
    }
}
