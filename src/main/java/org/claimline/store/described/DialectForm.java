package org.claimline.store.described;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.store.tree.Form;

/// A table's dialect: flat as in the standard, or nested under `csv` (Table Dialect's drafts) or
/// `dialect` (CSVDDF). What it does not say is left to be detected.
final class DialectForm {

    /// The flat one first.
    private final List<Form> forms;

    private DialectForm(List<Form> forms) {
        this.forms = forms;
    }

    static DialectForm of(Optional<Form> dialect) {
        return new DialectForm(
                dialect.stream()
                        .flatMap(
                                form ->
                                        Stream.concat(
                                                Stream.of(form),
                                                Stream.of("csv", "dialect")
                                                        .flatMap(key -> inner(form, key).stream())))
                        .toList());
    }

    private static Optional<Form> inner(Form form, String key) {
        return form.field(key).flatMap(node -> Form.of(node, "a dialect", form.problems()));
    }

    Recipe recipe() {
        Recipe recipe = Recipe.AUTO;
        Optional<String> delimiter = text("delimiter").filter(text -> !text.isEmpty());
        if (delimiter.isPresent()) {
            recipe =
                    recipe.with(
                            Setting.DELIMITER,
                            delimiter.get().equals("\t") ? "tab" : delimiter.get());
        }
        if (has("quoteChar")) {
            recipe = quote(recipe, text("quoteChar").orElse(""));
        }
        if (text("escapeChar").filter("\\"::equals).isPresent()) {
            recipe = recipe.with(Setting.ESCAPE, "backslash");
        } else if (truth("doubleQuote").orElse(false)) {
            recipe = recipe.with(Setting.ESCAPE, "doubled");
        }
        Optional<String> header = header();
        return header.isPresent() ? recipe.with(Setting.HEADER, header.get()) : recipe;
    }

    private static Recipe quote(Recipe recipe, String sign) {
        return switch (sign) {
            case "\"", "'" -> recipe.with(Setting.QUOTE, sign);
            case "" -> recipe.with(Setting.QUOTE, "none");
            default -> recipe;
        };
    }

    private Optional<String> header() {
        if (truth("header").filter(told -> !told).isPresent()) {
            return Optional.of("none");
        }
        List<Integer> rows = numbers("headerRows").sorted().toList();
        if (rows.isEmpty()) {
            return has("headerRows") ? Optional.of("none") : Optional.empty();
        }
        return Optional.of(
                rows.size() == 1
                        ? rows.getFirst().toString()
                        : rows.getFirst() + "-" + rows.getLast());
    }

    Comments comments() {
        Set<Integer> rows = new HashSet<>(numbers("commentRows").toList());
        return new Comments(text("commentChar").orElse(""), rows);
    }

    /// The text that stands for a missing value.
    Optional<String> missing() {
        return text("nullSequence").filter(text -> !text.isEmpty());
    }

    private boolean has(String key) {
        return forms.stream().anyMatch(form -> form.has(key));
    }

    private Optional<String> text(String key) {
        return forms.stream().flatMap(form -> form.text(key).stream()).findFirst();
    }

    private Optional<Boolean> truth(String key) {
        return forms.stream()
                .flatMap(form -> form.oneOf(key, "true", "false").stream())
                .findFirst()
                .map("true"::equals);
    }

    private Stream<Integer> numbers(String key) {
        return forms.stream().flatMap(form -> form.eachParsed(key, DialectForm::line));
    }

    private static int line(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a row's number; expected 1 or more");
        }
        return Integer.parseInt(text);
    }

    /// A character set by its own name, or as Python writes it.
    ///
    /// @throws IllegalArgumentException where there is none such
    static String charset(String name) {
        for (String known :
                List.of(name, name.replace('_', '-'), name.replaceAll("[-_]sig$", ""))) {
            try {
                if (Charset.isSupported(known)) {
                    return Charset.forName(known).name();
                }
            } catch (IllegalCharsetNameException e) {
                // A name with signs that none has is a name that there is not.
            }
        }
        throw new IllegalArgumentException("'" + name + "' is not an encoding that is known");
    }
}
