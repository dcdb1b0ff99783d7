package org.claimline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.csv.chain.TableCut;
import org.claimline.csv.file.Member;
import org.claimline.csv.file.Members;
import org.claimline.csv.text.BadLine;
import org.claimline.csv.text.CleanTable;
import org.claimline.csv.text.Table;
import org.claimline.export.Existing;
import org.claimline.export.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimline table FILE… --out DIR`: each file as clean CSV under the same name.
@Command(
        name = "table",
        description = {
            "Writes each file as clean CSV (RFC 4180, UTF-8) under the same name: the header first,",
            "every record and cell kept; lines before and behind the table are left out and told."
        })
final class TableCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "a CSV file")
    private List<String> files = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write")
    private String out = "";

    @Option(names = "--overwrite", description = "replaces files that are there already")
    private boolean overwrite;

    @Mixin private final HelpOption help = new HelpOption();

    TableCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean good = true;
        for (String file : files) {
            good &= write(file);
        }
        return good ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private boolean write(String file) {
        Writing writing = new Writing();
        try {
            Members.visit(Places.path(console, file), file, writing);
        } catch (FileAlreadyExistsException e) {
            writing.unreadable(e.getFile(), e.getReason() + "; --overwrite replaces it");
        } catch (IOException e) {
            writing.unreadable(
                    file, e.getMessage() == null ? "the file cannot be read" : e.getMessage());
        }
        return writing.good;
    }

    /// Writes what a file holds, as far as it can be read.
    private final class Writing implements Members.Visitor {
        private boolean good = true;

        @Override
        public void member(Member member, double share) throws IOException {
            try {
                write(member);
            } catch (BadLine e) {
                unreadable(member.name() + ":" + e.line(), e.sentence());
            } catch (UncheckedIOException e) {
                unreadable(member.name(), "the file changed while it was read");
            }
        }

        @Override
        public void unreadable(String name, String sentence) {
            console.warn(name + ": " + sentence);
            good = false;
        }
    }

    private void write(Member member) throws IOException {
        CleanTable table = TableCut.of(member);
        String path = member.name().replace('!', '/').replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1);
        Path target =
                Places.path(console, out)
                        .resolve(member.sheet().isPresent() ? last + ".csv" : last);
        WholeFile.write(
                target,
                stream -> {
                    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    table.write(writer);
                    writer.flush();
                },
                overwrite ? Existing.REPLACE : Existing.KEEP);
        table.above().forEach(row -> tell(member, row));
        table.below().forEach(row -> tell(member, row));
        table.problems().forEach(problem -> console.warn(problem.toString()));
    }

    private void tell(Member member, Table.Row row) {
        console.say(
                member.name()
                        + ":"
                        + row.line()
                        + ": left out: "
                        + String.join(" ", row.cells()).strip());
    }
}
