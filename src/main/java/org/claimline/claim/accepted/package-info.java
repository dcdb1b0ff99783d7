/// The verdicts of claims as they were last accepted, with the observations behind them, and how
/// the verdicts of today stand to them. Imports `claim`, `series` and `formula`.
@NullMarked
package org.claimline.claim.accepted;

import org.jspecify.annotations.NullMarked;
