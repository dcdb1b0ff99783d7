package org.claimline.claim;

import java.util.regex.Pattern;

/// The article whose claims are checked.
///
/// @param title its title
/// @param author its author, empty where not known
/// @param published when, as a period's text (`2022-01`), empty where not known
/// @param language its language as a BCP 47 tag, empty where not known
/// @param address where it can be read, empty where not known
public record Article(
        String title, String author, String published, String language, String address) {

    public static final Article NONE = new Article("", "", "", "", "");

    /// ISO 8601, the day or the month of which may be left out, as schema.org takes it.
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /// Whether a text is a year, a month or a day: `2022`, `2022-01`, `2022-01-05`.
    public static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }
}
