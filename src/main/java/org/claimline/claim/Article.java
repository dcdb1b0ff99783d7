package org.claimline.claim;

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
}
