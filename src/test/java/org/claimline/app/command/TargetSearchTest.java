package org.claimline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TargetSearchTest {

    private static final List<Target> ALL =
            List.of(
                    target("Command", "Import CSV files", "Ctrl+I"),
                    target("Command", "Export a picture", "Ctrl+E"),
                    target("Claim", "Exports of oil rose.", "7"),
                    target("Series", "Prix du pétrole", "brent"),
                    target("Series", "Report on imports", "report"));

    private static Target target(String kind, String name, String detail) {
        return new Target(kind, name, detail, () -> {});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The name begins so; then words begin so; then the letters stand within a word.
                "port | Import CSV files; Export a picture; Exports of oil rose.; Report on imports",
                "export | Export a picture; Exports of oil rose.",
                "import | Import CSV files; Report on imports",
                "IMPORT files | Import CSV files",
                "petrole | Prix du pétrole",
                "PÉTROLE prix | Prix du pétrole",
                "ctrl+e | Export a picture",
                "7 | Exports of oil rose.",
                "brent series | Prix du pétrole",
                "claim oil | Exports of oil rose.",
                "oil gas | ''"
            })
    void findsWhatHasEveryWordTheBestFirst(String typed, String names) {
        assertEquals(
                names,
                String.join(
                        "; ", TargetSearch.find(typed, ALL).stream().map(Target::name).toList()));
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '"})
    void everythingIsThereWhereNothingIsTyped(String typed) {
        assertEquals(ALL, TargetSearch.find(typed, ALL));
    }
}
