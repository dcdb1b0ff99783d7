package org.claimline.store.described;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.KeyText;
import org.claimline.csv.cell.UnitText;
import org.claimline.series.Description;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;

/// Gives the series of a table the titles, units and sources that its package describes.
final class Wording {

    private final TableDescription table;
    private final List<Field> values;

    Wording(TableDescription table) {
        this.table = table;
        values = table.fields().stream().filter(Field::isNumber).toList();
    }

    List<TimeSeries> of(List<TimeSeries> series) {
        List<TimeSeries> worded = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            TimeSeries one = series.get(i);
            Optional<Field> field = field(one, i, series.size());
            Description description =
                    one.description().withSource(source(one.description().source()));
            String title = title(one, field, series.size());
            worded.add(one.withDescription(described(description, title, field)));
        }
        return worded;
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
        return values.size() == count ? Optional.of(values.get(place)) : Optional.empty();
    }

    /// Of several series of one field, each keeps the title that tells it from the others.
    private String title(TimeSeries series, Optional<Field> field, int count) {
        if (count > 1 && values.size() < count) {
            return series.title();
        }
        return field.map(Field::title)
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
