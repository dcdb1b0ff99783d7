package org.claimline.store.tree;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/// A YAML scalar as it stands in the file, to find the place of a character of its value: over
/// folded lines, quotes
/// and escapes.
///
/// White space of the value may be any white space of the file, so it is not matched; every other
/// character is, in order.
final class RawScalar {

    private final String text;
    private final ScalarStyle style;
    private int at;
    private int line;
    private int column;

    RawScalar(String text, Place start, ScalarStyle style) {
        this.text = text;
        this.style = style;
        seek(start);
        skipProperties();
        switch (style) {
            case DOUBLE_QUOTED, SINGLE_QUOTED -> step();
            case LITERAL, FOLDED -> {
                while (at < text.length() && text.charAt(at) != '\n') {
                    step();
                }
            }
            case PLAIN, JSON_SCALAR_STYLE -> {}
        }
    }

    /// The place of the character of an index; after the last one where the index is the length.
    Place place(String value, int index) {
        Place after = here();
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (Character.isWhitespace(value.codePointAt(i))) {
                if (i >= index) {
                    return after;
                }
                continue;
            }
            skipSpace();
            if (i >= index) {
                return here();
            }
            skipOne();
            after = here();
        }
        return after;
    }

    /// An anchor or a tag before the scalar.
    private void skipProperties() {
        while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                step();
            }
            skipSpace();
        }
    }

    private Place here() {
        return new Place(line, column);
    }

    private void skipSpace() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                step();
            } else if (style == ScalarStyle.DOUBLE_QUOTED && escapesSpace()) {
                step();
                step();
            } else {
                return;
            }
        }
    }

    /// `\n`, `\t`, `\ ` and the like, and a line folded by a backslash.
    private boolean escapesSpace() {
        return text.charAt(at) == '\\'
                && at + 1 < text.length()
                && " \t\n\rntrvfNL_P".indexOf(text.charAt(at + 1)) >= 0;
    }

    private void skipOne() {
        char c = at < text.length() ? text.charAt(at) : ' ';
        int steps = 1;
        if (c == '\\' && style == ScalarStyle.DOUBLE_QUOTED && at + 1 < text.length()) {
            steps =
                    switch (text.charAt(at + 1)) {
                        case 'x' -> 4;
                        case 'u' -> 6;
                        case 'U' -> 10;
                        default -> 2;
                    };
        } else if (c == '\'' && style == ScalarStyle.SINGLE_QUOTED) {
            steps = 2;
        }
        for (int i = 0; i < steps; i++) {
            step();
        }
    }

    private void step() {
        if (at >= text.length()) {
            return;
        }
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    private void seek(Place start) {
        line = 1;
        column = 1;
        while (at < text.length()
                && (line < start.line() || line == start.line() && column < start.column())) {
            step();
        }
    }
}
