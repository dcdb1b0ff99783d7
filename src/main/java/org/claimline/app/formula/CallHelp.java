package org.claimline.app.formula;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Popup;
import org.claimline.formula.complete.Place;

/// What is told, above the field, of the call that the caret stands in.
final class CallHelp {

    private static final double HIGH = 30;

    private final TextField field;
    private final Label words = new Label();
    private final Popup popup = new Popup();

    CallHelp(TextField field) {
        this.field = field;
        words.setId("call-help");
        words.getStyleClass().add("call-help");
        words.setMinHeight(HIGH);
        words.setMaxWidth(900);
        popup.getContent().add(words);
        popup.setAutoFix(false);
    }

    /// Tells of the call at the caret, or hides where there is none.
    void refresh() {
        Optional<String> told =
                field.isFocused() && field.isEditable()
                        ? of(field.getText(), field.getCaretPosition())
                        : Optional.empty();
        if (told.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        words.setText(told.get());
        Bounds at = field.localToScreen(field.getLayoutBounds());
        if (!popup.isShowing() && at != null) {
            popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
            popup.show(field, at.getMinX(), at.getMinY() - HIGH - 4);
        }
    }

    void hide() {
        popup.hide();
    }

    /// `pct(x, a, ‹b›): the change from a to b; in %`, the argument at the caret marked; empty
    /// where the caret stands in no call.
    static Optional<String> of(String text, int caret) {
        return Place.of(text, Math.min(caret, text.length())).call().map(CallHelp::told);
    }

    private static String told(Place.InCall call) {
        StringBuilder signature = new StringBuilder(call.function().signature());
        if (call.argument() < call.function().parameters().size()) {
            String name = call.function().parameters().get(call.argument()).name();
            int from = signature.indexOf("(") + 1;
            for (int i = 0; i < call.argument(); i++) {
                from = signature.indexOf(",", from) + 2;
            }
            int at = signature.indexOf(name, from);
            signature.replace(at, at + name.length(), "‹" + name + "›");
        }
        return signature
                + ": "
                + call.function().is().replace("`", "")
                + "; in "
                + call.function().unit().replace("`", "");
    }
}
