package org.claimline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.csv.tidy.TidyCsv;
import org.claimline.series.Aggregation;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Hold;
import org.claimline.series.Origin;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.Unit;
import org.claimline.store.recipe.RecipeText;
import org.claimline.store.tree.Form;

/// One resource of a data package as a series' description: the standard's properties, and what the
/// standard has no word for in the block `claimline`.
///
/// @param columns the header its file is described to have
record Resource(SeriesKey key, Frequency frequency, Description description, List<String> columns) {

    /// Reads a resource; empty, with problems, where it does not say what a series needs.
    static Optional<Resource> read(Form form, SeriesKey key) {
        Optional<Form> block =
                form.field("claimline")
                        .flatMap(node -> Form.of(node, "the block 'claimline'", form.problems()));
        if (block.isEmpty()) {
            if (!form.has("claimline")) {
                form.problems()
                        .add(
                                form.place(),
                                key.text(),
                                "the resource '"
                                        + key
                                        + "' needs the block 'claimline' with frequency, unit and"
                                        + " aggregation");
            }
            return Optional.empty();
        }
        Form ours =
                block.get()
                        .knowing(
                                "frequency",
                                "unit",
                                "per",
                                "base",
                                "aggregation",
                                "calendar",
                                "hold",
                                "dataset",
                                "terms",
                                "retrieved",
                                "notes",
                                "origin");
        Optional<Frequency> frequency = ours.requiredAs("frequency", Frequency::parse);
        Optional<Description> description = description(form, ours, key);
        Optional<List<String>> columns = frequency.flatMap(f -> columns(form, f));
        if (frequency.isEmpty() || description.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Resource(key, frequency.get(), description.get(), columns.get()));
    }

    private static Optional<Description> description(Form form, Form ours, SeriesKey key) {
        Optional<Unit> unit =
                ours.has("unit") ? ours.parsed("unit", Unit::parse) : missing(ours, "unit");
        Optional<Aggregation> aggregation = ours.requiredAs("aggregation", Aggregation::parse);
        if (unit.isEmpty() || aggregation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Description(
                        form.text("title").orElse(key.text()),
                        unit.get(),
                        ours.text("per").orElse(""),
                        ours.text("base").orElse(""),
                        aggregation.get(),
                        ours.parsed("calendar", DayCalendar::parse).orElse(DayCalendar.DAYS),
                        ours.parsed("hold", Hold::parse).orElse(Hold.NONE),
                        source(form, ours)));
    }

    private static Optional<Unit> missing(Form ours, String key) {
        ours.required(key);
        return Optional.empty();
    }

    private static Source source(Form form, Form ours) {
        List<Form> sources = form.forms("sources", "a source");
        return new Source(
                joined(sources, "title"),
                ours.text("dataset").orElse(""),
                ours.text("terms")
                        .orElseGet(() -> joined(form.forms("licenses", "a licence"), "name")),
                joined(sources, "path"),
                ours.parsed("retrieved", LocalDate::parse),
                ours.texts("notes").stream().map(text -> text.value()).toList(),
                ours.has("origin") ? origin(ours) : Optional.empty());
    }

    private static Optional<Origin> origin(Form ours) {
        Optional<Form> form =
                ours.field("origin").flatMap(node -> Form.of(node, "an origin", ours.problems()));
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Form told = form.get();
        Optional<String> file = told.required("file");
        Optional<LocalDate> read = told.requiredAs("read", LocalDate::parse);
        Optional<Long> rows = told.requiredAs("rows", Long::parseLong);
        if (file.isEmpty() || read.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Origin(
                        file.get(),
                        told.text("sha256").orElse(""),
                        rows.get(),
                        told.text("dialect").orElse(""),
                        told.text("shape").orElse(""),
                        RecipeText.read(told, "recipe"),
                        read.get(),
                        told.texts("report").stream().map(text -> text.value()).toList()));
    }

    private static String joined(List<Form> forms, String key) {
        return forms.stream()
                .flatMap(form -> form.text(key).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Optional<List<String>> columns(Form form, Frequency frequency) {
        Optional<Form> schema =
                form.field("schema").flatMap(node -> Form.of(node, "a schema", form.problems()));
        if (schema.isEmpty()) {
            if (!form.has("schema")) {
                form.problems().add(form.place(), "", "a resource needs 'schema' with its fields");
            }
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        boolean good = true;
        for (Form field : schema.get().forms("fields", "a field")) {
            Optional<String> name = field.required("name");
            name.ifPresent(names::add);
            good &= name.isPresent() && isTyped(field, name.get(), frequency);
        }
        List<String> ordered = TidyCsv.COLUMNS.stream().filter(names::contains).toList();
        if (!ordered.equals(names) || names.size() < 2 || !names.get(1).equals("value")) {
            form.problems()
                    .add(
                            schema.get().placeOf("fields"),
                            "",
                            "the fields are "
                                    + String.join(",", names)
                                    + "; expected period,value and where needed"
                                    + " low,high,status,note, in that order");
            return Optional.empty();
        }
        return good ? Optional.of(List.copyOf(names)) : Optional.empty();
    }

    /// Whether a field has the type its column has.
    private static boolean isTyped(Form field, String name, Frequency frequency) {
        String wanted =
                switch (name) {
                    case "period" -> periodType(frequency);
                    case "value", "low", "high" -> "number";
                    default -> "string";
                };
        Optional<String> type = field.text("type");
        if (type.isPresent() && !type.get().equals(wanted)) {
            field.problems()
                    .add(
                            field.placeOf("type"),
                            type.get(),
                            "the field '"
                                    + name
                                    + "' is of type '"
                                    + type.get()
                                    + "'; expected "
                                    + wanted);
            return false;
        }
        return true;
    }

    /// The type Table Schema has for the periods of a frequency.
    static String periodType(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> "year";
            case MONTHLY -> "yearmonth";
            case DAILY -> "date";
            case HALF_YEARLY, QUARTERLY, WEEKLY, INSTANT -> "string";
        };
    }
}
