package org.claimline.csv.cell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.series.Status;

/// How a file writes numbers.
///
/// @param decimal its decimal sign: `.` or `,`
/// @param evidence why, as a sentence
/// @param grouping what groups digits
/// @param marks what stands for a missing value
public record Numerals(char decimal, String evidence, Grouping grouping, MissingMarks marks) {

    public Numerals {
        if (decimal != '.' && decimal != ',') {
            throw new IllegalArgumentException(
                    "'" + decimal + "' is not a decimal sign; expected . or ,");
        }
    }

    /// Numbers with a decimal sign, grouped in any way.
    public Numerals(char decimal, String evidence) {
        this(decimal, evidence, Grouping.ANY, MissingMarks.USUAL);
    }

    /// As detected, and as chosen where a recipe says so.
    public static Numerals of(Numerals detected, Recipe recipe) {
        Optional<String> decimal = recipe.get(Setting.DECIMAL);
        Optional<Grouping> grouping =
                recipe.get(Setting.GROUPING)
                        .flatMap(Grouping.Sign::of)
                        .map(sign -> new Grouping(sign, "The grouping was chosen.", true));
        return new Numerals(
                decimal.map(sign -> sign.charAt(0)).orElse(detected.decimal),
                decimal.isPresent() ? "The decimal sign was chosen." : detected.evidence,
                grouping.orElse(detected.grouping),
                recipe.get(Setting.MISSING)
                        .map(marks -> MissingMarks.with(marks, detected.marks.evidence()))
                        .orElse(detected.marks));
    }

    /// Marks that stand for a value that is not there, wherever they stand.
    public static boolean isMissing(String cell) {
        return MissingMarks.isUsual(cell);
    }

    /// Tells how numbers are written from some of them as a whole.
    public static Numerals detect(List<String> cells) {
        Detecting detecting = new Detecting();
        cells.forEach(detecting::add);
        return detecting.result();
    }

    /// Learns how a file writes numbers, one cell at a time: where one holds both signs the last
    /// is decimal; one that stands twice groups; one not followed by exactly three digits is
    /// decimal.
    public static final class Detecting {
        private final NumeralCounts counts = new NumeralCounts();

        /// Takes the next cell of numbers, missing ones too.
        public void add(String cell) {
            counts.add(cell);
        }

        /// What the cells so far tell.
        public Numerals result() {
            return counts.result();
        }
    }

    /// The number of a cell, a percent sign behind it left out; `NaN` where it is none that is
    /// written plainly.
    public double number(String cell) {
        return NumberText.read(cell, decimal, grouping);
    }

    /// As [#number]; empty where it is none.
    public OptionalDouble read(String cell) {
        double number = number(cell);
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /// As [#number]; `NaN` too where a recipe says that the cell stands for a missing value.
    public double plain(String cell) {
        double number = number(cell);
        return marks.chosen().contains(cell) ? Double.NaN : number;
    }

    /// What a cell says, flags, bounds, magnitudes, brackets and currency signs understood.
    public NumberCell cell(String cell) {
        double plain = plain(cell);
        if (!Double.isNaN(plain)) {
            return NumberCell.of(plain);
        }
        return marks.isMissing(cell)
                ? NumberCell.missing(marks.note(cell).orElse(""))
                : flagged(cell);
    }

    private NumberCell flagged(String cell) {
        NumberCell whole = dressed(cell, Status.NORMAL, "");
        if (whole.kind() != NumberCell.Kind.UNREADABLE) {
            return whole;
        }
        Flags flags = Flags.split(cell);
        if (flags.rest().equals(cell)) {
            return whole;
        }
        return marks.isMissing(flags.rest())
                ? NumberCell.missing(flags.note())
                : dressed(flags.rest(), flags.status(), flags.note());
    }

    private NumberCell dressed(String cell, Status status, String note) {
        int bound = DressedNumber.boundLength(cell);
        double value = DressedNumber.read(cell.substring(bound).stripLeading(), this);
        if (Double.isNaN(value)) {
            return NumberCell.UNREADABLE;
        }
        if (bound == 0) {
            return new NumberCell(NumberCell.Kind.NUMBER, value, value, value, status, note);
        }
        boolean above = cell.charAt(0) == '>' || cell.charAt(0) == '≥';
        return new NumberCell(
                NumberCell.Kind.BOUNDED,
                Double.NaN,
                above ? value : Double.NEGATIVE_INFINITY,
                above ? Double.POSITIVE_INFINITY : value,
                status,
                note);
    }

    /// The sentence about a cell that cannot be read.
    public String fault(String cell) {
        return NumberFault.of(cell, this);
    }
}
