package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.claimline.formula.Function.Gives;
import org.claimline.formula.Function.Manual;
import org.junit.jupiter.api.Test;

/// The guide's tables of functions say what the functions say of themselves. Run with
/// `-Dgoldens.accept=true` to write them anew, then read what changed.
final class FunctionGuideTest {

    private static final Path GUIDE = Path.of("docs/guide/formulas.md");
    private static final String BEGIN = "<!-- functions: written from the code -->\n";
    private static final String END = "<!-- end of functions -->\n";

    @Test
    void theGuideHoldsEveryFunctionAsItDescribesItself() throws IOException {
        String guide = Files.readString(GUIDE);
        String before = guide.substring(0, guide.indexOf(BEGIN) + BEGIN.length());
        String after = guide.substring(guide.indexOf(END));
        String expected = before + tables() + after;
        if (Boolean.getBoolean("goldens.accept")) {
            Files.writeString(GUIDE, expected);
            return;
        }
        assertEquals(expected, guide, "write it anew with -Dgoldens.accept=true");
    }

    @Test
    void everyFunctionSaysWhatItIsInWhichUnitAndWhenItIsMissing() {
        for (Function function : Functions.all()) {
            Manual manual = function.manual();
            assertFalse(manual.is().isBlank(), function.name());
            assertFalse(manual.unit().isBlank(), function.name());
            assertFalse(manual.missing().isBlank(), function.name());
        }
    }

    private static String tables() {
        return table(Gives.VALUE, "from a series to a value")
                + table(Gives.SERIES, "from a series to a series")
                + sources();
    }

    private static String table(Gives gives, String title) {
        return "\n| "
                + title
                + " | is | in | missing where |\n| --- | --- | --- | --- |\n"
                + Functions.all().stream()
                        .filter(f -> f.gives() == gives)
                        .map(FunctionGuideTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Function function) {
        Manual manual = function.manual();
        return "| `%s` | %s | %s | %s |%n"
                .formatted(function.signature(), manual.is(), manual.unit(), manual.missing())
                .replace("\r\n", "\n");
    }

    private static String sources() {
        return "\nPublished definitions: "
                + Functions.all().stream()
                        .filter(f -> !f.manual().source().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        f -> f.manual().source(),
                                        java.util.TreeMap::new,
                                        Collectors.mapping(
                                                f -> "`" + f.name() + "`",
                                                Collectors.joining(", "))))
                        .entrySet()
                        .stream()
                        .map(e -> e.getValue() + " (" + e.getKey() + ")")
                        .collect(Collectors.joining("; "))
                + ".\n\n";
    }
}
