package org.claimline.board;

import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a panel in files and of its pictures: small letters, digits, hyphens and
/// underscores, a letter first. `board` is
/// not one: it names the whole.
///
/// @param text as written
public record PanelId(String text) {

    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_-]{0," + (LONGEST - 1) + "}");

    public PanelId {
        if (!FORM.matcher(text).matches() || text.equals("board")) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not a panel's id; expected small letters, digits, - and _, a letter first, and not 'board'");
        }
    }

    /// A name made from words: `index-brent-2014` for `index(brent, 2014)`.
    public static PanelId of(String words) {
        String plain =
                words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9_]+", "-")
                        .replaceAll("^[^a-z]+", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
        return new PanelId(cut.isEmpty() || cut.equals("board") ? "panel" : cut);
    }

    @Override
    public String toString() {
        return text;
    }
}
