package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the guide says that formulas come to is what they come to.
final class GuideExamplesTest {

    private static final Path GUIDE = Path.of("docs/guide/formulas.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([^`]+)` \\| ([^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);

    private static Stream<Arguments> examples() throws IOException {
        String guide = Files.readString(GUIDE);
        String examples =
                guide.substring(
                        guide.indexOf("## How frequencies meet"),
                        guide.indexOf("## The formula bar"));
        return ROW.matcher(examples)
                .results()
                .map((MatchResult row) -> Arguments.of(row.group(1), row.group(2).strip()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void formulaComesToWhatTheGuideSays(String formula, String value) {
        Ran ran = Ran.of("eval", "kazakhstan-2022", formula);
        assertEquals(value, ran.out().strip());
    }

    @Test
    void guideHasItsExamples() throws IOException {
        assertEquals(8, examples().count());
    }
}
