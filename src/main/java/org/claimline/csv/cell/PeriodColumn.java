package org.claimline.csv.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.Detected;
import org.claimline.csv.Problem;
import org.claimline.csv.Question;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.Status;

/// A column of periods, read as a whole: the order of its dates, what its dates mean, and the
/// period of each row.
///
/// Rows are counted from 0 and have a period each, or none.
public final class PeriodColumn {

    /// Fewer periods of a frequency than this beside another are a mistake, not a series.
    private static final int LEAST_OF_A_FREQUENCY = 3;
    private static final int SHEET_MONTHS = 12;
    private static final int LONGEST = 40;
    private static final String DAY_FIRST = "day-first";
    private static final String MONTH_FIRST = "month-first";
    private static final String EXPECTED =
            "expected a form such as 2014, 2014-Q4, 2014-12, 2014-12-31, 31.12.2014 or Dec 2014";

    private final PeriodArray periods;
    private final List<Problem> problems;
    private final Optional<Question> question;
    private final List<String> evidence;
    private final List<String> changed;

    private PeriodColumn(
            PeriodArray periods,
            List<Problem> problems,
            Optional<Question> question,
            List<String> evidence,
            List<String> changed) {
        this.periods = periods;
        this.problems = List.copyOf(problems);
        this.question = question;
        this.evidence = List.copyOf(evidence);
        this.changed = List.copyOf(changed);
    }

    /// A column without a period in any row, for tables whose periods stand across.
    public static PeriodColumn none() {
        return of(new PeriodArray(0), List.of(), List.of());
    }

    /// One whose periods were put together elsewhere.
    ///
    /// @param problems the rows that could not be read
    /// @param evidence why they are read so, as sentences
    public static PeriodColumn of(
            PeriodArray periods, List<Problem> problems, List<String> evidence) {
        return new PeriodColumn(periods, problems, Optional.empty(), evidence, List.of());
    }

    /// Whether a row has a period.
    public boolean has(int row) {
        return periods.has(row);
    }

    /// The ordinal of a row's period, as in [Period]; ask [#has] first.
    public long ordinal(int row) {
        return periods.ordinal(row);
    }

    /// The frequency of a row's period; ask [#has] first.
    public Frequency frequency(int row) {
        return periods.frequency(row);
    }

    /// The frequency of all rows; empty where there are several, or no period at all.
    public Optional<Frequency> singleFrequency() {
        return periods.single();
    }

    /// The period of a row; empty where the cell is none of the column's.
    public Optional<Period> period(int row) {
        return periods.period(row);
    }

    /// What a period's mark tells of the row's observations: `2023 (p)`; normal where it has none.
    public Status status(int row) {
        return Status.NORMAL;
    }

    /// The cells that could not be read.
    public List<Problem> problems() {
        return problems;
    }

    /// Whether the day or the month comes first, where the column does not tell.
    public Optional<Question> question() {
        return question;
    }

    /// Why it is read so, as sentences.
    public List<String> evidence() {
        return evidence;
    }

    /// What was understood otherwise than written, as sentences.
    public List<String> changed() {
        return changed;
    }

