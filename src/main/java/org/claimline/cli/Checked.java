package org.claimline.cli;

import java.util.Optional;
import org.claimline.claim.Judgement;
import org.claimline.claim.Sensitivity;
import org.claimline.claim.accepted.Standing;

/// A claim as `check` tells it.
///
/// @param judgement its verdict and evidence
/// @param sensitivity how it fares with other periods; empty where there is none to move
/// @param standing how its verdict stands to the accepted one; empty where none was accepted
record Checked(
        Judgement judgement, Optional<Sensitivity> sensitivity, Optional<Standing> standing) {}
