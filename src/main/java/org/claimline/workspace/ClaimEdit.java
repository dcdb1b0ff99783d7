package org.claimline.workspace;

import java.util.Optional;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;

/// What a person does to the article and its claims. One that names a claim that is not there
/// changes nothing.
public sealed interface ClaimEdit extends Edit {

    /// Writes a claim: a new one at the end, or one in the stead of another.
    ///
    /// @param instead the one it takes the place of, whose id may be another
    /// @param claim its number is the one of its place; where its id is taken, nothing is changed
    record PutClaim(Optional<ClaimId> instead, Claim claim) implements ClaimEdit {
        @Override
        public String name() {
            return instead.isPresent() ? "Edit claim" : "Add claim";
        }
    }

    record RemoveClaim(ClaimId claim) implements ClaimEdit {
        @Override
        public String name() {
            return "Remove claim";
        }
    }

    /// Moves a claim by so many places down the list; up where negative.
    record ShiftClaim(ClaimId claim, int by) implements ClaimEdit {
        @Override
        public String name() {
            return "Move claim";
        }
    }

    /// @param article whose title is the workspace's title, too
    record DescribeArticle(Article article) implements ClaimEdit {
        @Override
        public String name() {
            return "Edit article";
        }
    }
}
