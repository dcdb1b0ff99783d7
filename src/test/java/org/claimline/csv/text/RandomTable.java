package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// A table with columns of random kinds: a header and at least a few rows.
record RandomTable(List<List<String>> rows) {

    private static final List<String> NAMES =
            List.of("day", "time", "count", "code", "cost", "kind", "text", "link", "note");
    private static final List<String> TEXTS =
            List.of(
                    "tin, brass and oak",
                    "Kids' wear; Farmer's",
                    "8'6\" long",
                    "\"as is\"",
                    "a\\b",
                    "two\nlines, of text",
                    "| and § and ^",
                    "",
                    "plain",
                    "New York");

    private static final List<Function<Random, String>> KINDS =
            List.of(
                    random -> String.valueOf(random.nextInt(5000)),
                    random -> "%d.%02d".formatted(random.nextInt(400), random.nextInt(100)),
                    random -> "%d,%d".formatted(random.nextInt(400), random.nextInt(10)),
                    random ->
                            "%02d/%02d/2014"
                                    .formatted(random.nextInt(1, 29), random.nextInt(1, 13)),
                    random -> "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60)),
                    random -> "AB-%d".formatted(random.nextInt(1000, 9999)),
                    random -> List.of("red", "green", "blue").get(random.nextInt(3)),
                    random -> TEXTS.get(random.nextInt(TEXTS.size())));

    static RandomTable of(Random random) {
        int width = random.nextInt(2, NAMES.size() + 1);
        List<Function<Random, String>> kinds = new ArrayList<>();
        kinds.add(KINDS.get(random.nextInt(KINDS.size() - 1)));
        while (kinds.size() < width) {
            kinds.add(KINDS.get(random.nextInt(KINDS.size())));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(NAMES.subList(0, width));
        for (int count = random.nextInt(5, 60); count > 0; count--) {
            rows.add(kinds.stream().map(kind -> kind.apply(random)).toList());
        }
        return new RandomTable(rows);
    }

    /// As text, with quotes around the cells that need them.
    List<String> lines(String delimiter, char quote) {
        return rows.stream()
                .map(row -> String.join(delimiter, quoted(row, delimiter, quote)))
                .toList();
    }

    private static List<String> quoted(List<String> row, String delimiter, char quote) {
        String sign = String.valueOf(quote);
        return row.stream()
                .map(
                        cell ->
                                cell.contains(delimiter)
                                                || cell.contains(sign)
                                                || cell.contains("\n")
                                        ? sign + cell.replace(sign, sign + sign) + sign
                                        : cell)
                .toList();
    }
}
