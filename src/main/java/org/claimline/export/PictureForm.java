package org.claimline.export;

import java.util.Locale;
import java.util.Optional;

/// The forms of picture that can be written.
public enum PictureForm {
    /// Pixels.
    PNG,
    /// Lines and letters as lines, to be edited or put on a page.
    SVG,
    /// A page of its own, its fonts inside.
    PDF;

    /// The ending of its files' names: `.png`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The form that a file's name ends with.
    public static Optional<PictureForm> of(String name) {
        for (PictureForm form : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(form.ending())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
