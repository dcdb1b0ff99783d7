package org.claimline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimline.board.Board;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.series.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimEditsTest {

    private static final Workspace START =
            new Workspace(
                            "w",
                            "W",
                            Catalog.EMPTY,
                            new Article("W", "", "", "", ""),
                            List.of(claim("a", 1), claim("b", 2), claim("c", 3)),
                            Board.EMPTY,
                            new TreeMap<>())
                    .withBoard(Board.EMPTY.withStarred(Set.of(new ClaimId("b"))));

    private static Claim claim(String id, int number) {
        return new Claim(
                new ClaimId(id),
                number,
                "Claim " + id + ".",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                Claim.Dating.STATED,
                Optional.empty(),
                List.of());
    }

    private static List<String> claims(Workspace workspace) {
        return workspace.claims().stream().map(c -> c.number() + c.id().text()).toList();
    }

    private static Workspace put(String instead, String id) {
        Optional<ClaimId> place = Optional.ofNullable(instead).map(ClaimId::new);
        return Edits.apply(START, new ClaimEdit.PutClaim(place, claim(id, 99)));
    }

    @Test
    void newClaimStandsAtTheEndUnderTheNextNumber() {
        assertEquals(List.of("1a", "2b", "3c", "4d"), claims(put(null, "d")));
    }

    @Test
    void claimTakesThePlaceAndTheStarOfTheOneItReplaces() {
        Workspace after = put("b", "bread");

        assertEquals(List.of("1a", "2bread", "3c"), claims(after));
        assertEquals(Set.of(new ClaimId("bread")), after.board().starred());
    }

    @Test
    void removedClaimTakesItsStarAndItsNumber() {
        Workspace after = Edits.apply(START, new ClaimEdit.RemoveClaim(new ClaimId("b")));

        assertEquals(List.of("1a", "2c"), claims(after));
        assertEquals(Set.of(), after.board().starred());
    }

    @ParameterizedTest
    @CsvSource({"a, 1, 1b 2a 3c", "a, 9, 1b 2c 3a", "c, -1, 1a 2c 3b", "c, -9, 1c 2a 3b"})
    void claimGoesToAnotherPlace(String id, int by, String order) {
        Workspace after = Edits.apply(START, new ClaimEdit.ShiftClaim(new ClaimId(id), by));
        assertEquals(List.of(order.split(" ")), claims(after));
    }

    @Test
    void articleGivesTheWorkspaceItsTitle() {
        Article article = new Article("Bread and butter", "A. N. Author", "2024-05", "en", "");
        Workspace after = Edits.apply(START, new ClaimEdit.DescribeArticle(article));

        assertEquals(article, after.article());
        assertEquals("Bread and butter", after.title());
    }

    @Test
    void whatNamesNoClaimOrTakesATakenIdChangesNothing() {
        ClaimId none = new ClaimId("none");
        List<Edit> edits =
                List.of(
                        new ClaimEdit.PutClaim(Optional.empty(), claim("a", 4)),
                        new ClaimEdit.PutClaim(Optional.of(new ClaimId("b")), claim("a", 2)),
                        new ClaimEdit.PutClaim(Optional.of(none), claim("d", 4)),
                        new ClaimEdit.PutClaim(Optional.of(new ClaimId("b")), claim("b", 7)),
                        new ClaimEdit.RemoveClaim(none),
                        new ClaimEdit.ShiftClaim(none, 1),
                        new ClaimEdit.ShiftClaim(new ClaimId("a"), -1),
                        new ClaimEdit.DescribeArticle(START.article()));

        IntStream.range(0, edits.size())
                .forEach(i -> assertSame(START, Edits.apply(START, edits.get(i)), "edit " + i));
    }
}
