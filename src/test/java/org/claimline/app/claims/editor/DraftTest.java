package org.claimline.app.claims.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.app.claims.editor.Draft.Fault;
import org.claimline.app.claims.editor.Draft.PlaceText;
import org.claimline.app.claims.editor.Draft.ReadingText;
import org.claimline.app.formula.ReadFormulas;
import org.claimline.claim.Claim;
import org.claimline.claim.Vary;
import org.claimline.claim.Verdict;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is being written, over the bundled story.
final class DraftTest {

    private static Workspace story;

    @BeforeAll
    static void open() throws Exception {
        story = WorkspaceReader.open(Path.of("datasets/kazakhstan-2022")).workspace().orElseThrow();
    }

    private static Draft draft(String statement, String assertion, String close, String because) {
        return new Draft(
                "",
                statement,
                "",
                List.of(),
                assertion,
                close,
                because,
                Claim.Dating.STATED,
                Vary.USUAL,
                "",
                List.of());
    }

    private static List<String> faults(Draft draft) {
        return draft.check(story, Optional.empty(), new ReadFormulas()).faults().stream()
                .map(Fault::part)
                .toList();
    }

    @Test
    void everyClaimOfTheStoryIsItsOwnDraft() {
        for (Claim claim : story.claims()) {
            Draft.Checked checked =
                    Draft.of(claim).check(story, Optional.of(claim.id()), new ReadFormulas());

            assertEquals(List.of(), checked.faults(), claim.id().text());
            assertEquals(claim, checked.claim().withNumber(claim.number()));
        }
    }

    @Test
    void draftIsJudgedAsItStands() {
        Draft.Checked checked =
                draft("Income was 4,170 dollars.", "at(income_usd, 2014) ~= 4170", "", "")
                        .check(story, Optional.empty(), new ReadFormulas());

        assertEquals(List.of(), checked.faults());
        assertEquals(Verdict.SUPPORTED, checked.judged().verdict());
        assertEquals("income-was-4-170-dollars", checked.claim().id().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // statement, assertion, close, because: what is told
                "A. | 1 = 1 | '' | '' | ''",
                "' ' | 1 = 1 | '' | '' | statement",
                "A. | at(lgp, 2014) > 1 | '' | '' | assert",
                "A. | at(lpg, | '' | '' | assert",
                "A. | at(lpg, 2022) | '' | '' | assert",
                "A. | '' | '' | '' | because",
                "A. | '' | '' | None is at hand. | ''",
                "A. | at(lpg, 2022) ~= 100 +- 5 | '' | '' | because",
                "A. | at(lpg, 2022) ~= 100 +- 5 | '' | As near as that. | ''",
                "A. | at(lpg, 2022) > 100 | at(lpg, 2022) > 50 | '' | because",
                "A. | '' | at(lpg, 2022) > 50 | It is. | close",
                "A. | at(lpg, 2022) > 100 | at(lpg, | It is. | close"
            })
    void whatIsNoClaimYetIsToldAtItsField(
            String statement, String assertion, String close, String because, String parts) {
        assertEquals(parts, String.join(" ", faults(draft(statement, assertion, close, because))));
    }

    @Test
    void placesLabelsIdsAndReadingsAreHeldToTheirForms() {
        Draft draft =
                new Draft(
                        "Not An Id",
                        "A.",
                        "much longer than twenty-eight signs",
                        List.of(new PlaceText("Section", "first"), new PlaceText("", "")),
                        "1 = 1",
                        "",
                        "",
                        Claim.Dating.UNSTATED,
                        Vary.NONE,
                        "",
                        List.of(new ReadingText("", "2 = 2", ""), new ReadingText("", "", "")));

        assertEquals(List.of("id", "label", "places", "readings", "readings"), faults(draft));
    }

    @Test
    void idThatAnotherClaimHasIsTaken() {
        Draft twice =
                new Draft(
                        "income-peak",
                        "A.",
                        "",
                        List.of(),
                        "1 = 1",
                        "",
                        "",
                        Claim.Dating.STATED,
                        Vary.USUAL,
                        "",
                        List.of());
        assertEquals(List.of("id"), faults(twice));
    }

    @ParameterizedTest
    @CsvSource({
        "Bread costs more., bread-costs-more",
        "'Хлеб дороже: на 20%', khleb-dorozhe-na-20",
        "Bread, bread-2",
        "A statement that goes on for much longer than an id should, a-statement-that-goes-on-for-much-longer"
    })
    void idIsMadeOfTheStatement(String statement, String id) {
        assertEquals(id, Draft.idOf(statement, Set.of("bread")));
    }
}
