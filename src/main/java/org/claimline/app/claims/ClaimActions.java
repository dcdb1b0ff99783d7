package org.claimline.app.claims;

import org.claimline.claim.Claim;

/// What the list of claims asks of the window.
public interface ClaimActions {

    /// Opens the data drawer at the rows that the selected claim used.
    void showRows();

    /// Lets a new claim be written.
    void add();

    /// Lets a claim be written otherwise.
    void edit(Claim claim);
}
