package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.Recipe;
import org.claimline.csv.period.PartOfYear;
import org.claimline.csv.period.PeriodArray;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.csv.period.PeriodForm;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// The periods of a table's rows, however its layout tells them.
public final class RowPeriods {

    /// What stands for a whole year among its months or quarters: words, and the numbers behind the
    /// last part that the US Bureau of Labor Statistics uses.
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?iU)M13|Q05|S03|A01|annual|year|total|год|за год|jahr|année|жыл");

    private RowPeriods() {}

    /// Empty in each row where the periods stand across.
    public static PeriodColumn of(String file, Layout layout, Recipe recipe) {
        Optional<Layout.Column> whole = layout.first(Role.PERIOD);
        if (whole.isPresent()) {
            int column = whole.get().index();
            return PeriodColumn.read(file, layout.data(), column, layout.place(column), recipe);
        }
        Optional<Layout.Column> part = layout.first(Role.PART);
        Optional<Layout.Column> year = layout.first(Role.YEAR);
        if (part.isPresent() && year.isPresent()) {
            return joined(file, layout, year.get(), part.get());
        }
        return PeriodColumn.none();
    }

    private static PeriodColumn joined(
            String file, Layout layout, Layout.Column year, Layout.Column part) {
        PeriodArray periods = new PeriodArray(layout.data().size());
        ProblemList problems = new ProblemList(file);
        List<Table.Row> named = new ArrayList<>(layout.header());
        Optional<Frequency> counted = PeriodPlace.numberOf(named, part.index());
        for (Table.Row row : layout.data()) {
            Optional<Integer> number = year(row.cell(year.index()));
            Optional<PartOfYear> of = PeriodPlace.part(row.cell(part.index()), counted);
            if (number.isPresent() && of.isPresent()) {
                periods.add(of.get().in(number.get()));
            } else if (number.isPresent() && WHOLE_YEAR.matcher(row.cell(part.index())).matches()) {
                periods.add(Period.year(number.get()));
            } else {
                periods.addNone();
                problems.add(
                        new Problem(
                                file,
                                row.line(),
                                layout.place(part.index()),
                                row.cell(part.index()),
                                "'"
                                        + row.cell(part.index())
                                        + "' beside the year '"
                                        + row.cell(year.index())
                                        + "' is no month, quarter or half-year; the row was left"
                                        + " out"));
            }
        }
        return PeriodColumn.of(
                periods,
                problems.list(),
                List.of(
                        "Columns "
                                + layout.place(year.index())
                                + " and "
                                + layout.place(part.index())
                                + " together hold the periods."));
    }

    /// Whether a cell is a part of a year, or stands for a whole one among its parts.
    static boolean isPart(String cell) {
        return PartOfYear.read(cell).isPresent() || WHOLE_YEAR.matcher(cell).matches();
    }

    /// The period of a cell where a year stands above it and its part beside it.
    static Period within(Period year, String part) {
        return PartOfYear.read(part).map(p -> p.in(year.start().getYear())).orElse(year);
    }

    /// The year of a cell; empty where it is none.
    static Optional<Integer> year(String cell) {
        return PeriodForm.header(cell)
                .filter(period -> period.frequency() == Frequency.ANNUAL)
                .map(period -> period.start().getYear());
    }
}
