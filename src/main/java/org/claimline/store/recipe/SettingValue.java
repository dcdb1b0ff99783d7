package org.claimline.store.recipe;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.layout.Layout;
import org.claimline.csv.layout.Role;
import org.claimline.series.Frequency;

/// The values that settings can have, as [Setting] describes them.
public final class SettingValue {

    private static final Pattern LINES = Pattern.compile("([1-9]\\d{0,8})(?:-([1-9]\\d{0,8}))?");
    private static final Pattern COLUMN = Pattern.compile("([1-9]\\d{0,8})=(\\S+)");

    private SettingValue() {}

    /// A value as a recipe holds it.
    ///
    /// @throws IllegalArgumentException with a sentence, where the setting cannot have it
    public static String checked(Setting setting, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("'" + setting.word() + "' needs a value");
        }
        return switch (setting) {
            case ENCODING -> encoding(value);
            case DELIMITER -> delimiter(value);
            case QUOTE -> oneOf("a quote", value, "\"", "'", "none");
            case ESCAPE -> oneOf("what stands before a quote", value, "doubled", "backslash");
            case DECIMAL -> oneOf("a decimal sign", value, ".", ",");
            case GROUPING ->
                    oneOf("a sign that groups digits", value, "blank", "'", ",", ".", "none");
            case HEADER -> header(value);
            case LAYOUT ->
                    oneOf(
                            "a layout",
                            value,
                            Arrays.stream(Layout.Kind.values())
                                    .map(Layout.Kind::word)
                                    .toArray(String[]::new));
            case COLUMNS -> columns(value);
            case DAYS -> oneOf("what comes first in dates", value, "day-first", "month-first");
            case FREQUENCY -> Frequency.parse(value).code();
            case RETRIEVED -> day(value);
            case LEFT_OUT -> {
                LeftOut.of(Recipe.AUTO.with(Setting.LEFT_OUT, value));
                yield value;
            }
            case MISSING, PUBLISHER -> value;
        };
    }

    /// A recipe as checked: of two settings that exclude each other, too.
    ///
    /// @throws IllegalArgumentException with a sentence, where it makes no sense
    public static Recipe checked(Recipe recipe) {
        Recipe checked = recipe;
        for (var choice : recipe.settings().entrySet()) {
            checked = checked.with(choice.getKey(), checked(choice.getKey(), choice.getValue()));
        }
        if (checked.get(Setting.DECIMAL).isPresent()
                && checked.get(Setting.DECIMAL).equals(checked.get(Setting.GROUPING))) {
            throw new IllegalArgumentException(
                    "'"
                            + checked.get(Setting.DECIMAL).get()
                            + "' cannot both be the decimal sign and group digits");
        }
        return checked;
    }

    private static String oneOf(String what, String value, String... words) {
        if (!List.of(words).contains(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not " + what + "; expected " + listed(words));
        }
        return value;
    }

    private static String listed(String[] words) {
        return String.join(", ", Arrays.asList(words).subList(0, words.length - 1))
                + " or "
                + words[words.length - 1];
    }

    private static String encoding(String name) {
        try {
            if (Charset.isSupported(name)) {
                return Charset.forName(name).name();
            }
        } catch (IllegalCharsetNameException e) {
            // A name with signs that none has is a name that there is not.
        }
        throw new IllegalArgumentException(
                "'"
                        + name
                        + "' is not an encoding that is known; expected a name such as UTF-8,"
                        + " UTF-16LE or windows-1251");
    }

    private static String delimiter(String text) {
        if (text.equals("tab") || text.equals("\t") || text.equals("\\t")) {
            return "tab";
        }
        boolean sign =
                text.codePoints()
                        .noneMatch(
                                c ->
                                        Character.isLetterOrDigit(c)
                                                || c == '"'
                                                || c == '\n'
                                                || c == '\r');
        if (!sign) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a delimiter; expected a sign such as ; or the word tab");
        }
        return text;
    }

    private static String header(String text) {
        Matcher lines = LINES.matcher(text);
        boolean good =
                text.equals("none")
                        || lines.matches()
                                && (lines.group(2) == null
                                        || Integer.parseInt(lines.group(1))
                                                <= Integer.parseInt(lines.group(2)));
        if (!good) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not where a header stands; expected a line or lines such as 3"
                            + " or 3-4, or none");
        }
        return text;
    }

    private static String columns(String text) {
        Set<String> told = new HashSet<>();
        for (String one : text.strip().split("\\s+")) {
            Matcher column = COLUMN.matcher(one);
            if (!column.matches() || Arrays.stream(Role.values()).noneMatch(is(column.group(2)))) {
                throw new IllegalArgumentException(
                        "'"
                                + one
                                + "' does not say what a column holds; expected a form such as"
                                + " 1=period, with one of "
                                + Arrays.stream(Role.values())
                                        .map(Role::word)
                                        .collect(Collectors.joining(", ")));
            }
            if (!told.add(column.group(1))) {
                throw new IllegalArgumentException(
                        "'" + one + "': the column " + column.group(1) + " is told twice");
            }
        }
        return String.join(" ", text.strip().split("\\s+"));
    }

    private static Predicate<Role> is(String word) {
        return role -> role.word().equals(word);
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a day; expected a form such as 2026-11-23", e);
        }
    }
}
