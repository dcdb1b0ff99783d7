package org.claimline.csv.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.Question;
import org.claimline.csv.Recipe;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.Status;

/// A column of periods, read as a whole: the order of its dates, what its dates mean, and the
/// period of each row.
///
/// Rows are counted from 0 and have a period each, or none.
public final class PeriodColumn {

    private static final Status[] STATUSES = Status.values();

    private final PeriodArray periods;
    private final byte[] statuses;
    private final Settled.Summary summary;
    private final List<Problem> problems;
    private final Optional<Question> question;
    private final List<String> evidence;
    private final List<String> changed;

    PeriodColumn(
            PeriodArray periods,
            byte[] statuses,
            Settled.Summary summary,
            List<Problem> problems,
            Optional<Question> question,
            List<String> evidence,
            List<String> changed) {
        this.periods = periods;
        this.statuses = statuses;
        this.summary = summary;
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
        return new PeriodColumn(
                periods,
                new byte[0],
                new Settled.Summary("", periods.single().orElse(Frequency.ANNUAL)),
                problems,
                Optional.empty(),
                evidence,
                List.of());
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

    /// The frequency of most rows.
    public Frequency frequency() {
        return summary.frequency();
    }

    /// The form that most rows are written in, for people: `DD.MM.YYYY`; empty where no row has a
    /// period, or they were put together elsewhere.
    public String formLabel() {
        return summary.form();
    }

    /// The period of a row; empty where the cell is none of the column's.
    public Optional<Period> period(int row) {
        return periods.period(row);
    }

    /// What a period's mark tells of the row's observations: `2023 (p)`; normal where it has none.
    public Status status(int row) {
        return row < statuses.length ? STATUSES[statuses[row]] : Status.NORMAL;
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

    /// Whether a cell has the form of a period, whatever the order of its day and month. A bare
    /// number that only its column can make one, `41640` or `57`, has not.
    public static boolean isPeriod(String cell) {
        long written = new CellPeriods().read(cell);
        if (written < 0) {
            return false;
        }
        return switch (Written.form(written)) {
            case SERIAL, SHORT_YEAR, TWO_YEARS -> false;
            case SHEET_MONTH -> true;
            case SLASHED ->
                    Written.number(written) <= 12 && Written.number(written) > 0
                            || Written.day(written) <= 12 && Written.day(written) > 0;
            default -> Calendar.period(Settling.alone(written)).isPresent();
        };
    }

    /// Whether a cell may be a period where its column bears it out: [#isPeriod], and `41640`,
    /// `57`.
    public static boolean mayBePeriod(String cell) {
        return new CellPeriods().read(cell) >= 0;
    }

    /// What the bare numbers of a column are, where it bears them out as periods: serial days or
    /// short years; empty where it does not. Cells that are no numbers, such as a header, count
    /// for nothing where they are few.
    public static Optional<PeriodForm> bornOut(List<String> cells) {
        WrittenColumn written = new WrittenColumn(cells.size());
        CellPeriods reading = new CellPeriods();
        cells.forEach(cell -> written.add(reading.read(cell), cell));
        new SheetDamage(written, new ArrayList<>()).settle();
        int serials = 0;
        int years = 0;
        for (int row = 0; row < written.size(); row++) {
            PeriodForm form =
                    written.get(row) < 0 ? PeriodForm.DAY : Written.form(written.get(row));
            serials += form == PeriodForm.SERIAL ? 1 : 0;
            years += form == PeriodForm.SHORT_YEAR ? 1 : 0;
        }
        if (Math.max(serials, years) * 2 <= cells.size()) {
            return Optional.empty();
        }
        return Optional.of(serials > years ? PeriodForm.SERIAL : PeriodForm.SHORT_YEAR);
    }

    /// Reads a column, in one pass over the rows, or two where a cell cannot be read.
    ///
    /// @param column in the rows, counted from 0
    /// @param place in the file, counted from 1
    /// @param recipe may say whether the day or the month comes first, and the frequency
    public static PeriodColumn read(
            String file, List<Table.Row> rows, int column, int place, Recipe recipe) {
        return new PeriodReading(file, rows, column, place, recipe).read();
    }
}
