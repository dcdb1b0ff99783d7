package org.claimline.store.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class YamlEditTest {

    private static final String FILE =
            """
            # A file that someone takes care of.
            article: {title: "Bread and butter", language: en}   # the magazine's own title

            claims:

              # Prices

              # The first one is short.
              - id: bread
                statement: Bread   costs   more.   # spaces as typed
                # why a year: the text says so
                assert: "pct(bread, 2014, 2015) > 0"
                panel: food
                readings:
                  # in dollars
                  - {name: in dollars, assert: "pct(bread / fx, 2014, 2015) > 0"}
                  - {name: against 2013, assert: "pct(bread, 2013, 2015) > 0"}   # another base

              - id: butter
                statement: >-
                  Butter costs
                  twice as much.
                assert: pct(butter, 2014, 2015) ~= 100
                dates: stated          # a default, written down

              # Wages

              - id: wages
                statement: 'Wages stood still.'
                where:
                  - {section: Wages, paragraph: 1}
                  - {section: Wages, paragraph: 3}

            # the end
            """;

    private static final String SAID =
            """
            article: {title: Bread and butter, language: en}
            claims:
              - id: bread
                statement: Bread   costs   more.
                assert: pct(bread, 2014, 2015) > 0
                panel: food
                readings:
                  - {name: in dollars, assert: "pct(bread / fx, 2014, 2015) > 0"}
                  - {name: against 2013, assert: "pct(bread, 2013, 2015) > 0"}
              - id: butter
                statement: Butter costs twice as much.
                assert: "pct(butter, 2014, 2015) ~= 100"
              - id: wages
                statement: Wages stood still.
                where: [{section: Wages, paragraph: 1}, {section: Wages, paragraph: 3}]
            """;

    private static void check(String wanted, String... replacements) {
        String expected = FILE;
        for (int i = 0; i < replacements.length; i += 2) {
            assertEquals(true, expected.contains(replacements[i]), "not there: " + replacements[i]);
            expected = expected.replace(replacements[i], replacements[i + 1]);
        }
        assertEquals(expected, YamlEdit.apply(FILE, SAID, wanted));
        assertEquals(
                expected.replace("\n", "\r\n"),
                YamlEdit.apply(FILE.replace("\n", "\r\n"), SAID, wanted));
    }

    private static String said(String from, String to) {
        assertEquals(true, SAID.contains(from), "not there: " + from);
        return SAID.replace(from, to);
    }

    @Test
    void whatSaysTheSameStaysLetterForLetter() {
        check(SAID);
    }

    @Test
    void changedTextIsWrittenInItsPlace() {
        check(
                said("statement: Bread   costs   more.", "statement: \"Bread: dearer.\""),
                "statement: Bread   costs   more.   #",
                "statement: \"Bread: dearer.\"   #");
        check(
                said("Butter costs twice as much.", "Butter doubled."),
                "statement: >-\n      Butter costs\n      twice as much.",
                "statement: Butter doubled.");
        check(
                said("title: Bread and butter", "title: Bread"),
                "title: \"Bread and butter\"",
                "title: Bread");
    }

    @Test
    void newEntryStandsBehindTheOneBeforeIt() {
        check(
                said("    panel: food\n", "    because: The text says so.\n    panel: food\n"),
                "2015) > 0\"\n    panel: food",
                "2015) > 0\"\n    because: The text says so.\n    panel: food");
        check(
                said("language: en", "published: 2022-01, language: en"),
                "butter\", language",
                "butter\", published: 2022-01, language");
    }

    @Test
    void removedEntryTakesTheCommentRightAboveIt() {
        check(
                said("    assert: pct(bread, 2014, 2015) > 0\n", ""),
                "    # why a year: the text says so\n    assert: \"pct(bread, 2014, 2015) > 0\"\n",
                "");
        check(
                said(
                        """
                            readings:
                              - {name: in dollars, assert: "pct(bread / fx, 2014, 2015) > 0"}
                              - {name: against 2013, assert: "pct(bread, 2013, 2015) > 0"}
                        """
                                .indent(0),
                        ""),
                """

                    readings:
                      # in dollars
                      - {name: in dollars, assert: "pct(bread / fx, 2014, 2015) > 0"}
                      - {name: against 2013, assert: "pct(bread, 2013, 2015) > 0"}   # another base
                """
                        .stripTrailing(),
                "");
    }

    @Test
    void itemOfAListIsChangedAddedAndRemoved() {
        check(
                said("\"pct(bread, 2013, 2015) > 0\"", "\"pct(bread, 2012, 2015) > 0\""),
                "\"pct(bread, 2013, 2015) > 0\"}   #",
                "\"pct(bread, 2012, 2015) > 0\"}   #");
        check(
                said(
                        "  - id: butter\n",
                        "  - id: milk\n    statement: Milk costs less.\n  - id: butter\n"),
                "  # another base\n\n  - id: butter",
                "  # another base\n\n  - id: milk\n    statement: Milk costs less.\n\n  - id:"
                        + " butter");
        check(
                said(
                        "  - id: butter\n    statement: Butter costs twice as much.\n    assert:"
                                + " \"pct(butter, 2014, 2015) ~= 100\"\n",
                        ""),
                """
                  - id: butter
                    statement: >-
                      Butter costs
                      twice as much.
                    assert: pct(butter, 2014, 2015) ~= 100
                    dates: stated          # a default, written down

                """,
                "");
    }

    @Test
    void itemInAnotherPlaceTakesItsCommentAlong() {
        String first =
                SAID.substring(SAID.indexOf("  - id: bread"), SAID.indexOf("  - id: butter"));
        String second =
                SAID.substring(SAID.indexOf("  - id: butter"), SAID.indexOf("  - id: wages"));
        String wanted = SAID.replace(first + second, second + first);
        String one =
                FILE.substring(
                        FILE.indexOf("  # The first one"), FILE.indexOf("\n\n  - id: butter"));
        String two = FILE.substring(FILE.indexOf("  - id: butter"), FILE.indexOf("\n\n  # Wages"));

        check(wanted, one, "ONE", two, one, "ONE", two);
    }

    @Test
    void emptyFileAndFileOfCommentsTakeItAll() {
        assertEquals(SAID, YamlEdit.apply("", "{}\n", SAID));
        assertEquals("# mine\n" + SAID, YamlEdit.apply("# mine", "{}\n", SAID));
    }

    @Test
    void listThatWasEmptyTakesItsFirstItem() {
        assertEquals(
                "claims: # none yet\n".replace(" # none yet", "")
                        + "  - id: a\n    statement: A.\n",
                YamlEdit.apply(
                        "claims: []\n", "claims: []\n", "claims:\n  - id: a\n    statement: A.\n"));
        assertEquals(
                "claims:\n  - id: a\n    statement: A.\n",
                YamlEdit.apply(
                        "claims:\n", "claims: []\n", "claims:\n  - id: a\n    statement: A.\n"));
    }

    /// Whatever is asked for is what the file says afterwards, and items that were not touched
    /// stand there letter for letter.
    @RepeatedTest(200)
    void whateverIsWantedIsWhatItSays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> names = new ArrayList<>();
        StringBuilder file = new StringBuilder("# head\nclaims:\n");
        StringBuilder said = new StringBuilder("claims:\n");
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            String value = "Word " + random.nextInt(9);
            names.add("c" + i + "=" + value);
            file.append(random.nextBoolean() ? "\n" : "");
            file.append(random.nextBoolean() ? "  # about c" + i + "\n" : "");
            file.append("  - id: c").append(i).append(random.nextBoolean() ? "  # id\n" : "\n");
            file.append(random.nextBoolean() ? "\n    # inside\n" : "");
            file.append("    statement: ")
                    .append(random.nextBoolean() ? "'" + value + "'" : value)
                    .append(random.nextBoolean() ? "   # end\n" : "\n");
            said.append("  - id: c").append(i).append("\n    statement: ").append(value);
            said.append('\n');
        }
        List<String> kept = new ArrayList<>();
        for (String one : names) {
            switch (random.nextInt(4)) {
                case 0 -> kept.add(one.split("=")[0] + "=Other " + random.nextInt(9));
                case 1 -> {}
                default -> kept.add(one);
            }
        }
        if (kept.isEmpty() || random.nextBoolean()) {
            kept.add(random.nextInt(kept.size() + 1), "new=Word new");
        }
        if (random.nextBoolean()) {
            Collections.shuffle(kept, random);
        }
        StringBuilder wanted = new StringBuilder("claims:\n");
        for (String one : kept) {
            String[] parts = one.split("=");
            wanted.append("  - id: ").append(parts[0]).append("\n    statement: ");
            wanted.append(parts[1]).append('\n');
        }

        String edited = YamlEdit.apply(file.toString(), said.toString(), wanted.toString());

        assertEquals(
                YamlNodes.says(new YamlNodes(wanted.toString()).root().orElseThrow()),
                YamlNodes.says(new YamlNodes(edited).root().orElseThrow()),
                () -> file + "-----\n" + edited);
        for (String one : names) {
            if (kept.contains(one)) {
                String id = one.split("=")[0];
                assertEquals(lines(file.toString(), id), lines(edited, id), edited);
            }
        }
    }

    /// The lines of an item, from its comment to its statement.
    private static String lines(String text, String id) {
        int comment = text.indexOf("  # about " + id + "\n");
        int from = comment >= 0 ? comment : text.indexOf("  - id: " + id);
        int to = text.indexOf('\n', text.indexOf("statement:", from));
        return text.substring(from, to);
    }
}
