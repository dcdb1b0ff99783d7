package org.claimline.store.described;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.series.Source;
import org.claimline.store.recipe.SettingValue;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.Node;

/// What a data package says about one of its tables, in the words of an import.
///
/// @param name the resource's
/// @param title the resource's, empty where it has none
/// @param paths of the files that are the table, one behind the other; none where it stands in the
///     package itself
/// @param inline the table itself, where it stands in the package
/// @param recipe how it is read
/// @param comments the lines that are none of it
/// @param fields its columns
/// @param source where its figures come from
public record TableDescription(
        String name,
        String title,
        List<String> paths,
        Optional<Node> inline,
        Recipe recipe,
        Comments comments,
        List<Field> fields,
        Source source) {

    private static final Set<String> TABLES =
            Set.of("csv", "tsv", "tab", "txt", "dat", "xlsx", "gz", "zip");

    public TableDescription {
        paths = List.copyOf(paths);
        fields = List.copyOf(fields);
    }

    /// Reads a resource; empty where it is no table.
    ///
    /// @param whole the package
    /// @param aside the group of keys that stands under a key of a group, or in a file which that
    ///     key names
    public static Optional<TableDescription> read(
            Form resource, Form whole, BiFunction<Form, String, Optional<Form>> aside) {
        List<String> paths = resource.texts("path").stream().map(TableDescription::path).toList();
        Optional<Node> inline = resource.field("data").filter(_ -> paths.isEmpty());
        if (!isTable(resource, paths, inline)) {
            return Optional.empty();
        }
        SchemaForm schema = SchemaForm.of(aside.apply(resource, "schema"));
        DialectForm dialect = DialectForm.of(aside.apply(resource, "dialect"));
        Set<String> missing = new LinkedHashSet<>(SchemaForm.missing(whole));
        missing.addAll(SchemaForm.missing(resource));
        dialect.missing().ifPresent(missing::add);
        Optional<String> encoding = resource.parsed("encoding", DialectForm::charset);
        Recipe recipe = schema.recipe(missing).over(dialect.recipe());
        recipe = encoding.isPresent() ? recipe.with(Setting.ENCODING, encoding.get()) : recipe;
        return Optional.of(
                new TableDescription(
                        resource.text("name").orElse(""),
                        resource.text("title").orElse(""),
                        paths,
                        inline,
                        sensible(recipe, resource),
                        dialect.comments(),
                        schema.fields(),
                        SourceForm.of(resource, whole)));
    }

    /// The choices that make sense; those that do not become problems.
    private static Recipe sensible(Recipe recipe, Form resource) {
        Recipe sensible = recipe;
        for (Map.Entry<Setting, String> choice : recipe.settings().entrySet()) {
            try {
                Recipe with =
                        sensible.with(
                                choice.getKey(),
                                SettingValue.checked(choice.getKey(), choice.getValue()));
                sensible = SettingValue.checked(with);
            } catch (IllegalArgumentException e) {
                resource.problems()
                        .add(
                                resource.place(),
                                choice.getValue(),
                                e.getMessage() + "; it is detected instead");
                sensible = sensible.without(choice.getKey());
            }
        }
        return sensible;
    }

    private static String path(Node.Text text) {
        return text.value().startsWith("./") ? text.value().substring(2) : text.value();
    }

    private static boolean isTable(Form resource, List<String> paths, Optional<Node> inline) {
        String last = paths.isEmpty() ? "" : paths.getLast().toLowerCase(Locale.ROOT);
        String format =
                resource.text("format")
                        .orElse(last.substring(last.lastIndexOf('.') + 1))
                        .toLowerCase(Locale.ROOT);
        boolean described =
                resource.text("type").filter("table"::equals).isPresent()
                        || resource.text("profile")
                                .filter("tabular-data-resource"::equals)
                                .isPresent()
                        || resource.has("schema");
        return inline.isPresent()
                ? described || inline.get() instanceof Node.Items
                : paths.isEmpty()
                        || TABLES.contains(format)
                        || described && !format.endsWith("json");
    }
}
