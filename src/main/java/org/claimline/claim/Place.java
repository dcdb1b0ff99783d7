package org.claimline.claim;

/// Where in the article a claim stands.
///
/// @param section the section's full name
/// @param paragraph counted from the section's heading, 1 first
public record Place(String section, int paragraph) {

    /// The number of a paragraph.
    ///
    /// @throws IllegalArgumentException with a sentence, where a text is none
    public static int parseParagraph(String text) {
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a paragraph; expected its number, 1 being the first");
        }
        return Integer.parseInt(text);
    }
}
