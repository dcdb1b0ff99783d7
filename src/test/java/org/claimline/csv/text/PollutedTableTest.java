package org.claimline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimline.csv.Bytes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws over random tables: a table is what it was before it was written, in whatever dialect, and
/// a fault in one of its lines costs the other lines nothing.
final class PollutedTableTest {

    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", "§", "^", "||");
    private static final List<String> ENDS = List.of("\n", "\r\n", "\r");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTableIsWhatItWasBeforeItWasWritten(int seed) throws IOException {
        RandomTable table = RandomTable.of(new Random(seed));
        Random random = new Random(seed);
        String delimiter = DELIMITERS.get(random.nextInt(DELIMITERS.size()));
        String end = ENDS.get(random.nextInt(ENDS.size()));
        char quote = random.nextInt(4) == 0 ? '\'' : '"';
        List<String> lines = table.lines(delimiter, quote);

        assertEquals(table.rows(), clean(String.join(end, lines) + end), lines.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStrayQuoteCostsTheOtherLinesNothing(int seed) throws IOException {
        Random random = new Random(seed);
        RandomTable table = RandomTable.of(random);
        List<String> lines = new ArrayList<>(table.lines(",", '"'));
        int row = 1 + random.nextInt(lines.size() - 1);
        while (lines.get(row).contains("\n")) {
            row = 1 + random.nextInt(lines.size() - 1);
        }
        String line = lines.get(row);
        int comma = line.indexOf(',', random.nextInt(line.length()));
        lines.set(row, line.substring(0, comma + 1) + '"' + line.substring(comma + 1));

        List<List<String>> rows = clean(String.join("\r\n", lines) + "\r\n");

        assertEquals(without(table.rows(), row), without(rows, row), lines.toString());
    }

    private static List<List<String>> without(List<List<String>> rows, int row) {
        List<List<String>> others = new ArrayList<>(rows);
        others.remove(row);
        return others;
    }

    private static List<List<String>> clean(String text) throws IOException {
        Bytes bytes = Bytes.of(text.getBytes(StandardCharsets.UTF_8));
        Text lines = Encoding.detect(bytes).text(bytes);
        return CleanTable.of("f.csv", lines, Dialect.detect(lines.head()))
                .tables()
                .getFirst()
                .rows()
                .stream()
                .map(row -> List.copyOf(row.cells()))
                .toList();
    }
}
