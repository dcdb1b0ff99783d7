package org.claimline.claim;

import java.util.List;
import org.claimline.series.Catalog;

/// Judges claims by the rules of verdicts: supported where the assertion is true; close where it is
/// false and `close` is true; contradicted where it is false and `close` is not true; not
/// testable where it is unknown
/// or absent.
public final class Judge {

    private Judge() {}

    public static Judgement judge(Claim claim, Catalog catalog) {
        throw new UnsupportedOperationException(claim.id() + " over " + catalog.size());
    }

    /// All claims, in their order.
    public static List<Judgement> judge(List<Claim> claims, Catalog catalog) {
        return claims.stream().map(claim -> judge(claim, catalog)).toList();
    }
}
