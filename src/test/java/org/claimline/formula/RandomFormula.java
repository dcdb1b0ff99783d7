package org.claimline.formula;

import java.util.List;
import java.util.Random;

/// Formulas at random, all of them well formed, few of them sensible.
final class RandomFormula {

    private static final List<String> KEYS =
            List.of(
                    "income", "rate", "fund", "people", "cpi", "gaps", "bounds", "zero", "cents",
                    "oil", "flow", "weekly", "spot", "lpg", "usdkzt");
    private static final List<String> PERIODS =
            List.of(
                    "2014",
                    "2012",
                    "2019",
                    "2025",
                    "2014-12",
                    "2014-Q1",
                    "2020-W53",
                    "2022-01-03",
                    "0001",
                    "9999",
                    "2014-12-31T09:00",
                    "argmax(income)",
                    "2013 + 1");

    private RandomFormula() {}

    static String truth(Random random, int depth) {
        if (depth > 0) {
            switch (random.nextInt(8)) {
                case 0:
                    return "("
                            + truth(random, depth - 1)
                            + " and "
                            + truth(random, depth - 1)
                            + ")";
                case 1:
                    return "(" + truth(random, depth - 1) + " or " + truth(random, depth - 1) + ")";
                case 2:
                    return "(not " + truth(random, depth - 1) + ")";
                case 3:
                    return pick(random, "all", "any")
                            + "("
                            + comparison(random, depth)
                            + range(random)
                            + ")";
                default:
                    break;
            }
        }
        return comparison(random, depth);
    }

    private static String comparison(Random random, int depth) {
        String left = number(random, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> "(" + left + " ~= " + number(random, 0) + " +- " + number(random, 0) + ")";
            case 1 -> "(" + left + " in " + number(random, 0) + ".." + number(random, 0) + ")";
            default ->
                    "("
                            + left
                            + " "
                            + pick(random, "<", "<=", "=", "!=", ">=", ">")
                            + " "
                            + number(random, depth - 1)
                            + ")";
        };
    }

    private static String number(Random random, int depth) {
        if (depth <= 0) {
            return pick(random, "0", "3", "1e300", "26%", "43.5bn", "income", "lpg", "bounds");
        }
        return switch (random.nextInt(7)) {
            case 6 -> pick(random, "log", "exp", "abs") + "(" + number(random, depth - 1) + ")";
            case 0, 1 ->
                    "("
                            + number(random, depth - 1)
                            + " "
                            + pick(random, "+", "-", "*", "/", "^")
                            + " "
                            + number(random, depth - 1)
                            + ")";
            case 2 -> "(-" + number(random, depth - 1) + ")";
            case 3 -> "at(" + series(random, depth - 1) + ", " + period(random) + ")";
            case 4 ->
                    pick(
                                    random, "mean", "min", "max", "sum", "median", "stdev", "slope",
                                    "argmax", "argmin")
                            + "("
                            + series(random, depth - 1)
                            + range(random)
                            + ")";
            default ->
                    pick(random, "change", "pct", "cagr")
                            + "("
                            + series(random, depth - 1)
                            + ", "
                            + period(random)
                            + ", "
                            + period(random)
                            + ")";
        };
    }

    private static String series(Random random, int depth) {
        String key = KEYS.get(random.nextInt(KEYS.size()));
        if (depth <= 0) {
            return key;
        }
        String inner = series(random, depth - 1);
        return switch (random.nextInt(18)) {
            case 7 -> "lead(" + inner + ", 2)";
            case 8 -> "mavg(" + inner + ", " + pick(random, "2", "3", "400", "1000000") + ")";
            case 9, 10 -> pick(random, "cumsum", "zscore") + "(" + inner + ")";
            case 11 -> pick(random, "log", "exp", "abs") + "(" + inner + ")";
            case 12, 13 ->
                    "resample("
                            + inner
                            + ", "
                            + pick(random, "A", "S", "Q", "M", "W", "D", "I")
                            + pick(random, "", ", mean", ", sum", ", first", ", last", ", max")
                            + ")";
            case 14 -> "deflate(" + inner + ", cpi, " + period(random) + ")";
            case 15 -> "share(" + inner + ", " + series(random, depth - 1) + ")";
            case 16 -> "window(" + inner + ", " + period(random) + ".." + period(random) + ")";
            case 0 -> "index(" + series(random, depth - 1) + ", " + period(random) + ")";
            case 1 -> "yoy(" + series(random, depth - 1) + ")";
            case 2 -> "diff(" + series(random, depth - 1) + ", 2)";
            case 3 -> "lag(" + series(random, depth - 1) + ")";
            case 4 -> "(" + key + " / " + series(random, depth - 1) + ")";
            case 5 -> "growth(" + series(random, depth - 1) + ")";
            default -> key;
        };
    }

    private static String range(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> ", " + period(random);
            default -> ", " + period(random) + ".." + period(random);
        };
    }

    private static String period(Random random) {
        return PERIODS.get(random.nextInt(PERIODS.size()));
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
