package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.board.PanelId;
import org.claimline.claim.Judge;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// No text and no badge lies on another, on a line or on a mark: measured by the ink of the
/// letters as they are drawn.
class LabelsNeverCollideTest {

    private static final Map<String, Path> WORKSPACES =
            Map.of(
                    "kazakhstan", Path.of("datasets/kazakhstan-2022"),
                    "food", Path.of("datasets/food-prices"),
                    "hard", Path.of("src/test/resources/hard-cases"));
    private static final int[][] PICTURES = {
        {480, 320}, {800, 600}, {1080, 1080}, {1600, 900}, {2480, 1754}, {3840, 2160}
    };
    private static final int[][] SCREENS = {{420, 90}, {700, 160}, {1300, 240}, {1900, 500}};
    private static final Color GROUND = Style.colour(Palette.LIGHT.surface());

    private static BoardPlan board(Path folder) {
        try {
            Workspace workspace = WorkspaceReader.open(folder).workspace().orElseThrow();
            return BoardPlan.of(
                    workspace,
                    Judge.judge(workspace.claims(), workspace.catalog()),
                    Optional.empty());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> inPicturesOfAllSizes() {
        return each(PICTURES, PanelChart.Medium.PICTURE);
    }

    @TestFactory
    Stream<DynamicTest> onTheBoard() {
        return each(SCREENS, PanelChart.Medium.SCREEN);
    }

    @TestFactory
    Stream<DynamicTest> onAWholeBoardInOnePicture() {
        return WORKSPACES.keySet().stream()
                .sorted()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () -> {
                                            Recorder recorder = new Recorder();
                                            BoardPlan board = board(WORKSPACES.get(name));
                                            BoardPicture.of(
                                                            board,
                                                            Palette.LIGHT,
                                                            board.home().fromSecond(),
                                                            board.home().toSecond())
                                                    .paint(
                                                            recorder,
                                                            1600,
                                                            200 + 260 * board.panels().size());
                                            assertEquals(List.of(), recorder.overlaps(GROUND));
                                        }));
    }

    private static Stream<DynamicTest> each(int[][] sizes, PanelChart.Medium medium) {
        return WORKSPACES.keySet().stream()
                .sorted()
                .flatMap(
                        name -> {
                            BoardPlan board = board(WORKSPACES.get(name));
                            return board.panels().stream()
                                    .map(
                                            panel ->
                                                    DynamicTest.dynamicTest(
                                                            name + ", " + panel.id(),
                                                            () ->
                                                                    assertEquals(
                                                                            "",
                                                                            overlaps(
                                                                                    board, panel,
                                                                                    sizes,
                                                                                    medium))));
                        });
    }

    private static String overlaps(
            BoardPlan board, PanelPlan panel, int[][] sizes, PanelChart.Medium medium) {
        List<String> found = new ArrayList<>();
        for (int[] size : sizes) {
            for (String overlap : draw(board, panel, size, medium).overlaps(GROUND)) {
                found.add(size[0] + "×" + size[1] + ": " + overlap);
            }
        }
        return String.join("\n", found);
    }

    private static Recorder draw(
            BoardPlan board, PanelPlan panel, int[] size, PanelChart.Medium medium) {
        PanelChart chart = PanelChart.of(panel, board.events(), Palette.LIGHT, medium);
        chart.show(board.home().fromSecond(), board.home().toSecond());
        chart.setSpace(chart.leftSpaceWanted(), chart.rightSpaceWanted());
        Recorder recorder = new Recorder();
        chart.chart().draw(recorder, new Rectangle2D.Double(0, 0, size[0], size[1]));
        return recorder;
    }

    @Test
    void atASlidesSizeNoBadgeIsDroppedAndAtMostOneTextInTen() {
        List<String> dropped = new ArrayList<>();
        int all = 0;
        for (Path folder : WORKSPACES.values()) {
            BoardPlan board = board(folder);
            for (PanelPlan panel : board.panels()) {
                List<String> texts =
                        draw(board, panel, new int[] {1600, 900}, PanelChart.Medium.PICTURE)
                                .texts();
                for (ClaimMarks claim : panel.claims()) {
                    boolean inView =
                            claim.anchorSecond() >= board.home().fromSecond()
                                    && claim.anchorSecond() <= board.home().toSecond();
                    if (inView) {
                        all += claim.label().isEmpty() ? 0 : 1;
                        assertTrue(
                                texts.contains(Integer.toString(claim.number())),
                                panel.id() + " has no badge of claim " + claim.number());
                    }
                    if (inView && !claim.label().isEmpty() && !texts.contains(claim.label())) {
                        dropped.add(panel.id() + ": " + claim.label());
                    }
                }
            }
        }
        assertTrue(all > 30, "claims drawn: " + all);
        assertTrue(dropped.size() * 10 <= all, dropped.size() + " of " + all + ": " + dropped);
    }

    @Test
    void whatFindsNoPlaceIsListedBelowTheChart() {
        BoardPlan board = board(WORKSPACES.get("hard"));
        PanelPlan panel = board.panel(new PanelId("ten-claims")).orElseThrow();
        Recorder drawn = draw(board, panel, new int[] {600, 400}, PanelChart.Medium.PICTURE);
        String all = String.join(" ", drawn.texts());
        assertTrue(all.contains("Also: "), all);
        for (ClaimMarks claim : panel.claims()) {
            assertTrue(
                    Pattern.compile("(^|\\s)" + Pattern.quote(claim.label())).matcher(all).find(),
                    claim.label() + " is in " + all);
        }
    }

    @Test
    void whatLiesOnSomethingIsFound() {
        Recorder recorder = new Recorder();
        recorder.setColor(Color.BLACK);
        recorder.setFont(Fonts.regular(20));
        recorder.drawString("one", 10, 30);
        recorder.drawString("clear", 10, 90);
        assertEquals(List.of(), recorder.overlaps(GROUND));
        recorder.drawString("two", 20, 34);
        recorder.draw(new java.awt.geom.Line2D.Double(0, 85, 100, 85));
        List<String> found = recorder.overlaps(GROUND);
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.getFirst().startsWith("'one' on 'two'"), found.getFirst());
        assertTrue(found.getLast().startsWith("'clear' on LINE"), found.getLast());
    }
}
