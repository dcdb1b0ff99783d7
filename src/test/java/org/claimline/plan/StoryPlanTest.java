package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.board.PanelId;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The plan of the bundled story, panel by panel, against goldens.
class StoryPlanTest {

    private static Workspace story;
    private static List<Judgement> judgements;
    private static BoardPlan plan;

    @BeforeAll
    static void openTheStory() throws IOException {
        story = WorkspaceReader.open(Path.of("datasets/kazakhstan-2022")).workspace().orElseThrow();
        judgements = Judge.judge(story.claims(), story.catalog());
        plan = BoardPlan.of(story, judgements, Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> eachPanelIsPlannedAsBefore() {
        return plan.panels().stream()
                .map(
                        p ->
                                DynamicTest.dynamicTest(
                                        p.id().text(),
                                        () -> Golden.check("story-" + p.id(), PlanText.of(p))));
    }

    @Test
    void everyGoldenIsOfAPanelThatIsThere() throws IOException {
        Set<String> expected =
                plan.panels().stream()
                        .map(p -> "story-" + p.id() + ".txt")
                        .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(List.of("story.txt", "story-windows.txt", "story-income-peak.txt"));
        Set<String> there = Golden.names();
        there.removeIf(name -> !name.startsWith("story"));
        assertEquals(expected, there);
    }

    @Test
    void theBoardIsPlannedAsBefore() throws IOException {
        Golden.check("story", PlanText.of(plan));
    }

    @Test
    void aSelectedClaimIsRaisedAndTheRestDimmed() throws IOException {
        BoardPlan selected =
                BoardPlan.of(story, judgements, Optional.of(new ClaimId("income-peak")));
        Golden.check(
                "story-income-peak",
                PlanText.of(selected)
                        + PlanText.claims(selected.panel(new PanelId("income")).orElseThrow()));
    }

    @Test
    void eachClaimIsShownInItsOwnTime() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Judgement judgement : judgements) {
            text.append(judgement.claim().number())
                    .append(' ')
                    .append(judgement.claim().id())
                    .append(": ")
                    .append(
                            BoardPlan.windowFor(story, judgement)
                                    .map(PlanText::window)
                                    .orElse("nothing to show"))
                    .append('\n');
        }
        Golden.check("story-windows", text.toString());
    }

    @Test
    void everyMarkStandsOnATraceOfItsPanelAndEveryTextIsShort() {
        for (PanelPlan panel : plan.panels()) {
            for (ClaimMarks claim : panel.claims()) {
                assertTrue(claim.anchorTrace() < panel.traces().size(), claim.toString());
                assertTrue(Double.isFinite(claim.anchorValue()), claim.toString());
                assertTrue(claim.label().length() <= 28, claim.label());
                assertTrue(claim.evidence().size() <= 2, claim.toString());
                claim.evidence().forEach(e -> assertTrue(e.length() <= 37, e));
            }
            assertEquals(List.of(), panel.problems());
            panel.footer().forEach(f -> assertTrue(f.length() <= 151, f));
        }
    }

    @Test
    void aPictureOfASelectedClaimIsHeadedByWhatTheDataSaysOfIt() throws IOException {
        List<String> heads = new ArrayList<>();
        for (Judgement judgement : judgements) {
            BoardPlan selecting =
                    BoardPlan.of(story, judgements, Optional.of(judgement.claim().id()));
            selecting.panels().stream()
                    .filter(p -> p.emphasis() == Emphasis.RAISED)
                    .map(PanelPlan::headline)
                    .forEach(head -> heads.add(judgement.verdict().sign() + " " + head));
        }
        Golden.check("headlines", String.join("\n", heads) + "\n");
    }

    @Test
    void whatTheStorysPicturesMayMisleadBy() throws IOException {
        Golden.check(
                "cautions",
                String.join("\n", Cautions.of(story, judgements, plan, Optional.empty())) + "\n");
    }
}
