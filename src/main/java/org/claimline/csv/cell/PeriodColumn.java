package org.claimline.csv.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// A column of periods, read as a whole: the order of its dates, its frequency, and the period of
/// each row.
///
/// @param frequency of the whole column
/// @param periods of each row, in the rows' order; empty where the cell is none of the column's
/// @param problems the cells that could not be read
/// @param evidence why this frequency, as sentences
public record PeriodColumn(
        Frequency frequency,
        List<Optional<Period>> periods,
        List<Problem> problems,
        List<String> evidence) {

    private static final String EXPECTED =
            "expected a form such as 2014, 2014-Q4, 2014-12, 2014-12-31, 31.12.2014 or Dec 2014";

    public PeriodColumn {
        periods = List.copyOf(periods);
        problems = List.copyOf(problems);
        evidence = List.copyOf(evidence);
    }

    /// Whether a cell has the form of a period, whatever the order of its day and month.
    public static boolean isPeriod(String cell) {
        return read(cell, DayOrder.DAY_FIRST, PeriodForm.OWN).isPresent()
                || read(cell, DayOrder.MONTH_FIRST, PeriodForm.SLASHED).isPresent();
    }

    /// Reads a column, counted from 0.
    public static PeriodColumn read(String file, List<Table.Row> rows, int column) {
        List<String> evidence = new ArrayList<>();
        DayOrder order =
                SlashedDates.order(rows.stream().map(r -> r.cell(column)).toList(), evidence);
        List<Optional<Period>> read = new ArrayList<>(rows.size());
        List<Problem> problems = new ArrayList<>();
        PeriodForm last = PeriodForm.OWN;
        boolean untold = false;
        for (Table.Row row : rows) {
            String cell = row.cell(column);
            Optional<Form> found = read(cell, order, last);
            if (found.isPresent()) {
                last = found.get().form;
            } else if (order == DayOrder.UNTOLD && PeriodForm.slashed(cell).isPresent()) {
                // One problem for the column, as no cell of it tells more than another.
                if (!untold) {
                    problems.add(untold(file, row, column));
                }
                untold = true;
            } else {
                problems.add(unreadable(file, row, column));
            }
            read.add(found.map(Form::period));
        }
        return ofOneFrequency(file, rows, column, read, problems, evidence);
    }

    private record Form(PeriodForm form, Period period) {}

    private static Optional<Form> read(String cell, DayOrder order, PeriodForm first) {
        Optional<Period> likely = first.read(cell, order);
        if (likely.isPresent()) {
            return Optional.of(new Form(first, likely.get()));
        }
        for (PeriodForm form : PeriodForm.values()) {
            Optional<Period> period = form.read(cell, order);
            if (period.isPresent()) {
                return Optional.of(new Form(form, period.get()));
            }
        }
        return Optional.empty();
    }

    private static Problem unreadable(String file, Table.Row row, int column) {
        String cell = row.cell(column);
        return new Problem(
                file,
                row.line(),
                column + 1,
                cell,
                (cell.isEmpty() ? "no period stands here; " : "'" + cell + "' is not a period; ")
                        + EXPECTED);
    }

    private static Problem untold(String file, Table.Row row, int column) {
        return new Problem(
                file,
                row.line(),
                column + 1,
                row.cell(column),
                "'"
                        + row.cell(column)
                        + "' may be day/month or month/day, and the column as a whole does not"
                        + " tell; write its dates as 2014-12-31");
    }

    private static PeriodColumn ofOneFrequency(
            String file,
            List<Table.Row> rows,
            int column,
            List<Optional<Period>> read,
            List<Problem> problems,
            List<String> evidence) {
        Map<Frequency, Integer> counts = new EnumMap<>(Frequency.class);
        read.forEach(p -> p.ifPresent(found -> counts.merge(found.frequency(), 1, Integer::sum)));
        Frequency written =
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(Frequency.ANNUAL);
        List<Optional<Period>> kept = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            Optional<Period> period = read.get(i);
            if (period.isPresent() && period.get().frequency() != written) {
                problems.add(mixed(file, rows.get(i), column, period.get(), written));
                period = Optional.empty();
            }
            kept.add(period);
        }
        Spacing spacing = Spacing.of(kept.stream().flatMap(Optional::stream).toList(), written);
        evidence.add(spacing.evidence());
        List<Optional<Period>> periods =
                spacing.frequency() == written
                        ? kept
                        : kept.stream().map(p -> p.map(spacing::bring)).toList();
        return new PeriodColumn(spacing.frequency(), periods, problems, evidence);
    }

    private static Problem mixed(
            String file, Table.Row row, int column, Period period, Frequency usual) {
        return new Problem(
                file,
                row.line(),
                column + 1,
                row.cell(column),
                "'"
                        + row.cell(column)
                        + "' is "
                        + period.frequency().word()
                        + ", but the column is "
                        + usual.word()
                        + "; a series has one frequency");
    }
}
