package org.claimline.board;

import java.util.regex.Pattern;

/// The name of a panel in files and of its pictures: small letters, digits, hyphens and
/// underscores, a letter first. `board` is
/// not one: it names the whole.
///
/// @param text as written
public record PanelId(String text) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

    public PanelId {
        if (!FORM.matcher(text).matches() || text.equals("board")) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not a panel's id; expected small letters, digits, - and _, a letter first, and not 'board'");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
