package org.claimline.csv.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.csv.cell.UnitText;
import org.claimline.csv.text.Table;
import org.claimline.series.Aggregation;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Hold;
import org.claimline.series.Source;
import org.claimline.series.Unit;

/// Describes series by what their table says of them: its columns of units and sources, its row of
/// units, titles, and the lines above and below the data.
final class Describing {

    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?iU)(?:data )?(?:source|sources|источник|quelle|дереккөз)\\s*:?\\s*(.+)");
    private static final int LONGEST_SOURCE = 120;
    private static final int SAMPLE = 2000;

    private final Layout layout;
    private final Optional<UnitText.Told> wide;
    private final String publisher;
    private final Map<Integer, Boolean> percents = new HashMap<>();

    Describing(Layout layout) {
        this.layout = layout;
        wide =
                layout.preamble().stream()
                        .filter(row -> texts(row).size() == 1)
                        .map(row -> UnitText.told(texts(row).getFirst()))
                        .flatMap(Optional::stream)
                        .findFirst();
        publisher = publisher();
    }

    private static List<String> texts(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private String publisher() {
        for (List<Table.Row> lines : List.of(layout.preamble(), layout.footnotes())) {
            for (Table.Row row : lines) {
                Matcher m = SOURCE.matcher(String.join(" ", texts(row)));
                if (m.matches() && m.group(1).length() <= LONGEST_SOURCE) {
                    return m.group(1);
                }
            }
        }
        return "";
    }

    /// The title that the lines above the data give: their only text, or the first that names
    /// neither unit nor source.
    String title() {
        return layout.preamble().stream()
                .filter(row -> texts(row).size() == 1)
                .map(row -> texts(row).getFirst())
                .filter(text -> !SOURCE.matcher(text).matches())
                .filter(text -> UnitText.told(text).isEmpty())
                .findFirst()
                .orElse("");
    }

    /// @param row the first of the series' rows
    /// @param value the column of its values
    Description describe(String title, Table.Row row, Layout.Column value) {
        UnitText.Told unit = scaled(unit(title, row, value), row);
        return new Description(
                title,
                unit.unit(),
                "",
                unit.base(),
                Aggregation.MEAN,
                DayCalendar.DAYS,
                Hold.NONE,
                new Source(
                        layout.first(Role.SOURCE)
                                .map(column -> row.cell(column.index()))
                                .orElse(publisher),
                        "",
                        "",
                        "",
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    private UnitText.Told unit(String title, Table.Row row, Layout.Column value) {
        Optional<UnitText.Told> beside =
                layout.first(Role.UNIT).flatMap(column -> UnitText.told(row.cell(column.index())));
        return beside.or(() -> UnitText.told(value.unit()))
                .or(() -> percents(value))
                .or(() -> UnitText.inTitle(value.name()))
                .or(() -> UnitText.inTitle(title))
                .or(() -> wide)
                .orElse(new UnitText.Told(Unit.NUMBER, ""));
    }

    private Optional<UnitText.Told> percents(Layout.Column value) {
        boolean all =
                percents.computeIfAbsent(
                        value.index(),
                        column ->
                                UnitText.arePercents(
                                        layout.data().stream()
                                                .limit(SAMPLE)
                                                .map(row -> row.cell(column))
                                                .toList()));
        return all ? Optional.of(new UnitText.Told(Unit.PERCENT, "")) : Optional.empty();
    }

    private UnitText.Told scaled(UnitText.Told told, Table.Row row) {
        OptionalInt power =
                layout.first(Role.SCALE)
                        .map(column -> UnitText.power(row.cell(column.index())))
                        .orElse(OptionalInt.empty());
        boolean scalable = told.unit().scale() == 0;
        return power.isPresent() && power.getAsInt() != 0 && scalable
                ? new UnitText.Told(told.unit().withScale(power.getAsInt()), told.base())
                : told;
    }
}
