package org.claimline.app.intake.dialog;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/// Where the keyboard's focus is among controls that are about to be made anew, and what was typed
/// there and not taken yet.
///
/// @param typed empty where nothing was
record Focus(String id, Optional<String> typed) {

    /// The focus inside a node; empty where it is elsewhere.
    static Optional<Focus> in(Parent parent) {
        Node owner = parent.getScene() == null ? null : parent.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == parent && owner != null && owner.getId() != null) {
                return Optional.of(new Focus(owner.getId(), typed(owner)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> typed(Node owner) {
        return owner instanceof TextField field && !field.getText().equals(field.getUserData())
                ? Optional.of(field.getText())
                : Optional.empty();
    }

    /// Puts it on the control of the same name.
    void restore(Parent parent) {
        Node node = parent.lookup("#" + id);
        if (node == null) {
            return;
        }
        node.requestFocus();
        if (node instanceof TextField field) {
            typed.ifPresent(field::setText);
            field.end();
        }
    }
}
