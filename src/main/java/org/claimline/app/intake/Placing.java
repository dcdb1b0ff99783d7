package org.claimline.app.intake;

import org.claimline.workspace.Edit;

/// Where series that come in are drawn.
public interface Placing {

    /// In the catalog alone.
    Placing NOWHERE = imported -> imported;

    /// The import, together with what draws it. Asked once, just before it is carried out.
    Edit of(Edit.ImportSeries imported);
}
