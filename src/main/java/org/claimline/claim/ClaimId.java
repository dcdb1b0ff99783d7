package org.claimline.claim;

import java.util.regex.Pattern;

/// The name of a claim in files and links: small letters, digits and hyphens, a letter first.
///
/// @param text as written
public record ClaimId(String text) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ClaimId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not a claim's id; expected small letters, digits and hyphens, such as income-peak");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
