package org.claimline.csv.chain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Bytes;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.Watch;
import org.claimline.csv.file.Member;
import org.claimline.csv.layout.Stacked;
import org.claimline.csv.text.CsvTable;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;
import org.claimline.csv.text.Table;
import org.claimline.csv.text.Text;

/// The first links of the chain: a file's bytes as a table of cells.
///
/// @param encoding how its bytes became text; empty for a workbook's sheet
/// @param dialect how its text became cells; empty for a workbook's sheet
record CutFile(
        String file,
        Bytes bytes,
        Optional<Encoding> encoding,
        Optional<Dialect> dialect,
        Table table) {

    /// The settings that these links rest on.
    private static final List<Setting> SETTINGS =
            List.of(Setting.ENCODING, Setting.DELIMITER, Setting.QUOTE, Setting.ESCAPE);

    /// @throws IOException with a sentence for people, where the file is no text or holds none
    static CutFile of(Member member, Recipe recipe, Watch watch) throws IOException {
        Optional<Table> sheet = member.sheet();
        if (sheet.isPresent()) {
            return new CutFile(
                    member.name(), member.bytes(), Optional.empty(), Optional.empty(), sheet.get());
        }
        Bytes bytes = member.bytes();
        Encoding encoding =
                recipe.get(Setting.ENCODING)
                        .flatMap(name -> Encoding.chosen(name, bytes))
                        .orElseGet(() -> Encoding.detect(bytes));
        Text text = encoding.text(bytes);
        if (text.isBlank()) {
            throw new IOException("the file is empty");
        }
        Dialect dialect = dialect(text.head(), recipe);
        CsvTable table = CsvTable.read(member.name(), text, dialect, watch);
        if (table.rows().isEmpty() && table.problems().isEmpty()) {
            throw new IOException("the file holds no cell");
        }
        return new CutFile(
                member.name(), bytes, Optional.of(encoding), Optional.of(dialect), table);
    }

    /// The same of its tables that has a name; itself where none has.
    CutFile named(String name) {
        return stacked().stream().filter(table -> table.file.equals(name)).findFirst().orElse(this);
    }

    /// The tables that stand below each other in it, each as a file: the first under this name.
    List<CutFile> stacked() {
        List<Table> tables = Stacked.of(table);
        List<CutFile> all = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            String name = i == 0 ? file : file + "!table " + (i + 1);
            all.add(new CutFile(name, bytes, encoding, dialect, tables.get(i)));
        }
        return all;
    }

    /// Whether a recipe chooses something here.
    static boolean isChosen(Recipe recipe) {
        return SETTINGS.stream().anyMatch(setting -> recipe.get(setting).isPresent());
    }

    private static Dialect dialect(String head, Recipe recipe) {
        Dialect dialect = Dialect.detect(head);
        Optional<String> delimiter = recipe.get(Setting.DELIMITER);
        Optional<String> quote = recipe.get(Setting.QUOTE);
        Optional<String> escape = recipe.get(Setting.ESCAPE);
        return delimiter.isEmpty() && quote.isEmpty() && escape.isEmpty()
                ? dialect
                : dialect.with(delimiter, quote, escape);
    }
}
