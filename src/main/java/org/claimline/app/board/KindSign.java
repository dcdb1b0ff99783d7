package org.claimline.app.board;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import org.claimline.board.Trace;

/// A small picture of each way in which a line can be drawn.
final class KindSign {

    private static final String DOTS =
            "M2 9 a1.5 1.5 0 1 0 3 0 a1.5 1.5 0 1 0 -3 0 M6 5 a1.5 1.5 0 1 0 3 0 a1.5 1.5 0 1 0 -3 0"
                    + " M11 3 a1.5 1.5 0 1 0 3 0 a1.5 1.5 0 1 0 -3 0";

    private KindSign() {}

    static Node of(Trace.Kind kind) {
        return switch (kind) {
            case AUTO -> sign("", "M1 9 C4 0 7 1 8 6 S12 12 15 3", "");
            case LINE -> sign("", "M1 10 L5 5 L9 8 L15 2", "");
            case STEP -> sign("", "M1 10 H5 V6 H10 V2 H15", "");
            case COLUMN -> sign("", "", "M1 11 V6 H4 V11 Z M6 11 V2 H9 V11 Z M11 11 V4 H14 V11 Z");
            case AREA -> sign("M1 11 V8 L5 4 L9 7 L15 2 V11 Z", "M1 8 L5 4 L9 7 L15 2", "");
            case BAND ->
                    sign("M1 6 L6 1 L15 4 V9 L6 7 L1 11 Z", "M1 6 L6 1 L15 4 M15 9 L6 7 L1 11", "");
            case POINTS -> sign("", "", DOTS);
            case SCATTER -> sign("", "M3.5 9 L7.5 5 L12.5 3", DOTS);
        };
    }

    private static Node sign(String pale, String line, String full) {
        Group sign = new Group();
        add(sign, "M0 0 H16 V12 H0 Z", "kind-sign-room");
        add(sign, pale, "kind-sign-pale");
        add(sign, line, "kind-sign-line");
        add(sign, full, "kind-sign-full");
        return sign;
    }

    private static void add(Group sign, String content, String look) {
        if (!content.isEmpty()) {
            SVGPath path = new SVGPath();
            path.setContent(content);
            path.getStyleClass().add(look);
            sign.getChildren().add(path);
        }
    }
}