    /// Whether a cell has the form of a period, whatever the order of its day and month.
    public static boolean isPeriod(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return false;
        }
        return read(cell, DayOrder.DAY_FIRST, PeriodForm.OWN).isPresent()
                || read(cell, DayOrder.MONTH_FIRST, PeriodForm.SLASHED).isPresent();
    }

    /// Reads a column.
    ///
    /// @param column in the rows, counted from 0
    /// @param place in the file, counted from 1
    /// @param recipe may say whether the day or the month comes first
    public static PeriodColumn read(
            String file, List<Table.Row> rows, int column, int place, Recipe recipe) {
        List<String> cells = rows.stream().map(r -> r.cell(column)).toList();
        Reading reading = new Reading(file, place, cells, recipe);
        List<Optional<Period>> read = new ArrayList<>(rows.size());
        for (Table.Row row : rows) {
            read.add(reading.period(row.line(), row.cell(column)));
        }
        return reading.finish(rows, read);
    }

    /// Goes down one column.
    private static final class Reading {
        private final String file;
        private final int place;
        private final DayOrder order;
        private final boolean sheetMonths;
        private final List<Problem> problems = new ArrayList<>();
        private final List<String> evidence = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private Optional<Problem> untold = Optional.empty();
        private PeriodForm last = PeriodForm.OWN;

        Reading(String file, int place, List<String> cells, Recipe recipe) {
            this.file = file;
            this.place = place;
            order = order(cells, recipe);
            sheetMonths = areSheetMonths(cells);
            if (sheetMonths) {
                changed.add(
                        "Periods such as '"
                                + cells.stream()
                                        .filter(
                                                c ->
                                                        PeriodForm.SHEET_MONTH
                                                                .read(c, order)
                                                                .isPresent())
                                        .findFirst()
                                        .orElse("1-Jan")
                                + "' are months that a spreadsheet turned into days; the number is"
                                + " the year.");
            }
        }

        private DayOrder order(List<String> cells, Recipe recipe) {
            Optional<String> chosen = recipe.get(Setting.DAYS);
            return chosen.isPresent()
                    ? chosen.get().equals(DAY_FIRST) ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST
                    : SlashedDates.order(cells, evidence);
        }

        Optional<Period> period(int line, String cell) {
            Optional<Form> found = PeriodColumn.read(cell, order, last);
            if (found.isPresent() && (found.get().form != PeriodForm.SHEET_MONTH || sheetMonths)) {
                last = found.get().form;
                return found.map(Form::period);
            }
            if (order == DayOrder.UNTOLD && PeriodForm.slashed(cell).isPresent()) {
                // One question for the column, as no cell of it tells more than another.
                untold = untold.isEmpty() ? Optional.of(untold(line, cell)) : untold;
            } else {
                problems.add(unreadable(line, cell));
            }
            return Optional.empty();
        }

        private Problem unreadable(int line, String cell) {
            return new Problem(
                    file,
                    line,
                    place,
                    cell,
                    (cell.isEmpty()
                                    ? "no period stands here; "
                                    : "'" + cell + "' is not a period; ")
                            + EXPECTED);
        }

        private Problem untold(int line, String cell) {
            return new Problem(
                    file,
                    line,
                    place,
                    cell,
                    "'"
                            + cell
                            + "' may be day/month or month/day, and the column as a whole does not"
                            + " tell; say --day-first or --month-first, or write its dates as"
                            + " 2014-12-31");
        }

        PeriodColumn finish(List<Table.Row> rows, List<Optional<Period>> read) {
            Map<Frequency, Integer> counts = new EnumMap<>(Frequency.class);
            read.forEach(
                    p -> p.ifPresent(found -> counts.merge(found.frequency(), 1, Integer::sum)));
            Frequency usual =
                    counts.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse(Frequency.ANNUAL);
            List<Optional<Period>> kept = new ArrayList<>(read.size());
            for (int i = 0; i < read.size(); i++) {
                Optional<Period> period = read.get(i);
                if (period.isPresent()
                        && period.get().frequency() != usual
                        && counts.getOrDefault(period.get().frequency(), 0)
                                < LEAST_OF_A_FREQUENCY) {
                    problems.add(mixed(rows.get(i), read.get(i).get(), usual));
                    period = Optional.empty();
                }
                kept.add(period);
            }
            if (counts.values().stream().filter(n -> n >= LEAST_OF_A_FREQUENCY).count() > 1) {
                evidence.add(
                        "The column holds periods of several frequencies; each gives series of its"
                                + " own.");
            }
            Optional<Question> question = untold.map(Reading::question);
            PeriodArray periods = new PeriodArray(kept.size());
            brought(kept).forEach(p -> p.ifPresentOrElse(periods::add, periods::addNone));
            return new PeriodColumn(periods, problems, question, evidence, changed);
        }

        private List<Optional<Period>> brought(List<Optional<Period>> kept) {
            List<Period> days =
                    kept.stream().flatMap(Optional::stream).filter(Reading::isDated).toList();
            if (days.isEmpty()) {
                kept.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(
                                p ->
                                        evidence.add(
                                                "The periods are written as "
                                                        + p.frequency().word()
                                                        + "."));
                return kept;
            }
            Spacing spacing = Spacing.of(days, days.getFirst().frequency());
            evidence.add(spacing.evidence());
            return spacing.frequency() == days.getFirst().frequency()
                    ? kept
                    : kept.stream()
                            .map(p -> p.map(q -> isDated(q) ? spacing.bring(q) : q))
                            .toList();
        }

        private static boolean isDated(Period period) {
            return period.frequency() == Frequency.DAILY || period.frequency() == Frequency.INSTANT;
        }

        private Problem mixed(Table.Row row, Period period, Frequency usual) {
            String cell = period.toString();
            return new Problem(
                    file,
                    row.line(),
                    place,
                    cell,
                    "'"
                            + cell
                            + "' is "
                            + period.frequency().word()
                            + ", but the column is "
                            + usual.word()
                            + "; a series has one frequency");
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

    /// Whether most cells are such as `1-Jan`, every month among them.
    private static boolean areSheetMonths(List<String> cells) {
        Set<Integer> months = new HashSet<>();
        Set<Period> all = new HashSet<>();
        for (String cell : cells) {
            Optional<Period> month = PeriodForm.SHEET_MONTH.read(cell, DayOrder.UNTOLD);
            month.ifPresent(
                    period -> {
                        months.add(period.start().getMonthValue());
                        all.add(period);
                    });
        }
        return months.size() == SHEET_MONTHS && all.size() > SHEET_MONTHS;
    }

    private record Form(PeriodForm form, Period period) {}

    private static Optional<Form> read(String cell, DayOrder order, PeriodForm first) {
        Optional<Period> plain = PeriodForm.plain(cell);
        if (plain.isPresent()) {
            return Optional.of(new Form(PeriodForm.OWN, plain.get()));
        }
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
}
