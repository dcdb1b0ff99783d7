package org.claimline.article;

import org.claimline.claim.Place;

/// A part of an article's text, in its order.
public sealed interface Passage {

    String text();

    /// A section's heading.
    ///
    /// @param level 1 for the outermost, at most 6
    record Heading(String text, int level) implements Passage {}

    /// A paragraph.
    ///
    /// @param place its section's heading, and its number below that
    record Paragraph(Place place, String text) implements Passage {}
}
