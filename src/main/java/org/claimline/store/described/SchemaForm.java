package org.claimline.store.described;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.Node;

/// A table's schema: what its columns hold, how their numbers and dates are written and which marks
/// stand for a missing value. What it does not say is left to be detected.
final class SchemaForm {

    private static final Set<String> GROUPS = Set.of("'", ",", ".");

    private final Optional<Form> schema;
    private final List<Form> forms;
    private final List<Field> fields;

    private SchemaForm(Optional<Form> schema) {
        this.schema = schema;
        forms = schema.map(form -> form.forms("fields", "a field")).orElse(List.of());
        fields = forms.stream().map(SchemaForm::field).toList();
    }

    static SchemaForm of(Optional<Form> schema) {
        return new SchemaForm(schema);
    }

    private static Field field(Form form) {
        return new Field(
                form.required("name").orElse(""),
                form.text("title").orElse(""),
                form.text("unit").orElse(""),
                form.text("type").orElse("any"),
                form.text("format").orElse(""));
    }

    List<Field> fields() {
        return fields;
    }

    /// @param missing marks for missing values that stand elsewhere in the package
    Recipe recipe(Set<String> missing) {
        Recipe recipe = Recipe.AUTO;
        Optional<String> decimal = ofNumbers("decimalChar").filter(Set.of(".", ",")::contains);
        Optional<String> group = ofNumbers("groupChar").filter(sign -> !sign.isEmpty());
        if (decimal.isPresent()) {
            recipe = recipe.with(Setting.DECIMAL, decimal.get());
        } else if (group.isPresent()) {
            recipe = recipe.with(Setting.DECIMAL, ".");
        }
        if (group.isPresent()) {
            Optional<String> grouping = grouping(group.get());
            recipe = grouping.isPresent() ? recipe.with(Setting.GROUPING, grouping.get()) : recipe;
        }
        Optional<String> days = days();
        recipe = days.isPresent() ? recipe.with(Setting.DAYS, days.get()) : recipe;
        String columns = columns();
        recipe = columns.isEmpty() ? recipe : recipe.with(Setting.COLUMNS, columns);
        Set<String> marks = new LinkedHashSet<>(missing);
        schema.ifPresent(form -> marks.addAll(missing(form)));
        forms.forEach(form -> marks.addAll(missing(form)));
        String joined =
                marks.stream()
                        .filter(mark -> !mark.isBlank() && mark.indexOf(' ') < 0)
                        .collect(Collectors.joining(" "));
        return joined.isEmpty() ? recipe : recipe.with(Setting.MISSING, joined);
    }

    /// What a property of the number fields says, that of the first which has it.
    private Optional<String> ofNumbers(String key) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            if (fields.get(i).isNumber()) {
                forms.get(i).text(key).ifPresent(found::add);
            }
        }
        return found.stream().findFirst();
    }

    private static Optional<String> grouping(String sign) {
        if (sign.isBlank() || "\u00A0\u202F".contains(sign)) {
            return Optional.of("blank");
        }
        return Optional.of(sign).filter(GROUPS::contains);
    }

    /// What stands first in dates, by the pattern of a date field.
    private Optional<String> days() {
        for (Field field : fields) {
            int day = field.format().indexOf("%d");
            int month = field.format().indexOf("%m");
            int year = field.format().toLowerCase(Locale.ROOT).indexOf("%y");
            if (field.isPeriod() && day >= 0 && month >= 0 && (year > day || year > month)) {
                return Optional.of(day < month ? "day-first" : "month-first");
            }
        }
        return Optional.empty();
    }

    /// The marks for missing values that a group of keys lists: texts, or texts with labels.
    static Set<String> missing(Form form) {
        Set<String> marks = new LinkedHashSet<>();
        for (Node item : form.items("missingValues")) {
            switch (item) {
                case Node.Text text -> marks.add(text.value());
                case Node.Fields _ ->
                        Form.of(item, "a missing value", form.problems())
                                .flatMap(labelled -> labelled.text("value"))
                                .ifPresent(marks::add);
                case Node.Items _, Node.Nothing _ -> {}
            }
        }
        return marks;
    }

    /// The roles of the columns whose types leave no doubt, where the file has the columns that the
    /// schema describes, in its order.
    private String columns() {
        if (!matchesByPlace() || fields.stream().noneMatch(Field::isPeriod)) {
            return "";
        }
        Set<String> keys = keys();
        Optional<Field> period = period(keys);
        boolean inParts =
                period.filter(p -> p.type().equals("year")).isPresent()
                        && fields.stream().anyMatch(Field::isPartOfYear);
        List<String> roles = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            boolean isPeriod = period.filter(field::equals).isPresent();
            if (isPeriod && !inParts) {
                roles.add(i + 1 + "=period");
            } else if (field.isOther() || field.isPeriod() && !isPeriod) {
                roles.add(i + 1 + "=ignored");
            } else if (holdsFigures(field, keys)) {
                roles.add(i + 1 + "=value");
            }
        }
        return String.join(" ", roles);
    }

    /// The names of the fields that tell rows apart or stand for rows of other tables.
    private Set<String> keys() {
        Stream<Node.Text> primary = schema.stream().flatMap(s -> s.texts("primaryKey").stream());
        Stream<Node.Text> foreign =
                schema.stream()
                        .flatMap(s -> s.forms("foreignKeys", "a foreign key").stream())
                        .flatMap(key -> key.texts("fields").stream());
        return Stream.concat(primary, foreign).map(Node.Text::value).collect(Collectors.toSet());
    }

    /// Whether a field can only hold figures.
    private static boolean holdsFigures(Field field, Set<String> keys) {
        return field.isNumber()
                && !keys.contains(field.name())
                && !field.isPartOfYear()
                && !field.isCode();
    }

    private boolean matchesByPlace() {
        return schema.flatMap(form -> form.texts("fieldsMatch").stream().findFirst())
                .map(Node.Text::value)
                .orElse("exact")
                .equals("exact");
    }

    /// The field of the periods: one of the primary key before others.
    private Optional<Field> period(Set<String> keys) {
        List<Field> periods = fields.stream().filter(Field::isPeriod).toList();
        return periods.stream()
                .filter(field -> keys.contains(field.name()))
                .findFirst()
                .or(() -> periods.stream().findFirst());
    }
}
