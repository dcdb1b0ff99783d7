package org.claimline.app.board;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Copied;
import org.claimline.app.look.Wrapped;

/// What a panel shows in its chart's stead when the program failed to draw it: a sentence, another
/// try, and the details for who mends it.
final class PanelFault extends VBox {

    /// @param again draws the panel anew
    PanelFault(Throwable fault, Runnable again) {
        super(8);
        setId("panel-fault");
        getStyleClass().add("panel-fault");
        Button retry = new Button("Try again");
        retry.setId("panel-again");
        retry.setOnAction(e -> again.run());
        Button copy = new Button("Copy details");
        copy.setOnAction(e -> Copied.text(details(fault)));
        getChildren()
                .addAll(Wrapped.label(sentence(fault), "panel-problem"), new HBox(8, retry, copy));
        setManaged(false);
    }

    static String sentence(Throwable fault) {
        String what = fault.getMessage() == null ? fault.toString() : fault.getMessage();
        return "This panel could not be drawn: " + what + ". The rest of the board is as it was.";
    }

    private static String details(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
