package org.claimline.workspace;

/// The one function that turns a workspace and an edit into the next workspace.
public final class Edits {

    private Edits() {}

    /// The workspace after an edit; the same one where the edit changes nothing.
    public static Workspace apply(Workspace workspace, Edit edit) {
        throw new UnsupportedOperationException(workspace.name() + edit.name());
    }
}
