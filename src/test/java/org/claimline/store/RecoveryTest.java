package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.board.PanelId;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Edits;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecoveryTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir private Path temp;
    private Workspace story;

    @BeforeEach
    void read() throws IOException {
        story =
                WorkspaceReader.open(BundledStory.folder(BundledStory.SMALL))
                        .workspace()
                        .orElseThrow();
    }

    private Recovery run(long process, long... running) {
        return new Recovery(temp, process, pid -> Arrays.stream(running).anyMatch(p -> p == pid));
    }

    private Workspace titled(String title) {
        return Edits.apply(story, new BoardEdit.TitlePanel(new PanelId("world_food"), title));
    }

    @Test
    void whatARunThatIsOverKeptIsFoundByTheNext() throws IOException {
        Recovery broken = run(1);
        Path place = temp.resolve("mine");
        broken.keep(titled("one"), Optional.of(place), NOON);
        broken.keep(titled("two"), Optional.of(place), NOON.plusSeconds(5));

        List<Recovery.Kept> found = run(2).found();
        assertEquals(1, found.size());
        assertEquals(Optional.of(place), found.getFirst().place());
        assertEquals(NOON.plusSeconds(5), found.getFirst().at());
        Workspace kept =
                WorkspaceReader.open(found.getFirst().workspace()).workspace().orElseThrow();
        assertEquals(titled("two"), kept);
        try (Stream<Path> all = Files.list(found.getFirst().run())) {
            assertEquals(2, all.count(), "one copy and what it is");
        }
        run(2).discard(found.getFirst());
        assertEquals(List.of(), run(2).found());
    }

    @Test
    void aRunThatGoesOnKeepsItsOwn() throws IOException {
        Recovery other = run(1, 1);
        other.keep(story, Optional.empty(), NOON);
        assertEquals(List.of(), run(2, 1, 2).found());
        assertEquals(1, run(2, 2).found().size(), "once it has ended");
        other.forget();
        assertEquals(List.of(), run(2, 2).found());
    }

    @Test
    void whatIsNotWholeIsPassedOver() throws IOException {
        run(1).keep(story, Optional.empty(), NOON);
        Path whole = run(2).found().getFirst().run();
        Files.createDirectories(temp.resolve("7-half/workspace-1"));
        Files.writeString(temp.resolve("7-half/kept.json"), "{\"workspace\": \"workspace-1\"");
        Files.writeString(temp.resolve("note.txt"), "mine");
        Files.createDirectory(temp.resolve("8-empty"));

        assertEquals(List.of(whole), run(2).found().stream().map(Recovery.Kept::run).toList());
        assertTrue(Files.exists(temp.resolve("note.txt")));
    }

    @Test
    void nothingIsThereWhereNothingWasKept() throws IOException {
        Recovery none = new Recovery(temp.resolve("not/there"), 1, pid -> false);
        assertEquals(List.of(), none.found());
        none.forget();
        assertFalse(Files.exists(temp.resolve("not")));
    }
}
