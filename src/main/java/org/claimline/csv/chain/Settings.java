package org.claimline.csv.chain;

import java.util.ArrayList;
import java.util.List;
import org.claimline.csv.Detected;
import org.claimline.csv.Detected.Choice;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.layout.Layout;

/// The settings that a file is read with, in the chain's order.
final class Settings {

    private static final List<Choice> DELIMITERS =
            List.of(
                    new Choice(",", "comma"),
                    new Choice(";", "semicolon"),
                    new Choice("tab", "tab"),
                    new Choice("|", "bar"));
    private static final List<Choice> DECIMALS =
            List.of(new Choice(".", "point"), new Choice(",", "comma"));

    private Settings() {}

    static List<Detected> of(Sheet sheet, Layout layout, Recipe recipe) {
        List<Detected> all = new ArrayList<>();
        sheet.encoding()
                .ifPresent(
                        encoding ->
                                all.add(
                                        new Detected(
                                                Setting.ENCODING,
                                                encoding.charset().name(),
                                                encoding.name(),
                                                encoding.evidence(),
                                                recipe.get(Setting.ENCODING).isPresent(),
                                                List.of())));
        sheet.dialect()
                .ifPresent(
                        dialect ->
                                all.add(
                                        choice(
                                                Setting.DELIMITER,
                                                dialect.delimiter().equals("\t")
                                                        ? "tab"
                                                        : dialect.delimiter(),
                                                dialect.evidence(),
                                                recipe,
                                                DELIMITERS)));
        all.add(
                choice(
                        Setting.DECIMAL,
                        String.valueOf(sheet.numerals().decimal()),
                        sheet.numerals().evidence(),
                        recipe,
                        DECIMALS));
        all.add(
                new Detected(
                        Setting.LAYOUT,
                        layout.kind().word(),
                        layout.kind().word(),
                        layout.kind().label(),
                        false,
                        List.of(new Choice(layout.kind().word(), layout.kind().word()))));
        return all;
    }

    private static Detected choice(
            Setting setting, String value, String evidence, Recipe recipe, List<Choice> choices) {
        String label =
                choices.stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value);
        return new Detected(
                setting, value, label, evidence, recipe.get(setting).isPresent(), choices);
    }
}
