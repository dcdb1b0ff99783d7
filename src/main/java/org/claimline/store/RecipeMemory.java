package org.claimline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimline.board.Board;
import org.claimline.store.recipe.RecipeText;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.Problems;
import org.claimline.store.tree.YamlTree;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Remembers in a workspace how files are read, by their shapes: in the list `recipes` of
/// `board.yaml`, of which everything else stays as a person wrote it.
public final class RecipeMemory {

    private RecipeMemory() {}

    /// @param recipes the choices by the settings' words, in the place of those for the same shape
    /// @throws IOException with a sentence, where the file cannot be written; it is as before
    public static void remember(Path folder, Map<String, SortedMap<String, String>> recipes)
            throws IOException {
        if (recipes.isEmpty()) {
            return;
        }
        Path file = folder.resolve(BoardFile.NAME);
        if (!Files.exists(file)) {
            WholeFile.replace(file, BoardText.of(Board.EMPTY, List.of(), recipes));
            return;
        }
        Problems problems = new Problems(file.toString());
        Optional<String> text = TextFile.read(file, problems);
        if (text.isEmpty() || YamlTree.read(text.get(), problems).torn()) {
            throw new IOException(
                    problems.all().getFirst() + "; mend it before choices are remembered in it");
        }
        WholeFile.replace(file, with(text.get(), file, recipes));
    }

    private static String with(
            String text, Path file, Map<String, SortedMap<String, String>> recipes)
            throws IOException {
        TreeMap<String, SortedMap<String, String>> wanted = new TreeMap<>(read(text));
        wanted.putAll(recipes);
        String next = text;
        try {
            for (String shape : new TreeMap<>(recipes).keySet()) {
                List<String> settings = RecipeText.of(wanted.getOrDefault(shape, new TreeMap<>()));
                next = new RecipeEdit(next).with(shape, YamlText.list(settings));
            }
        } catch (YamlEngineException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        if (!read(next).equals(wanted)) {
            throw new IOException(
                    file
                            + ": the list 'recipes' is written in a way that cannot be added to;"
                            + " write it as one recipe a line");
        }
        return next;
    }

    private static SortedMap<String, SortedMap<String, String>> read(String text) {
        Problems unheard = new Problems("");
        return YamlTree.read(text, unheard)
                .root()
                .flatMap(node -> Form.of(node, "the file", unheard))
                .map(RecipeText::all)
                .orElseGet(TreeMap::new);
    }
}
