package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimline.csv.period.PartOfYear;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.csv.period.PeriodForm;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;

/// The column that holds the periods, or the year beside a column of months or quarters.
///
/// @param column counted from 0
/// @param part the column of months or quarters; empty where the periods are whole
record PeriodPlace(int column, Optional<Integer> part) {

    private static final int SAMPLE = 2000;
    private static final int SURELY_NONE = 200;
    private static final int HIGHEST_HEADER = 40;

    /// @param chosen what a column was chosen to hold; empty where nothing was
    static Optional<PeriodPlace> find(
            List<Table.Row> rows, int width, IntFunction<Optional<Role>> chosen) {
        List<Table.Row> sample = rows.subList(0, Math.min(rows.size(), SAMPLE));
        for (int column = 0; column < width; column++) {
            Role role = chosen.apply(column).orElse(Role.IGNORED);
            if (role == Role.PERIOD) {
                return Optional.of(new PeriodPlace(column, Optional.empty()));
            }
            if (role == Role.YEAR) {
                int year = column;
                Optional<Integer> part = columnOf(Role.PART, width, chosen);
                return Optional.of(
                        new PeriodPlace(column, part.or(() -> partBeside(sample, year, width))));
            }
        }
        int best = -1;
        double bestScore = 0.5;
        for (int column = 0; column < width; column++) {
            double score = score(sample, column);
            if (score > bestScore && chosen.apply(column).isEmpty()) {
                bestScore = score;
                best = column;
            }
        }
        if (best < 0) {
            return ofNumbers(sample, width)
                    .map(column -> new PeriodPlace(column, Optional.empty()));
        }
        return Optional.of(new PeriodPlace(best, partBeside(sample, best, width)));
    }

    private static Optional<Integer> columnOf(
            Role role, int width, IntFunction<Optional<Role>> chosen) {
        return IntStream.range(0, width)
                .filter(column -> chosen.apply(column).equals(Optional.of(role)))
                .boxed()
                .findFirst();
    }

    /// A column of bare numbers that are periods as a whole: of serial days, named for periods or
    /// the first; of years with two digits, named for periods.
    private static Optional<Integer> ofNumbers(List<Table.Row> sample, int width) {
        for (int column = 0; column < width; column++) {
            int at = column;
            boolean named = isNamed(sample, column);
            boolean found =
                    (named || column == 0)
                            && PeriodColumn.bornOut(sample.stream().map(r -> r.cell(at)).toList())
                                    .filter(form -> named || form == PeriodForm.SERIAL)
                                    .isPresent();
            if (found) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /// The share of periods among the cells from the first one on, so that lines above the table do
    /// not count.
    private static double score(List<Table.Row> sample, int column) {
        int filled = 0;
        int periods = 0;
        int before = 0;
        for (Table.Row row : sample) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                boolean period = PeriodColumn.isPeriod(cell);
                filled += period || periods > 0 ? 1 : 0;
                before += period || periods > 0 ? 0 : 1;
                periods += period ? 1 : 0;
            }
            if (before == SURELY_NONE) {
                return 0;
            }
        }
        boolean enough = periods > 1 || periods == 1 && before <= 1;
        double share = filled == 0 || !enough ? 0 : (double) periods / filled;
        return share + (share > 0 && isNamed(sample, column) ? 0.5 : 0);
    }

    private static boolean isNamed(List<Table.Row> sample, int column) {
        return sample.stream()
                .limit(HIGHEST_HEADER)
                .anyMatch(row -> ColumnNames.isPeriod(row.cell(column)));
    }

    private static Optional<Integer> partBeside(List<Table.Row> sample, int years, int width) {
        if (!mostly(sample, years, PeriodPlace::isYear)) {
            return Optional.empty();
        }
        for (int column : namedFirst(sample, years, width)) {
            Optional<Frequency> counted = numberOf(sample, column);
            if (mostly(sample, column, cell -> part(cell, counted).isPresent())
                    && partsDiffer(sample, column, counted)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /// The other columns, those named for periods first, without those of codes.
    private static List<Integer> namedFirst(List<Table.Row> sample, int years, int width) {
        List<Integer> named = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            boolean code =
                    sample.stream()
                            .limit(HIGHEST_HEADER)
                            .anyMatch(row -> ColumnNames.isCode(row.cell(at)));
            if (column != years && !code) {
                (isNamed(sample, column) ? named : others).add(column);
            }
        }
        named.addAll(others);
        return named;
    }

    private static boolean mostly(List<Table.Row> sample, int column, Predicate<String> is) {
        int filled = 0;
        int found = 0;
        for (Table.Row row : sample) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                filled++;
                found += is.test(cell) ? 1 : 0;
            }
        }
        return found > 1 && found * 10 >= filled * 7;
    }

    /// Whether a column holds more than one part of a year.
    private static boolean partsDiffer(
            List<Table.Row> sample, int column, Optional<Frequency> counted) {
        return sample.stream()
                        .map(row -> part(row.cell(column), counted))
                        .flatMap(Optional::stream)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isYear(String cell) {
        return PeriodForm.header(cell)
                .filter(period -> period.frequency() == Frequency.ANNUAL)
                .isPresent();
    }

    /// What bare numbers in a column count, as its name tells: months or quarters.
    static Optional<Frequency> numberOf(List<Table.Row> sample, int column) {
        for (Table.Row row : sample.subList(0, Math.min(sample.size(), HIGHEST_HEADER))) {
            switch (row.cell(column).toLowerCase(Locale.ROOT)) {
                case "month", "mon", "месяц", "monat", "mois", "ай" -> {
                    return Optional.of(Frequency.MONTHLY);
                }
                case "quarter", "qtr", "квартал", "quartal", "trimestre", "тоқсан" -> {
                    return Optional.of(Frequency.QUARTERLY);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /// The month or quarter of a cell.
    static Optional<PartOfYear> part(String cell, Optional<Frequency> counted) {
        Optional<PartOfYear> named = PartOfYear.read(cell);
        return named.isPresent() || counted.isEmpty() || !cell.matches("\\d{1,2}")
                ? named
                : PartOfYear.of(counted.get(), Integer.parseInt(cell));
    }
}
