package org.claimline.app.intake.dialog;

import org.claimline.csv.Setting;

/// Hears what a person chooses about reading a file.
@FunctionalInterface
interface Choosing {
    /// @param value one that a recipe may hold; empty for as detected
    void choose(Setting setting, String value);
}
