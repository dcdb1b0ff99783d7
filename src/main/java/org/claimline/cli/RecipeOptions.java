package org.claimline.cli;

import java.util.Optional;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.store.recipe.SettingValue;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// What a person can choose about reading files, in the words of [Setting].
final class RecipeOptions {

    /// What stands first in dates such as 03/04/2014.
    static final class Days {
        @Option(names = "--day-first", description = "reads 03/04/2014 as the 3rd of April")
        private boolean dayFirst;

        @Option(names = "--month-first", description = "reads 03/04/2014 as the 4th of March")
        private boolean monthFirst;
    }

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Days days = new Days();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "reads the bytes in this encoding, such as windows-1251")
    private Optional<String> encoding = Optional.empty();

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "what stands between cells: a sign, several, or tab")
    private Optional<String> delimiter = Optional.empty();

    @Option(
            names = "--quote",
            paramLabel = "SIGN",
            description = "what stands around cells: \", ' or none")
    private Optional<String> quote = Optional.empty();

    @Option(
            names = "--escape",
            paramLabel = "HOW",
            description = "how a quote inside a cell is written: doubled or backslash")
    private Optional<String> escape = Optional.empty();

    @Option(names = "--decimal", paramLabel = "SIGN", description = "the decimal sign: . or ,")
    private Optional<String> decimal = Optional.empty();

    @Option(
            names = "--grouping",
            paramLabel = "SIGN",
            description = "what groups digits: blank, ', a comma, a point or none")
    private Optional<String> grouping = Optional.empty();

    @Option(
            names = "--missing",
            paramLabel = "MARKS",
            description = "more marks for missing values, with blanks between them")
    private Optional<String> missing = Optional.empty();

    @Option(
            names = "--header",
            paramLabel = "LINES",
            description = "the lines of the header: 3, 3-4 or none")
    private Optional<String> header = Optional.empty();

    @Option(
            names = "--layout",
            paramLabel = "WORD",
            description = "how the periods stand: tidy, columns, long, across or matrix")
    private Optional<String> layout = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "ROLES",
            description = "what columns hold, counted from 1: \"1=period 2=value 5=ignored\"")
    private Optional<String> columns = Optional.empty();

    @Option(
            names = "--frequency",
            paramLabel = "CODE",
            description = "what dates stand for: A, S, Q, M, W, D or I")
    private Optional<String> frequency = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "who publishes the figures")
    private Optional<String> publisher = Optional.empty();

    @Option(
            names = "--retrieved",
            paramLabel = "DAY",
            description = "the day the files were fetched: 2026-11-23")
    private Optional<String> retrieved = Optional.empty();

    /// What was chosen.
    ///
    /// @throws IllegalArgumentException with a sentence that names the option
    Recipe recipe() {
        Recipe recipe = Recipe.AUTO;
        if (days.dayFirst || days.monthFirst) {
            recipe = recipe.with(Setting.DAYS, days.dayFirst ? "day-first" : "month-first");
        }
        for (Setting setting : Setting.values()) {
            Optional<String> value = value(setting);
            if (value.isPresent()) {
                recipe = recipe.with(setting, checked(setting, value.get()));
            }
        }
        return SettingValue.checked(recipe);
    }

    private static String checked(Setting setting, String value) {
        try {
            return SettingValue.checked(setting, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--" + setting.word() + ": " + e.getMessage(), e);
        }
    }

    private Optional<String> value(Setting setting) {
        return switch (setting) {
            case ENCODING -> encoding;
            case DELIMITER -> delimiter;
            case QUOTE -> quote;
            case ESCAPE -> escape;
            case DECIMAL -> decimal;
            case GROUPING -> grouping;
            case MISSING -> missing;
            case HEADER -> header;
            case LAYOUT -> layout;
            case COLUMNS -> columns;
            case FREQUENCY -> frequency;
            case PUBLISHER -> publisher;
            case RETRIEVED -> retrieved;
            // Told by two options of their own; told by the keys that a workspace remembers.
            case DAYS, LEFT_OUT -> Optional.empty();
        };
    }
}
