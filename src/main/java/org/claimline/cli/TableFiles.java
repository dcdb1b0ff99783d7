package org.claimline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimline.csv.chain.TableCut;
import org.claimline.csv.file.Member;
import org.claimline.csv.text.CleanTable;
import org.claimline.csv.text.Table;
import org.claimline.store.Existing;
import org.claimline.store.WholeFile;

/// The clean tables that one run writes into a folder: each under the name of its file, further
/// ones of the same file as `NAME-2`, `NAME-3`. No file is written twice, and none over its source.
final class TableFiles {

    private final Console console;
    private final Path folder;
    private final Existing existing;
    private final Map<String, String> sources = new HashMap<>();

    TableFiles(Console console, Path folder, Existing existing) {
        this.console = console;
        this.folder = folder;
        this.existing = existing;
    }

    /// Writes the tables of a member and tells what was left out of them.
    ///
    /// @param source the file that it is in
    void write(Path source, Member member) throws IOException {
        CleanTable.Found found = TableCut.of(member);
        for (int i = 0; i < found.tables().size(); i++) {
            CleanTable table = found.tables().get(i);
            Path target = folder.resolve(name(member, i + 1));
            refuse(source, member, target);
            WholeFile.write(
                    target,
                    stream -> {
                        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                        table.write(writer);
                        writer.flush();
                    },
                    existing);
            if (i > 0) {
                console.say(
                        "%s:%d: another table begins here; written to %s"
                                .formatted(member.name(), table.rows().getFirst().line(), target));
            }
            tellLeftOut(member.name(), table);
        }
        if (found.tables().getFirst().rows().isEmpty()) {
            console.warn(member.name() + ": the file is empty; an empty one was written");
        }
        found.problems().forEach(problem -> console.warn(problem.toString()));
    }

    private static String name(Member member, int number) {
        String path = member.name().replace('!', '/').replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = member.sheet().isPresent() ? last + ".csv" : last;
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return number == 1 ? name : name.substring(0, end) + "-" + number + name.substring(end);
    }

    private void refuse(Path source, Member member, Path target) throws IOException {
        String before =
                sources.putIfAbsent(target.toString().toLowerCase(Locale.ROOT), member.name());
        if (before != null) {
            throw new IOException(
                    target
                            + " holds the table of "
                            + before
                            + " already; write this one to another folder");
        }
        if (Files.exists(target) && Files.isSameFile(source, target)) {
            throw new IOException("the clean table would replace its source; choose another --out");
        }
    }

    private void tellLeftOut(String file, CleanTable table) {
        tellLeftOut(file, table.above());
        tellLeftOut(file, table.below());
        table.repeated()
                .forEach(line -> console.say(file + ":" + line + ": left out: the header again"));
    }

    private void tellLeftOut(String file, List<Table.Row> rows) {
        for (Table.Row row : rows) {
            String text = String.join(" ", row.cells()).strip();
            console.say(
                    file
                            + ":"
                            + row.line()
                            + ": left out: "
                            + (text.isEmpty() ? "a row of empty cells" : text));
        }
    }
}
