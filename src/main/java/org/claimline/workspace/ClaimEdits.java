package org.claimline.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;

/// Carries out the edits of an article and its claims. Claims are numbered by their places.
final class ClaimEdits {

    private ClaimEdits() {}

    static Workspace apply(Workspace workspace, ClaimEdit edit) {
        return switch (edit) {
            case ClaimEdit.PutClaim(Optional<ClaimId> instead, Claim claim) ->
                    put(workspace, instead, claim);
            case ClaimEdit.RemoveClaim(ClaimId id) -> remove(workspace, id);
            case ClaimEdit.ShiftClaim(ClaimId id, int by) -> shift(workspace, id, by);
            case ClaimEdit.DescribeArticle(Article article) -> workspace.withArticle(article);
        };
    }

    private static OptionalInt place(List<Claim> claims, ClaimId id) {
        return IntStream.range(0, claims.size())
                .filter(i -> claims.get(i).id().equals(id))
                .findFirst();
    }

    private static Workspace put(Workspace workspace, Optional<ClaimId> instead, Claim claim) {
        List<Claim> claims = new ArrayList<>(workspace.claims());
        boolean renamed = !instead.equals(Optional.of(claim.id()));
        if (renamed && place(claims, claim.id()).isPresent()) {
            return workspace;
        }
        if (instead.isEmpty()) {
            claims.add(claim);
            return workspace.withClaims(numbered(claims));
        }
        OptionalInt at = place(claims, instead.get());
        if (at.isEmpty()) {
            return workspace;
        }
        claims.set(at.getAsInt(), claim);
        Workspace next = workspace.withClaims(numbered(claims));
        Set<ClaimId> starred = new LinkedHashSet<>(workspace.board().starred());
        if (renamed && starred.remove(instead.get())) {
            starred.add(claim.id());
        }
        return next.withBoard(next.board().withStarred(starred));
    }

    private static Workspace remove(Workspace workspace, ClaimId id) {
        List<Claim> claims = new ArrayList<>(workspace.claims());
        if (!claims.removeIf(claim -> claim.id().equals(id))) {
            return workspace;
        }
        Set<ClaimId> starred = new LinkedHashSet<>(workspace.board().starred());
        starred.remove(id);
        return workspace
                .withClaims(numbered(claims))
                .withBoard(workspace.board().withStarred(starred));
    }

    private static Workspace shift(Workspace workspace, ClaimId id, int by) {
        List<Claim> claims = new ArrayList<>(workspace.claims());
        OptionalInt at = place(claims, id);
        if (at.isEmpty()) {
            return workspace;
        }
        Claim claim = claims.remove(at.getAsInt());
        claims.add(Math.clamp((long) at.getAsInt() + by, 0, claims.size()), claim);
        return workspace.withClaims(numbered(claims));
    }

    private static List<Claim> numbered(List<Claim> claims) {
        return IntStream.range(0, claims.size())
                .mapToObj(i -> claims.get(i).withNumber(i + 1))
                .toList();
    }
}
