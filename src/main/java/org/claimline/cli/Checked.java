package org.claimline.cli;

import java.util.Optional;
import org.claimline.claim.Judgement;
import org.claimline.claim.Perturbation;
import org.claimline.claim.Sensitivity;
import org.claimline.claim.accepted.Standing;
import org.claimline.series.Catalog;

/// A claim as `check` tells it.
///
/// @param judgement its verdict and evidence
/// @param standing how its verdict stands to the accepted one; empty where none was accepted
/// @param catalog what it was judged over
record Checked(Judgement judgement, Optional<Standing> standing, Catalog catalog) {

    /// How it fares with other periods; empty where there is none to move. Worked out when it is
    /// asked for, and not kept: of ten thousand claims it is a quarter of a million evaluations.
    Optional<Sensitivity> sensitivity() {
        return Perturbation.of(judgement.claim(), catalog);
    }
}
