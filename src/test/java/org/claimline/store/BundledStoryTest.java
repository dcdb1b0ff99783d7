package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundledStoryTest {

    @AfterEach
    void forget() {
        System.clearProperty(BundledStory.PROPERTY);
    }

    @Test
    void storyLiesBesideTheProgram() throws IOException {
        Path folder = BundledStory.folder();
        assertEquals("kazakhstan-2022", folder.getFileName().toString());
        assertTrue(Files.isRegularFile(folder.resolve("claims.yaml")));
    }

    @Test
    void propertyNamesTheFolderOfDataSets() throws IOException {
        System.setProperty(BundledStory.PROPERTY, "datasets");
        assertEquals(Path.of("datasets", "kazakhstan-2022"), BundledStory.folder());
    }

    @Test
    void missingStoryIsASentence(@TempDir Path temp) {
        System.setProperty(BundledStory.PROPERTY, temp.toString());
        NoSuchFileException thrown = assertThrows(NoSuchFileException.class, BundledStory::folder);
        assertEquals(
                "the story is not in " + temp + "; -Dclaimline.datasets=FOLDER says where it is",
                thrown.getReason());
    }
}
