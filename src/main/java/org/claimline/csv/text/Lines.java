package org.claimline.csv.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of lines, both ends belong to it; counted from 1.
public record Lines(int first, int last) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,8})(?:-([1-9]\\d{0,8}))?");

    public Lines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(first + "-" + last + " are no lines");
        }
    }

    /// Inverse of [#toString].
    ///
    /// @throws IllegalArgumentException with a sentence where the text tells none
    public static Lines parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' tells no lines; expected a form such as 3 or 3-4");
        }
        int first = Integer.parseInt(m.group(1));
        return new Lines(first, m.group(2) == null ? first : Integer.parseInt(m.group(2)));
    }

    /// `3` or `3-4`.
    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
