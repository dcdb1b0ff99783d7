package org.claimline.app.claims;

import org.claimline.claim.Claim;
import org.claimline.claim.Place;

/// What the list of claims asks of the window.
public interface ClaimActions {

    /// Opens the data drawer at the rows that the selected claim used.
    void showRows();

    /// Lets a new claim be written.
    void add();

    /// Shows a place of the article in its text.
    void showPlace(Place place);

    /// Lets a claim be written otherwise.
    void edit(Claim claim);
}
