package org.claimline.csv.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                    "(?iU)#*\\s*(?:data )?(?:sources?|publisher|источник|quelle|fonte|fuente|дереккөз"
                            + "|数据来源)\\s*[:：=]\\s*(.+)");
    private static final Pattern TITLE = labelled("title|titel|titre|название|заголовок|атауы");
    private static final Pattern UNIT =
            labelled("units?|einheit|unité|ед(?:\\.|иница) изм(?:\\.|ерения)|өлшем бірлігі");
    private static final Pattern NOTE =
            labelled(
                    "notes?|footnotes?|remarks?|примечани[ея]|anmerkung(?:en)?|hinweis|remarque|ескерту");
    private static final Pattern OTHER =
            labelled(
                    "last updated?(?: date)?|updated on|date|stand|note|notes|frequency|release date"
                            + "|next release|published|retrieved|copyright|©");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(?:[._:/-][A-Z0-9]*)+");
    private static final int LONGEST_SOURCE = 120;
    private static final int SAMPLE = 2000;
    private static final int MOST_NOTES = 20;

    private static Pattern labelled(String labels) {
        return Pattern.compile("(?iU)#*\\s*(?:" + labels + ")\\s*[:：=]\\s*(.+)");
    }

    private final Layout layout;
    private final Optional<UnitText.Told> wide;
    private final String publisher;
    private final List<String> notes;
    private final Map<Integer, Boolean> percents = new HashMap<>();

    Describing(Layout layout) {
        this.layout = layout;
        wide = unitAbove();
        publisher = publisher();
        notes = notes();
    }

    private static List<String> texts(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /// A unit that holds for the whole table: a line that is nothing else, one behind `unit:`, one
    /// in brackets.
    private Optional<UnitText.Told> unitAbove() {
        List<String> lines = alone();
        Optional<UnitText.Told> whole =
                lines.stream().map(UnitText::told).flatMap(Optional::stream).findFirst();
        Optional<UnitText.Told> labelled =
                layout.preamble().stream()
                        .map(row -> UNIT.matcher(String.join(": ", texts(row))))
                        .filter(Matcher::matches)
                        .map(m -> UnitText.told(m.group(1)))
                        .flatMap(Optional::stream)
                        .findFirst();
        return whole.or(() -> labelled)
                .or(
                        () ->
                                lines.stream()
                                        .filter(line -> line.endsWith(")") || line.startsWith("["))
                                        .map(UnitText::inTitle)
                                        .flatMap(Optional::stream)
                                        .findFirst());
    }

    /// The lines above the header that hold one text.
    private List<String> alone() {
        return layout.preamble().stream()
                .map(Describing::texts)
                .filter(texts -> texts.size() == 1)
                .map(List::getFirst)
                .toList();
    }

    /// What lines above and below the data note, behind `Note:` or the like.
    private List<String> notes() {
        return Stream.of(layout.preamble(), layout.footnotes())
                .flatMap(List::stream)
                .map(row -> NOTE.matcher(String.join(": ", texts(row))))
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .limit(MOST_NOTES)
                .toList();
    }

    private String publisher() {
        for (List<Table.Row> lines : List.of(layout.preamble(), layout.footnotes())) {
            for (Table.Row row : lines) {
                Matcher m = SOURCE.matcher(String.join(": ", texts(row)));
                if (m.matches() && m.group(1).length() <= LONGEST_SOURCE) {
                    return m.group(1);
                }
            }
        }
        return "";
    }

    /// The title that the lines above the data give: what stands behind `title:`, else the first
    /// text that is neither unit nor source nor date.
    String title() {
        Optional<String> labelled =
                layout.preamble().stream()
                        .map(row -> TITLE.matcher(String.join(": ", texts(row))))
                        .filter(Matcher::matches)
                        .map(m -> m.group(1))
                        .findFirst();
        return labelled.or(
                        () ->
                                alone().stream()
                                        .filter(text -> !SOURCE.matcher(text).matches())
                                        .filter(text -> !OTHER.matcher(text).matches())
                                        .filter(text -> !text.contains("://"))
                                        .filter(text -> !CODE.matcher(text).matches())
                                        .filter(text -> !UNIT.matcher(text).matches())
                                        .filter(text -> UnitText.told(text).isEmpty())
                                        .map(text -> text.replaceFirst("^#+\\s*", ""))
                                        .findFirst())
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
                        publisher(row),
                        dataset(row).orElse(""),
                        "",
                        "",
                        Optional.empty(),
                        notes,
                        Optional.empty()));
    }

    private String publisher(Table.Row row) {
        return layout.of(Role.SOURCE).stream()
                .filter(column -> !ColumnNames.isDataset(column.name()))
                .map(column -> row.cell(column.index()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(publisher);
    }

    /// The dataset that a row's series belongs to, where a column names it.
    Optional<String> dataset(Table.Row row) {
        return layout.of(Role.SOURCE).stream()
                .filter(column -> ColumnNames.isDataset(column.name()))
                .map(column -> row.cell(column.index()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private UnitText.Told unit(String title, Table.Row row, Layout.Column value) {
        Optional<UnitText.Told> beside =
                layout.of(Role.UNIT).stream()
                        .map(column -> UnitText.told(row.cell(column.index())))
                        .flatMap(Optional::stream)
                        .findFirst();
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
                                                .map(row -> row.cell(column))));
        return all ? Optional.of(new UnitText.Told(Unit.PERCENT, "")) : Optional.empty();
    }

    private UnitText.Told scaled(UnitText.Told told, Table.Row row) {
        OptionalInt power =
                layout.of(Role.SCALE).stream()
                        .map(column -> UnitText.power(row.cell(column.index())))
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty());
        boolean scalable = told.unit().scale() == 0;
        return power.isPresent() && power.getAsInt() != 0 && scalable
                ? new UnitText.Told(told.unit().withScale(power.getAsInt()), told.base())
                : told;
    }
}
