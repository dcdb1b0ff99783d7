package org.claimline.cli;

import org.claimline.claim.Claim;
import org.claimline.claim.Sensitivity;
import org.claimline.claim.Vary;

/// How a claim fares with other periods, in a line.
final class SensitivityText {

    private SensitivityText() {}

    /// `periods ±2: holds in 7 of 22 choices, 3 not possible; the article itself states its
    /// periods`.
    static String of(Sensitivity sensitivity) {
        String leftOut =
                sensitivity.leftOut() == 0 ? "" : ", " + sensitivity.leftOut() + " not possible";
        String stated =
                sensitivity.dating() == Claim.Dating.STATED
                        ? "; the article itself states its periods"
                        : "";
        return moved(sensitivity.moved()) + ": " + sensitivity + leftOut + stated;
    }

    private static String moved(Vary vary) {
        if (vary.start() == vary.end()) {
            return "periods ±" + vary.start();
        }
        if (vary.end() == 0) {
            return "start ±" + vary.start();
        }
        return (vary.start() == 0 ? "" : "start ±" + vary.start() + ", ") + "end ±" + vary.end();
    }
}
