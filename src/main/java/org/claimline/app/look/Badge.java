package org.claimline.app.look;

import javafx.scene.control.Label;
import org.claimline.claim.Verdict;

/// A claim's badge: its number and its verdict's sign on the verdict's colour.
public final class Badge extends Label {

    public Badge(int number, Verdict verdict) {
        super(number + "\u2009" + verdict.sign());
        getStyleClass().addAll("badge", verdict.word());
        setMinWidth(number < 10 ? 32 : number < 100 ? 38 : 44);
        setAccessibleText("Claim " + number + ", " + verdict.title());
    }

    private Badge(Verdict verdict) {
        super(verdict.sign());
        getStyleClass().addAll("badge", "small", verdict.word());
        setAccessibleText(verdict.title());
    }

    /// A badge of a verdict alone.
    public static Badge of(Verdict verdict) {
        return new Badge(verdict);
    }
}
