package org.claimline.csv.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.csv.Detected;
import org.claimline.csv.Detected.Choice;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.cell.Grouping;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.layout.Chosen;
import org.claimline.csv.layout.Layout;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Lines;
import org.claimline.series.Frequency;

/// Every setting that a file is read with, in the chain's order.
final class Settings {

    private static final List<Choice> ENCODINGS =
            Stream.of(
                            "UTF-8",
                            "UTF-16LE",
                            "UTF-16BE",
                            "windows-1251",
                            "KOI8-R",
                            "IBM866",
                            "windows-1252",
                            "windows-1250",
                            "windows-1253",
                            "windows-1254",
                            "ISO-8859-15",
                            "x-MacRoman",
                            "GB18030",
                            "Shift_JIS",
                            "EUC-KR")
                    .map(name -> new Choice(name, name))
                    .toList();
    private static final List<Choice> DELIMITERS =
            List.of(
                    new Choice(",", "comma"),
                    new Choice(";", "semicolon"),
                    new Choice("tab", "tab"),
                    new Choice("|", "bar"),
                    new Choice(":", "colon"),
                    new Choice(" ", "blank"));
    private static final List<Choice> QUOTES =
            List.of(
                    new Choice("\"", "\" double"),
                    new Choice("'", "' single"),
                    new Choice(Dialect.NO_QUOTE, "none"));
    private static final List<Choice> ESCAPES =
            List.of(new Choice("doubled", "\"\" twice"), new Choice("backslash", "\\ before it"));
    private static final List<Choice> DECIMALS =
            List.of(new Choice(".", "point"), new Choice(",", "comma"));
    private static final List<Choice> GROUPINGS =
            Stream.of(Grouping.Sign.values())
                    .map(sign -> new Choice(sign.word(), sign.label()))
                    .toList();
    private static final List<Choice> DAYS =
            List.of(new Choice("day-first", "day first"), new Choice("month-first", "month first"));
    private static final List<Choice> FREQUENCIES =
            Stream.of(Frequency.values())
                    .map(frequency -> new Choice(frequency.code(), frequency.word()))
                    .toList();
    private static final List<Choice> LAYOUTS =
            Stream.of(Layout.Kind.COLUMNS, Layout.Kind.LONG, Layout.Kind.ACROSS, Layout.Kind.MATRIX)
                    .map(kind -> new Choice(kind.word(), kind.word()))
                    .toList();

    private final Recipe recipe;
    private final List<Detected> all = new ArrayList<>();

    private Settings(Recipe recipe) {
        this.recipe = recipe;
    }

    /// @param layout empty where none was found
    /// @param periods empty where there are none, or none below each other
    static List<Detected> of(
            Sheet sheet, Optional<Layout> layout, Optional<PeriodColumn> periods, Recipe recipe) {
        Settings settings = new Settings(recipe);
        settings.source(sheet);
        settings.add(
                Setting.DECIMAL,
                String.valueOf(sheet.numerals().decimal()),
                sheet.numerals().evidence(),
                DECIMALS);
        Grouping grouping = sheet.numerals().grouping();
        settings.add(Setting.GROUPING, grouping.sign().word(), grouping.evidence(), GROUPINGS);
        List<String> marks = sheet.numerals().marks().evidence();
        settings.text(
                Setting.MISSING,
                marks.isEmpty()
                        ? "No mark stands for a missing value; name further ones here."
                        : String.join(" ", marks));
        settings.layout(sheet.anatomy(), layout);
        periods.filter(column -> !column.formLabel().isEmpty()).ifPresent(settings::periods);
        settings.text(Setting.PUBLISHER, "The publisher of the series' source.");
        settings.text(Setting.RETRIEVED, "The day the file was fetched, such as 2026-11-23.");
        return settings.all;
    }

    private void source(Sheet sheet) {
        sheet.encoding()
                .ifPresent(
                        encoding ->
                                add(
                                        Setting.ENCODING,
                                        encoding.charset().name(),
                                        encoding.name(),
                                        encoding.evidence(),
                                        ENCODINGS));
        if (sheet.dialect().isPresent()) {
            Dialect dialect = sheet.dialect().get();
            add(
                    Setting.DELIMITER,
                    dialect.delimiter().equals("\t") ? "tab" : dialect.delimiter(),
                    dialect.evidence(),
                    DELIMITERS);
            add(
                    Setting.QUOTE,
                    dialect.quote() == Dialect.NO_SIGN
                            ? Dialect.NO_QUOTE
                            : String.valueOf(dialect.quote()),
                    dialect.quoteEvidence(),
                    QUOTES);
            add(
                    Setting.ESCAPE,
                    dialect.escape() == Dialect.Escape.BACKSLASH ? "backslash" : "doubled",
                    dialect.quoteEvidence(),
                    ESCAPES);
        }
    }

    private void layout(Anatomy anatomy, Optional<Layout> layout) {
        String lines =
                anatomy.headerFirst() == 0
                        ? Chosen.NONE
                        : new Lines(anatomy.headerFirst(), anatomy.headerLast()).toString();
        all.add(
                new Detected(
                        Setting.HEADER,
                        lines,
                        lines,
                        anatomy.headerFirst() == 0
                                ? "No line above the data names the columns."
                                : "The data begins on line " + anatomy.dataFirst() + ".",
                        recipe.get(Setting.HEADER).isPresent(),
                        List.of()));
        add(
                Setting.LAYOUT,
                anatomy.layout(),
                layout.map(found -> found.kind().label()).orElse(anatomy.layoutLabel()),
                LAYOUTS);
    }

    private void periods(PeriodColumn periods) {
        String evidence = String.join(" ", periods.evidence());
        add(Setting.DAYS, recipe.get(Setting.DAYS).orElse(""), periods.formLabel(), evidence, DAYS);
        String code = periods.frequency().code();
        add(Setting.FREQUENCY, code, periods.frequency().word(), evidence, FREQUENCIES);
    }

    private void text(Setting setting, String evidence) {
        String value = recipe.get(setting).orElse("");
        all.add(
                new Detected(
                        setting,
                        value,
                        value,
                        evidence,
                        recipe.get(setting).isPresent(),
                        List.of()));
    }

    private void add(Setting setting, String value, String evidence, List<Choice> choices) {
        String label =
                choices.stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value);
        add(setting, value, label, evidence, choices);
    }

    /// A setting of which one of some values can be chosen; what is in force is among them.
    private void add(
            Setting setting, String value, String label, String evidence, List<Choice> choices) {
        List<Choice> whole = new ArrayList<>(choices);
        if (!value.isEmpty() && choices.stream().noneMatch(c -> c.value().equals(value))) {
            whole.addFirst(new Choice(value, label));
        }
        all.add(
                new Detected(
                        setting, value, label, evidence, recipe.get(setting).isPresent(), whole));
    }
}
