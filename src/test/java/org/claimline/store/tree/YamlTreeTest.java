package org.claimline.store.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlTreeTest {

    private final Problems problems = new Problems("f.yaml");

    private Node.Text text(String yaml) {
        Node.Fields root = (Node.Fields) YamlTree.read(yaml, problems).root().orElseThrow();
        return (Node.Text) root.fields().values().iterator().next().value();
    }

    /// Every visible character of a value has the place where it stands in the file.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: at(x, 2014) > 3",
                "a: 'at(x, 2014) > 3'",
                "a: \"at(x, 2014) > 3\"",
                "a:   at(x,\n    2014)\n    > 3",
                "a: 'at(x,\n\n    2014) > 3'",
                "a: \"at(x,\n    2014) \\\n    > 3\"",
                "a: >-\n    at(x, 2014)\n    > 3",
                "a: >2\n   at(x, 2014)\n\n   > 3\n",
                "a: |\n  at(x,\n      2014) > 3\n",
                "a: &anchor at(x, 2014) > 3",
                "# ünï 😀\n\nb😀: at(x, 2014) > 3",
            })
    void everyCharacterKnowsItsPlace(String yaml) {
        Node.Text text = text(yaml);
        String[] lines = yaml.split("\n", -1);
        String value = text.value();
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isWhitespace(value.charAt(i))) {
                Place place = text.inside().apply(i);
                String line = lines[place.line() - 1];
                int at = line.offsetByCodePoints(0, place.column() - 1);
                assertEquals(value.charAt(i), line.charAt(at), yaml + " at " + i + place);
            }
        }
        assertEquals(List.of(), problems.all());
    }

    @Test
    void escapesCountAsWritten() {
        Node.Text text = text("a: \"\\x41\\u0042\\\"\\tC\"");
        assertEquals("AB\"\tC", text.value());
        assertEquals(new Place(1, 5), text.inside().apply(0));
        assertEquals(new Place(1, 9), text.inside().apply(1));
        assertEquals(new Place(1, 15), text.inside().apply(2));
        assertEquals(new Place(1, 19), text.inside().apply(4));
    }

    @Test
    void doubledQuotesCountAsWritten() {
        Node.Text text = text("a: 'it''s b'");
        assertEquals("it's b", text.value());
        assertEquals(new Place(1, 9), text.inside().apply(3));
        assertEquals(new Place(1, 11), text.inside().apply(5));
    }

    @Test
    void endOfATextIsAfterItsLastCharacter() {
        assertEquals(new Place(1, 7), text("a: abc").inside().apply(3));
    }

    @Test
    void numbersAndTruthValuesStayTextsAndNullIsNothing() {
        Node.Fields root =
                (Node.Fields)
                        YamlTree.read("a: 1_0\nb: true\nc: null\nd:\ne: ''\n", problems)
                                .root()
                                .orElseThrow();
        assertEquals(
                List.of("a text", "a text", "nothing", "nothing", "a text"),
                root.fields().values().stream().map(f -> f.value().kind()).toList());
    }

    @Test
    void aliasStandsForWhatItNames() {
        Node.Fields root =
                (Node.Fields) YamlTree.read("a: &x {b: 1}\nc: *x\n", problems).root().orElseThrow();
        assertEquals(root.fields().get("a").value(), root.fields().get("c").value());
        assertEquals(List.of(), problems.all());
    }

    @Test
    void aliasToWhatItStandsInIsRefused() {
        YamlTree.read("a: &x [*x]\n", problems);
        assertEquals(
                "f.yaml:1:8: the alias '*x' names nothing that stands before it",
                problems.all().getFirst().toString());
    }

    @Test
    void manyAliasesAreRefused() {
        YamlTree.read("a: &x 1\nb: [" + "*x, ".repeat(200) + "]\n", problems);
        assertTrue(problems.all().getFirst().message().startsWith("more than 100 aliases"));
    }

    @Test
    void secondDocumentIsRefused() {
        YamlTree.read("a: 1\n---\nb: 2\n", problems);
        assertEquals(2, problems.all().getFirst().line());
    }

    @Test
    void whatWasWholeBeforeAnErrorIsKept() {
        Tree tree = YamlTree.read("list:\n  - a: 1\n  - b: [\n  - c: 3\n", problems);
        assertTrue(tree.torn());
        Node.Fields root = (Node.Fields) tree.root().orElseThrow();
        assertEquals(1, ((Node.Items) root.fields().get("list").value()).items().size());
        assertEquals(1, problems.all().size());
    }
}
