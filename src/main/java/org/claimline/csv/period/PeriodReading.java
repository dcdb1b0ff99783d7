package org.claimline.csv.period;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Detected;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.Question;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.text.Table;
import org.claimline.series.Status;

/// Goes down a column of periods once, settles by it as a whole what its cells leave open, and goes
/// down once more where cells could not be read, to name them.
final class PeriodReading {

    static final String DAY_FIRST = "day-first";
    private static final String MONTH_FIRST = "month-first";
    private static final int REMEMBERED = 1024;

    private final String file;
    private final List<Table.Row> rows;
    private final int column;
    private final int place;
    private final Recipe recipe;
    private final List<String> evidence = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final ProblemList problems;
    private Optional<Problem> untold = Optional.empty();
    private boolean faulty;

    PeriodReading(String file, List<Table.Row> rows, int column, int place, Recipe recipe) {
        this.file = file;
        this.rows = rows;
        this.column = column;
        this.place = place;
        this.recipe = recipe;
        problems = new ProblemList(file);
    }

    PeriodColumn read() {
        WrittenColumn written = goDown();
        new SheetDamage(written, changed).settle();
        new Settling(written, changed).settle();
        if (written.count(PeriodForm.SLASHED) > 0) {
            new SlashedDates(written).putYearsFirst(changed);
        }
        new Centuries(written).settle(changed);
        DayOrder order = order(written);
        byte[] statuses = statuses(written);
        Settled settled = new Settled(written, order, recipe, evidence);
        PeriodArray periods = settled.periods();
        if (faulty || settled.isFaulty()) {
            tell(settled);
        }
        return new PeriodColumn(
                periods,
                statuses,
                settled.summary(),
                problems.list(),
                untold.filter(p -> order == DayOrder.UNTOLD).map(PeriodReading::question),
                evidence,
                changed);
    }

    private WrittenColumn goDown() {
        WrittenColumn written = new WrittenColumn(rows.size());
        CellPeriods cells = new CellPeriods();
        String[] known = new String[REMEMBERED];
        Arrays.fill(known, "");
        long[] meant = new long[REMEMBERED];
        for (Table.Row row : rows) {
            String cell = row.cell(column);
            int slot = cell.hashCode() & REMEMBERED - 1;
            if (cell.isEmpty() || !known[slot].equals(cell)) {
                known[slot] = cell;
                meant[slot] = cells.read(cell);
            }
            long next = meant[slot];
            written.add(next, cell);
            faulty |= next < 0;
            if (untold.isEmpty() && next >= 0 && Written.form(next) == PeriodForm.SLASHED) {
                untold = Optional.of(problem(row.line(), cell, Fault.UNTOLD));
            }
        }
        if (cells.hadOffset()) {
            changed.add("Times are kept as they are written; their offset from UTC is left out.");
        }
        return written;
    }

    private DayOrder order(WrittenColumn written) {
        if (!written.has(PeriodForm.SLASHED)) {
            return DayOrder.DAY_FIRST;
        }
        SlashedDates dates = new SlashedDates(written);
        Optional<String> chosen = recipe.get(Setting.DAYS);
        DayOrder order =
                chosen.isEmpty()
                        ? dates.order(evidence)
                        : chosen.get().equals(DAY_FIRST)
                                ? DayOrder.DAY_FIRST
                                : DayOrder.MONTH_FIRST;
        if (chosen.isPresent()) {
            evidence.add("The order of day and month was chosen.");
        }
        dates.settle(order);
        return order;
    }

    /// What marks say of the rows; none where no row has one.
    private static byte[] statuses(WrittenColumn written) {
        byte[] statuses = {};
        for (int row = 0; row < written.size(); row++) {
            long period = written.get(row);
            if (period >= 0 && Written.status(period) != Status.NORMAL) {
                statuses = statuses.length == 0 ? new byte[written.size()] : statuses;
                statuses[row] = (byte) Written.status(period).ordinal();
            }
        }
        return statuses;
    }

    /// Names the cells that could not be read.
    private void tell(Settled settled) {
        int index = 0;
        for (Table.Row row : rows) {
            Optional<Fault> fault = settled.fault(index);
            if (fault.isPresent() && fault.get() != Fault.UNTOLD) {
                if (problems.isOpen()) {
                    problems.add(
                            settled.mixed(index)
                                    .map(
                                            m ->
                                                    new Problem(
                                                            file,
                                                            row.line(),
                                                            place,
                                                            m.text(),
                                                            m.message()))
                                    .orElseGet(
                                            () ->
                                                    problem(
                                                            row.line(),
                                                            row.cell(column),
                                                            fault.get())));
                } else {
                    problems.skip();
                }
            }
            index++;
        }
        settled.refused().ifPresent(message -> problems.add(Problem.of(file, message)));
    }

    private Problem problem(int line, String cell, Fault fault) {
        return new Problem(file, line, place, cell, fault.message(cell));
    }

    private static Question question(Problem place) {
        return new Question(
                Setting.DAYS,
                place,
                "Does the day or the month come first in '" + place.text() + "'?",
                List.of(
                        new Detected.Choice(DAY_FIRST, "Day first"),
                        new Detected.Choice(MONTH_FIRST, "Month first")));
    }
}
