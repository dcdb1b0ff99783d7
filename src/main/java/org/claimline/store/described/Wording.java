package org.claimline.store.described;

import java.util.List;
import java.util.Optional;
import org.claimline.csv.KeyText;
import org.claimline.csv.Setting;
import org.claimline.csv.cell.UnitText;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;

/// Gives the series of a table the titles, units and sources that its package describes.
final class Wording {

    private final TableDescription table;
    private final List<Field> values;

    /// Whether each series is a column, so that they stand in the order of the fields.
    private final boolean byPlace;

    /// Whether the names of the columns are known from the package alone.
    private final boolean headerless;

    /// @param layout the word for how the table's periods stand
    Wording(TableDescription table, String layout) {
        this.table = table;
        byPlace = layout.equals("columns") || layout.equals("tidy");
        headerless = table.recipe().get(Setting.HEADER).equals(Optional.of("none"));
        values = table.fields().stream().filter(Field::isNumber).toList();
    }

    List<TimeSeries> of(List<TimeSeries> series) {
        Catalog worded = Catalog.EMPTY;
        for (int i = 0; i < series.size(); i++) {
            TimeSeries one = series.get(i);
            Optional<Field> field = field(one, i, series.size());
            Description description =
                    one.description().withSource(source(one.description().source()));
            String title = title(one, field, series.size());
            SeriesKey key =
                    headerless && byPlace && field.isPresent()
                            ? worded.freeKey(KeyText.of(field.get().name()))
                            : one.key();
            worded =
                    worded.with(
                            one.withKey(key).withDescription(described(description, title, field)));
        }
        return List.copyOf(worded.all());
    }

    /// The field whose values a series holds: the one of its name, the only one there is, or the
    /// one at its place.
    private Optional<Field> field(TimeSeries series, int place, int count) {
        Optional<Field> named =
                values.stream()
                        .filter(
                                field ->
                                        field.name().equalsIgnoreCase(series.title())
                                                || KeyText.of(field.name()).equals(series.key()))
                        .findFirst();
        if (named.isPresent()) {
            return named;
        }
        if (values.size() == 1) {
            return Optional.of(values.getFirst());
        }
        return byPlace && values.size() == count
                ? Optional.of(values.get(place))
                : Optional.empty();
    }

    /// Of several series of one field, each keeps the title that tells it from the others.
    private String title(TimeSeries series, Optional<Field> field, int count) {
        if (count > 1 && values.size() < count) {
            return series.title();
        }
        return field.map(headerless ? Field::heading : Field::title)
                .filter(text -> !text.isBlank())
                .or(() -> Optional.of(table.title()).filter(text -> count == 1 && !text.isBlank()))
                .orElse(series.title());
    }

    private static Description described(
            Description description, String title, Optional<Field> field) {
        Optional<UnitText.Told> told =
                field.map(Field::unit).filter(text -> !text.isBlank()).flatMap(UnitText::told);
        return new Description(
                title,
                told.map(UnitText.Told::unit).orElse(description.unit()),
                description.per(),
                told.map(UnitText.Told::base)
                        .filter(base -> !base.isEmpty())
                        .orElse(description.base()),
                description.aggregation(),
                description.calendar(),
                description.hold(),
                description.source());
    }

    /// What the file itself tells, where the package does not.
    private Source source(Source read) {
        Source told = table.source();
        return new Source(
                or(told.publisher(), read.publisher()),
                or(told.dataset(), read.dataset()),
                or(told.licence(), read.licence()),
                or(told.address(), read.address()),
                read.retrieved(),
                read.notes(),
                read.origin());
    }

    private static String or(String told, String otherwise) {
        return told.isEmpty() ? otherwise : told;
    }

    /// The units that are not known, as sentences.
    List<String> unknownUnits() {
        return values.stream()
                .filter(field -> !field.unit().isBlank())
                .filter(field -> UnitText.told(field.unit()).isEmpty())
                .map(
                        field ->
                                "The unit '"
                                        + field.unit()
                                        + "' of "
                                        + field.heading()
                                        + " is not known and was left out.")
                .toList();
    }
}
