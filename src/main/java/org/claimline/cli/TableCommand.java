package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.csv.chain.TableCut;
import org.claimline.csv.file.Member;
import org.claimline.csv.file.Members;
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
        try {
            for (Member member : Members.of(Places.path(console, file), file)) {
                write(member);
            }
            return true;
        } catch (FileAlreadyExistsException e) {
            console.warn(e.getFile() + ": " + e.getReason() + "; --overwrite replaces it");
        } catch (IOException e) {
            console.warn(file + ": " + e.getMessage());
        }
        return false;
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
                table.toCsv().getBytes(StandardCharsets.UTF_8),
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
