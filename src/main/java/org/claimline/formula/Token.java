package org.claimline.formula;

/// One word of a formula.
///
/// @param kind what sort of word it is
/// @param span where it stands
/// @param text as written; of a title, without its brackets
record Token(Kind kind, Span span, String text) {

    enum Kind {
        NUMBER,
        PERIOD,
        NAME,
        TITLE,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }

    /// As an error message names it.
    String shown() {
        return kind == Kind.END ? "the end of the formula" : "'" + text + "'";
    }
}
